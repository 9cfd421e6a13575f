export { CandidatesModule } from './candidates.module.js';
export { CandidatesService } from './candidates.service.js';
export { ProfilesService } from './profiles.service.js';
export { ProfileParts } from './profile-parts.service.js';
export { SensitiveProfiles } from './sensitive-profiles.service.js';
export {
  AnswerQuestions,
  CandidateCard,
  CandidateSnapshot,
  WriteProfile,
  type CandidateSource,
  type Visibility,
} from './candidate.schema.js';
export { WriteSensitive } from './sensitive.schema.js';
export { licenceLabel, REACHES, skillLabel, VISIBILITIES, WORKED } from './candidate.lists.js';
export { maySeeAsEmployer, type EmployerRelation } from './candidate.policy.js';
export { CandidateFacts } from './candidate-facts.js';
