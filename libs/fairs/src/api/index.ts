export { LiveFairsApiModule } from './live-fairs-api.module.js';
