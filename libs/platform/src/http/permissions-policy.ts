/** What pages of this kind of site never need, or need on one page only. */
const DEVICES = ['camera', 'microphone', 'geolocation', 'display-capture', 'payment', 'usb', 'serial', 'midi'] as const;

/** The header that says what a page may ask the browser for: nothing, unless it is named. */
export const permissionsPolicy = (allowed: readonly (typeof DEVICES)[number][] = []): string =>
  DEVICES.map((device) => `${device}=(${allowed.includes(device) ? 'self' : ''})`).join(', ');
