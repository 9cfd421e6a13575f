import { which } from './process.mjs';

/** Chromium for page tests: CHROMIUM_BIN or the usual names on the PATH; null when there is none. */
export function chromiumBinary() {
  if (process.env.CHROMIUM_BIN) return process.env.CHROMIUM_BIN;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const path = which(name);
    if (path) return path;
  }
  return null;
}
