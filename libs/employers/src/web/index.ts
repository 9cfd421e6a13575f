export { EmployersWebModule } from './employers-web.module.js';
