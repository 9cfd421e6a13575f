import { Logger } from '@nestjs/common';

/** A part of a page that stands alone: when it fails, the rest of the page is there and this part says so. */
export type Panel<Value> = { isThere: true; value: Value } | { isThere: false };

/**
 * Loads one part of a page.
 * @param name of the part, for the log
 */
export async function loadPanel<Value>(name: string, load: () => Promise<Value>): Promise<Panel<Value>> {
  try {
    return { isThere: true, value: await load() };
  } catch (error) {
    new Logger('Desk').warn(`${name} is missing on a page: ${error instanceof Error ? error.name : 'unknown'}`);
    return { isThere: false };
  }
}
