export { PlacementsWebModule } from './placements-web.module.js';
