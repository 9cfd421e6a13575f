export { copyLine, copyLines, copyRows, jsonArray, type CopyValue } from './bulk-load.js';
export { Db } from './db.js';
export { brokenConstraint, explainConstraints } from './constraint.js';
export { countQueries } from './query-meter.js';
export { dataSourceOptions, migrate } from './data-source.js';
export { DatabaseModule } from './database.module.js';
