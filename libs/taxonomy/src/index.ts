export { codeList, type CodeEntry, type CodeList } from './code-list.js';
export {
  BENEFITS,
  CONTRACT_TYPES,
  EXPERIENCE,
  GENERAL_EDUCATION,
  LEGAL_FORMS,
  POSITION_RANKS,
  QUALIFICATIONS,
  RECRUITMENT_METHODS,
  SHIFTS,
  SIZE_BANDS,
  WAGE_BASES,
  WORK_FORMS,
} from './form-lists.data.js';
export { INDUSTRIAL_PARKS } from './industrial-parks.data.js';
export { INDUSTRIES } from './industries.data.js';
export { minimumWage } from './minimum-wage.js';
export { type Commune, type Province, type WageRegion } from './places/place.js';
export {
  communeLabel,
  communeOptions,
  COMMUNES,
  communesNamed,
  communesWithin,
  findCommune,
  findFormerDistrict,
  findProvince,
  FORMER_COMMUNES,
  FORMER_DISTRICTS,
  HOME_PROVINCE,
  neighboursOf,
  provinceOptions,
  PROVINCES,
  type FormerDistrict,
} from './places/places.js';
export { resolvePlaces, type PlaceMatch, type ResolvedPlaces } from './places/resolve-places.js';
export { findExperience, parseExperience, type ExperienceCode, type ParsedExperience } from './experience-text.js';
export { type Occupation } from './occupations/occupation.js';
export {
  childrenOf,
  findOccupation,
  OCCUPATION_SOURCE,
  occupationLabel,
  occupationOptions,
  occupationPath,
  occupations,
} from './occupations/occupations.js';
export { classifyTitle, type TitleSuggestion } from './titles/classify-title.js';
export { VSCO_GROUPS, vscoGroupOf } from './occupations/vsco-groups.data.js';
