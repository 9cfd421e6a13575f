export { Limits, type Limit } from './limits.js';
export { LimitsModule } from './limits.module.js';
