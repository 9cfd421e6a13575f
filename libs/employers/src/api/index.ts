export { EmployersApiModule } from './employers-api.module.js';
