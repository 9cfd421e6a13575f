export { CandidatesWebModule } from './candidates-web.module.js';
