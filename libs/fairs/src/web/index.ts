export { FairsWebModule } from './fairs-web.module.js';
export { LiveFairsWebModule } from './live/live-fairs-web.module.js';
