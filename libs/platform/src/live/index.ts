export { LiveHints } from './live-hints.js';
export { LiveModule } from './live.module.js';
