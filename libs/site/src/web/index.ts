export { SiteWebModule } from './site-web.module.js';
