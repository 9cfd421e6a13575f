export { DomainError, type ErrorKind, type FieldProblem, recordChanged, wrongField } from './domain-error.js';
export { isId, newId, newPseudonym } from './id.js';
export { Clock, FixedClock, SystemClock } from './clock.js';
export { type EventMap, type EventType } from './event-map.js';
export { PERMISSIONS, type Permission } from './permissions.js';
export {
  canonicalSpelling,
  compareByGivenName,
  compareVietnamese,
  foldAccents,
  foldWithSpans,
  hasAccents,
  normalizeParagraphs,
  normalizeText,
  personName,
  slugify,
  words,
  type FoldedText,
  type Span,
} from './vietnamese-text.js';
export {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  formatDay,
  formatInstant,
  isLocalDate,
  localDate,
  localDateOf,
  parseDay,
  startOfDay,
  todayIn,
  weekdayOf,
  type LocalDate,
  type Period,
} from './local-date.js';
export { addWorkingDays, isWorkingDay, workingDayFrom, type WorkingDays } from './working-days.js';
export { formatPhone, maskPhone, parseMobile, parsePhone, parseTaxCode, type TaxCode } from './identifiers.js';
export { formatAmountRange, formatVnd } from './money.js';
export { type WageCurrency } from './money-amounts.js';
export { findWage, parseWage, type ParsedWage, type WageBasis } from './money-wage.js';
export { formats } from './formats.js';
export { remember } from './remember.js';
export { distanceKm, type GeoPoint } from './geo.js';
