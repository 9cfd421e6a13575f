export { Config, generateSecret, loadConfig, SETTINGS, type ConfigValues } from './config.js';
export { ConfigModule } from './config.module.js';
