export { FairsModule } from './fairs.module.js';
