export { ApplicationsApiModule } from './applications-api.module.js';
