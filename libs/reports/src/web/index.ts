export { ReportsWebModule } from './reports-web.module.js';
