import { describe, expect, it } from '@jest/globals';
import { BOOTH_ACTIONS, BOOTH_STATUSES } from './booth.lifecycle.js';
import { FAIR_ACTIONS, FAIR_STATUSES } from './fair.lifecycle.js';
import { MEDIA_CALL_ACTIONS, MEDIA_CALL_STATUSES } from './live/media-call.lifecycle.js';
import { REGISTRATION_ACTIONS, REGISTRATION_STATUSES } from './registration.lifecycle.js';

type Actions = Record<string, { from: readonly string[]; to: string }>;

function reachableFrom(begin: readonly string[], actions: Actions): string[] {
  const reached = new Set(begin);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const { from, to } of Object.values(actions)) if (from.some((each) => reached.has(each))) reached.add(to);
  }
  return [...reached].sort();
}

describe('the lives of fairs, booths, registrations and calls', () => {
  it('reach every status from their beginning', () => {
    expect(reachableFrom(['draft'], FAIR_ACTIONS)).toEqual([...FAIR_STATUSES].sort());
    expect(reachableFrom(['requested'], BOOTH_ACTIONS)).toEqual([...BOOTH_STATUSES].sort());
    expect(reachableFrom(['waiting'], REGISTRATION_ACTIONS)).toEqual([...REGISTRATION_STATUSES].sort());
    expect(reachableFrom(['asked'], MEDIA_CALL_ACTIONS)).toEqual([...MEDIA_CALL_STATUSES].sort());
  });

  it('lead nowhere from a cancelled fair or registration', () => {
    expect(reachableFrom(['cancelled'], FAIR_ACTIONS)).toEqual(['cancelled']);
    expect(reachableFrom(['cancelled'], REGISTRATION_ACTIONS)).toEqual(['cancelled']);
  });
});
