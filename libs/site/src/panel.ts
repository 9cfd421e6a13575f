import { Logger } from '@nestjs/common';

/** What a panel of a page shows; null when it cannot be had, so that one that fails leaves the rest of the page standing. */
export async function panel<Content>(name: string, reading: Promise<Content>): Promise<Content | null> {
  try {
    return await reading;
  } catch (error) {
    new Logger('Panel').warn(`${name} could not be read: ${String(error)}`);
    return null;
  }
}
