export { FairsWebModule } from './fairs-web.module.js';
