export { Config, generateSecret, loadConfig, type ConfigValues } from './config.js';
export { ConfigModule } from './config.module.js';
