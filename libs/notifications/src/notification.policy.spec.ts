import { describe, expect, it } from '@jest/globals';
import { decideDelivery, type DeliveryCase, MAX_ATTEMPTS, pauseAfter, quietUntil } from './notification.policy.js';

const at = (local: string) => new Date(`${local}:00+07:00`);
const NIGHT = { from: '21:00', to: '07:00' };

const usual: DeliveryCase = {
  channel: 'sms',
  kind: 'application',
  isUrgent: false,
  now: at('2026-11-24T10:00'),
  person: { phone: '+84912000000', email: 'a@vidu.example', hasContactConsent: false },
  isChannelOn: true,
  isWanted: true,
  quietHours: NIGHT,
};

describe('quiet hours', () => {
  it.each([
    ['2026-11-24T20:59', null],
    ['2026-11-24T21:00', '2026-11-25T07:00'],
    ['2026-11-24T23:59', '2026-11-25T07:00'],
    ['2026-11-25T00:00', '2026-11-25T07:00'],
    ['2026-11-25T06:59', '2026-11-25T07:00'],
    ['2026-11-25T07:00', null],
    ['2026-12-31T22:00', '2027-01-01T07:00'],
  ])('from 21:00 to 07:00 at %s', (now, until) => {
    expect(quietUntil(at(now), NIGHT)).toEqual(until === null ? null : at(until));
  });

  it('within a day, and none when both times are equal', () => {
    expect(quietUntil(at('2026-11-24T12:30'), { from: '12:00', to: '14:00' })).toEqual(at('2026-11-24T14:00'));
    expect(quietUntil(at('2026-11-24T14:00'), { from: '12:00', to: '14:00' })).toBeNull();
    expect(quietUntil(at('2026-11-24T00:00'), { from: '00:00', to: '00:00' })).toBeNull();
  });
});

describe('a delivery that is due', () => {
  it('goes to the address of its channel', () => {
    expect(decideDelivery(usual)).toEqual({ kind: 'send', address: '+84912000000' });
    expect(decideDelivery({ ...usual, channel: 'mail' })).toEqual({ kind: 'send', address: 'a@vidu.example' });
  });

  it('waits at night as an SMS, not as a mail, not when it is urgent', () => {
    const night = { ...usual, now: at('2026-11-24T22:00') };
    expect(decideDelivery(night)).toEqual({ kind: 'wait', until: at('2026-11-25T07:00') });
    expect(decideDelivery({ ...night, channel: 'mail' }).kind).toBe('send');
    expect(decideDelivery({ ...night, isUrgent: true }).kind).toBe('send');
  });

  it.each<[string, Partial<DeliveryCase>]>([
    ['person-gone', { person: null }],
    ['channel-off', { isChannelOn: false }],
    ['preference', { isWanted: false }],
    ['no-address', { person: { phone: null, email: null, hasContactConsent: true } }],
    ['consent', { kind: 'suggestion' }],
    ['consent', { kind: 'fair' }],
  ])('is suppressed: %s', (reason, change) => {
    expect(decideDelivery({ ...usual, ...change })).toEqual({ kind: 'suppress', reason });
  });
});

describe('pauses between attempts', () => {
  it('double from half a minute up to two hours, about 18 hours in all', () => {
    const pauses = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => pauseAfter(index + 1) / 1000);
    expect(pauses.slice(0, 4)).toEqual([30, 60, 120, 240]);
    expect(Math.max(...pauses)).toBe(7200);
    const hours = pauses.reduce((sum, pause) => sum + pause, 0) / 3600;
    expect(hours).toBeGreaterThan(16);
    expect(hours).toBeLessThan(20);
  });
});
