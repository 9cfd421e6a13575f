export { LiveHints } from './live-hints.js';
export { type LiveMessage, LiveMessages } from './live-messages.js';
export { LiveModule } from './live.module.js';
