import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for something that other processes bring about; what `look` expects is thrown when it has not come in time.
 * @param seconds a limit for a broken house, not a measure: a whole one takes a fraction of it
 */
export async function eventually(look: () => Promise<void> | void, seconds = 45): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      await look();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(50);
    }
  }
}
