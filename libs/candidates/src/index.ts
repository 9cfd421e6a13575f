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
export { LANGUAGE_LEVELS, LANGUAGES, licenceLabel, REACHES, VISIBILITIES, WORKED } from './candidate.lists.js';
export { DISABILITIES, ETHNIC_GROUPS, PRIORITY_GROUPS } from './sensitive.lists.js';
export { maySeeAsEmployer, type EmployerRelation } from './candidate.policy.js';
export { CandidateFacts } from './candidate-facts.js';
