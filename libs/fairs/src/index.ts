export { FairsModule } from './fairs.module.js';
export { FairClock } from './live/fair-clock.service.js';
export { FairCommands } from './live/fair-commands.service.js';
export { FairPresence } from './live/fair-presence.service.js';
export { FairViews, type RoomView, seqOf } from './live/fair-views.service.js';
export { type CommandAnswer, FairCommand, SendCommand } from './live/live.schema.js';
export { LiveFairsModule } from './live/live-fairs.module.js';
