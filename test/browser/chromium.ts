import { describe } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { chromiumBinary } from '../../scripts/lib/chromium.mjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const binary = chromiumBinary();

/** `describe` where there is a browser; elsewhere the tests are skipped, and that is said aloud. */
export const describeInBrowser: typeof describe | typeof describe.skip = binary ? describe : describe.skip;
if (!binary) {
  process.stderr.write('\n*** PAGE TESTS SKIPPED: no Chromium found. Install it or set CHROMIUM_BIN. ***\n\n');
}

/** Debian's own Chromium: no test downloads a browser. */
export async function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  if (!binary) throw new Error('no Chromium: guard the suite with describeInBrowser');
  return chromium.launch({ executablePath: binary, args: [...FLAGS, ...flags] });
}
