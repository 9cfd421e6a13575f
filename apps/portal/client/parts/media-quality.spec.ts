import { describe, expect, it } from '@jest/globals';
import { type Counts, countsIn, QualityWatch } from './media-quality.js';

/** Looks every two seconds at a call in which so many packets come and are lost each time. */
function watch(looks: number, grown: { came: number; lost?: number }, rest: Partial<Counts> = {}) {
  const watch = new QualityWatch();
  let came = 0;
  let lost = 0;
  return Array.from({ length: looks }, () => {
    came += grown.came;
    lost += grown.lost ?? 0;
    return watch.next({ came, lost, missed: null, roundTripMs: null, room: null, ...rest });
  });
}

describe('the quality of a call', () => {
  it('is good while nearly everything comes', () => {
    expect(watch(5, { came: 100, lost: 2 }, { missed: 0.02, roundTripMs: 120, room: 300_000 }).at(-1)).toEqual({
      state: 'good',
      isPictureTooMuch: false,
    });
  });

  it('is weak after two bad looks, and costs the picture after three', () => {
    const looks = watch(3, { came: 80, lost: 20 });
    expect(looks.map(({ state }) => state)).toEqual(['good', 'weak', 'weak']);
    expect(looks.map(({ isPictureTooMuch }) => isPictureTooMuch)).toEqual([false, false, true]);
    expect(watch(2, { came: 100 }, { roundTripMs: 1_500 }).at(-1)!.state).toBe('weak');
  });

  it('costs the picture where ours does not get through, though we hear well', () => {
    for (const rest of [{ missed: 0.2 }, { room: 60_000 }]) {
      expect(watch(3, { came: 100 }, rest).at(-1)).toEqual({ state: 'good', isPictureTooMuch: true });
    }
  });

  it('is silent as soon as nothing comes, and good again with the next packet', () => {
    const quality = new QualityWatch();
    const counts = { came: 100, lost: 0, missed: null, roundTripMs: null, room: null };
    expect(quality.next(counts).state).toBe('good');
    expect(quality.next(counts).state).toBe('silent');
    expect(quality.next({ ...counts, came: 101 }).state).toBe('good');
  });

  it('is read from what the browser counts', () => {
    const pair = { type: 'candidate-pair', state: 'succeeded' };
    const report = [
      { type: 'inbound-rtp', kind: 'audio', packetsReceived: 500, packetsLost: 4 },
      { type: 'inbound-rtp', kind: 'video', packetsReceived: 900, packetsLost: 400 },
      { type: 'remote-inbound-rtp', kind: 'audio', fractionLost: 0.01 },
      { type: 'remote-inbound-rtp', kind: 'video', fractionLost: 0.2 },
      { ...pair, nominated: false, currentRoundTripTime: 9 },
      { ...pair, nominated: true, currentRoundTripTime: 0.08, availableOutgoingBitrate: 250_000 },
    ];
    expect(countsIn(report)).toEqual({ came: 500, lost: 4, missed: 0.2, roundTripMs: 80, room: 250_000 });
    expect(countsIn([])).toEqual({ came: 0, lost: 0, missed: null, roundTripMs: null, room: null });
  });
});
