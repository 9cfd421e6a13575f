export { ApplicationsWebModule } from './applications-web.module.js';
