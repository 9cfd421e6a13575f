import { Platform1764000000000 } from './1764000000000-platform.js';

/** Every migration in the order in which it runs. */
export const migrations = [Platform1764000000000];
