import { describe, expect, it } from '@jest/globals';
import { writeEvent } from './write-event.js';

const EVENT = {
  uid: 'appointment-1@vieclam.example',
  sequence: 2,
  changedAt: new Date('2026-12-01T02:03:04.567Z'),
  startsAt: new Date('2026-12-15T01:00:00Z'),
  endsAt: new Date('2026-12-15T01:30:00Z'),
  title: 'Hẹn tư vấn việc làm; mang theo giấy tờ tuỳ thân, bằng cấp và sổ bảo hiểm xã hội nếu có',
  place: 'Trung tâm Dịch vụ việc làm, số 0 đường Thử',
  address: 'https://vieclam.example/lich-hen',
  isCancelled: false,
};

describe('an event for a calendar', () => {
  it('says when, where and what in the words of RFC 5545, in lines of at most 75 bytes', () => {
    const text = writeEvent(EVENT);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain('DTSTART:20261215T010000Z');
    expect(lines).toContain('DTSTAMP:20261201T020304Z');
    expect(lines).toContain('LOCATION:Trung tâm Dịch vụ việc làm\\, số 0 đường Thử');
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toContain('việc làm\\; mang theo');
    expect(lines).toContain('STATUS:CONFIRMED');
  });

  it('is called off', () => {
    expect(writeEvent({ ...EVENT, isCancelled: true })).toContain('STATUS:CANCELLED\r\n');
  });
});
