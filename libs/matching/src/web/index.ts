export { MatchingWebModule } from './matching-web.module.js';
