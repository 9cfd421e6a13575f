export { CandidatesModule } from './candidates.module.js';
export { CandidatesService } from './candidates.service.js';
export { CandidateSnapshot } from './candidate.schema.js';
