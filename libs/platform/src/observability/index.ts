export { PinoLogger, withoutPersonalData } from './logger.js';
export { InternalServer, type PartStatus } from './internal-server.js';
export { ObservabilityModule } from './observability.module.js';
