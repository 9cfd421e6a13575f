export { DomainError, type ErrorKind, type FieldProblem } from './domain-error.js';
export { isId, newId, newPseudonym } from './id.js';
export { Clock, FixedClock, SystemClock } from './clock.js';
export { type EventMap, type EventType } from './event-map.js';
export { PERMISSIONS, type Permission } from './permissions.js';
