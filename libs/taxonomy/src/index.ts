export { codeList, type CodeEntry, type CodeList, type ListOrigin } from './lists/code-list.js';
export { COUNSELLING_SERVICES, COUNSELLING_SUBJECTS } from './lists/counselling-lists.data.js';
export {
  BENEFITS,
  CONTRACT_TYPES,
  countsAsTrained,
  EXPERIENCE,
  GENERAL_EDUCATION,
  holdsCertificate,
  LEGAL_FORMS,
  POSITION_RANKS,
  QUALIFICATIONS,
  RECRUITMENT_METHODS,
  SHIFTS,
  SIZE_BANDS,
  SOFT_SKILLS,
  WAGE_BASES,
  WORK_FORMS,
} from './lists/form-lists.data.js';
export { INDUSTRIAL_PARKS } from './lists/industrial-parks.data.js';
export { INDUSTRIES } from './lists/industries.data.js';
export {
  IT_LEVELS,
  LANGUAGE_CERTIFICATES,
  LANGUAGE_FRAMEWORK,
  LANGUAGE_LEVELS,
  LANGUAGES,
} from './lists/language-lists.data.js';
export { CERTIFICATES, DRIVING_LICENCES } from './lists/licence-lists.data.js';
export { findList, LISTS, type ListName } from './lists/lists.js';
export { MINIMUM_WAGES, minimumWage, type MinimumWages } from './lists/minimum-wage.js';
export {
  DISABILITIES,
  DISABILITY_DEGREES,
  ETHNIC_GROUPS,
  MAJORITY_ETHNIC_GROUP,
  PRIORITY_GROUPS,
  SENSITIVE_GROUPS,
  type PriorityGroup,
} from './lists/people-lists.data.js';
export { SKILL_FAMILIES, SKILLS, skillsOfOccupation, type SkillFamily } from './skills/skills.js';
export { registerCommunes, type AdminUnit } from './places/imported-communes.js';
export { type Commune, type HomeCommune, type Province, type WageRegion } from './places/place.js';
export { PLACE_ORIGINS } from './places/place-lists.js';
export {
  communeChoices,
  communeLabel,
  communeOptions,
  COMMUNES,
  communesNamed,
  communesOf,
  communesWithin,
  findCommune,
  findFormerDistrict,
  findProvince,
  FORMER_COMMUNES,
  FORMER_DISTRICTS,
  formerDistrictLabel,
  HOME_PROVINCE,
  neighboursOf,
  provinceOptions,
  PROVINCES,
  type FormerDistrict,
} from './places/places.js';
export { areaKey, mayNameArea } from './places/place-names.js';
export { resolveAskedPlaces, resolvePlaces, type PlaceMatch, type ResolvedPlaces } from './places/resolve-places.js';
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
export {
  CommuneField,
  CommunesButton,
  CommuneSelect,
  isCommuneOf,
  otherProvinces,
  withProvinceOf,
} from './places/commune-field.js';
export { classifyTitle, type TitleSuggestion } from './titles/classify-title.js';
export { VSCO_GROUPS, vscoGroupOf } from './occupations/vsco-groups.data.js';
export {
  isWorkRun,
  readTitle,
  type Seniority,
  seniorityOf,
  weightOfWord,
  type WorkPhrase,
  workPhrases,
  writtenOut,
} from './titles/read-title.js';
export { type Stretch } from './titles/title-text.js';
export { isCompound, readingsAlone } from './titles/compounds.js';
export {
  findIndustry,
  industriesBelow,
  industryLabel,
  industryPath,
  registerIndustries,
  type Industry,
} from './industries.js';
export { type ListImportCounts, type ListImportResult, type ListSource } from './imports/list-import.js';
export { TaxonomyImports } from './taxonomy-imports.service.js';
export { TaxonomyReads } from './taxonomy-reads.service.js';
export { TaxonomyModule } from './taxonomy.module.js';
