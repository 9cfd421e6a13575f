export { DeskWebModule } from './desk-web.module.js';
