export { CandidatesApiModule } from './candidates-api.module.js';
