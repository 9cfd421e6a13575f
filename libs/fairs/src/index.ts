export { FairsModule } from './fairs.module.js';
export { FairsService } from './fairs.service.js';
export { CancelFair, WriteFair } from './fair.schema.js';
export { type FairRow } from './fairs.queries.js';
