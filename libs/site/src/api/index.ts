export { SiteApiModule } from './site-api.module.js';
