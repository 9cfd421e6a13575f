import { describe, expect, it } from '@jest/globals';
import { fairCalendar } from './fair-calendar.js';
import { type FairRow } from './fairs.queries.js';

const fair = {
  id: '0190a0b0-0000-7000-8000-000000000001',
  status: 'announced',
  title: 'Phiên giao dịch việc làm định kỳ, chuyên đề may mặc; điện tử và cơ khí\\chế tạo tháng Mười Hai',
  opensAt: new Date('2026-12-15T01:00:00Z'),
  closesAt: new Date('2026-12-15T04:30:00Z'),
  place: 'Hội trường A, số 0 đường Thử',
  commune: null,
  revision: 3,
  updatedAt: new Date('2026-12-01T02:03:04.567Z'),
} as FairRow;
const ADDRESS = 'https://vieclam.example/phien-giao-dich/0190a0b0-0000-7000-8000-000000000001';

const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar entry of a fair', () => {
  it('says when and where in the words of RFC 5545', () => {
    const lines = unfolded(fairCalendar(fair, ADDRESS));
    expect(lines).toContain('DTSTART:20261215T010000Z');
    expect(lines).toContain('DTEND:20261215T043000Z');
    expect(lines).toContain('DTSTAMP:20261201T020304Z');
    expect(lines).toContain('LOCATION:Hội trường A\\, số 0 đường Thử');
    expect(lines).toContain(
      'SUMMARY:Phiên giao dịch việc làm định kỳ\\, chuyên đề may mặc\\; điện tử và cơ khí\\\\chế tạo tháng Mười Hai',
    );
    expect(lines).toContain(`UID:fair-${fair.id}@vieclam.example`);
  });

  it('is taken for the same entry with a higher sequence, and called off', () => {
    expect(unfolded(fairCalendar(fair, ADDRESS))).toContain('SEQUENCE:3');
    expect(unfolded(fairCalendar(fair, ADDRESS))).toContain('STATUS:CONFIRMED');
    const cancelled = unfolded(fairCalendar({ ...fair, status: 'cancelled', revision: 4 }, ADDRESS));
    expect(cancelled).toEqual(expect.arrayContaining(['SEQUENCE:4', 'STATUS:CANCELLED']));
  });

  it('folds lines at 75 bytes and cuts no character', () => {
    const text = fairCalendar(fair, ADDRESS);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
  });
});
