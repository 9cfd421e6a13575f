import { Accounts1764000001000 } from './1764000001000-accounts.js';
import { Notifications1764000002000 } from './1764000002000-notifications.js';
import { Platform1764000000000 } from './1764000000000-platform.js';

/** Every migration in the order in which it runs. */
export const migrations = [Platform1764000000000, Accounts1764000001000, Notifications1764000002000];
