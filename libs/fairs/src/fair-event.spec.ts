import { describe, expect, it } from '@jest/globals';
import { fairEvent } from './fair-event.js';

const FAIR = {
  id: '01a20b48-0900-7315-9cf4-a97ea4ae4964',
  title: 'Phiên giao dịch việc làm định kỳ',
  about: null,
  type: 'regular' as const,
  status: 'announced' as const,
  opensAt: new Date('2026-12-08T01:00:00Z'),
  closesAt: new Date('2026-12-08T04:30:00Z'),
  place: 'Hội trường Trung tâm',
  commune: '05710',
  isOnline: true,
  capacity: 200,
  officeName: 'Trung tâm Dịch vụ việc làm',
  officePhone: '+842080000000',
  offices: ['Cơ sở Bắc Kạn'],
  partners: ['Trung tâm tỉnh bạn'],
};

describe('a fair as schema.org describes an event', () => {
  it('is held in a hall and on line, by the host and its partners, free of charge', () => {
    const event = fairEvent(FAIR, 'https://vieclam.example');
    expect(event).toMatchObject({
      '@type': 'Event',
      url: `https://vieclam.example/phien-giao-dich/${FAIR.id}`,
      startDate: '2026-12-08T01:00:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      isAccessibleForFree: true,
      maximumAttendeeCapacity: 200,
    });
    expect(event.location).toMatchObject([
      { '@type': 'Place', address: { streetAddress: 'Hội trường Trung tâm', addressCountry: 'VN' } },
      { '@type': 'VirtualLocation' },
    ]);
    expect(event.organizer.map(({ name }) => name)).toEqual([
      'Trung tâm Dịch vụ việc làm',
      'Cơ sở Bắc Kạn',
      'Trung tâm tỉnh bạn',
    ]);
  });

  it('has one place where there is one', () => {
    expect(fairEvent({ ...FAIR, isOnline: false }, '').location).toMatchObject({ '@type': 'Place' });
    const online = fairEvent({ ...FAIR, type: 'online', place: null, commune: null }, '');
    expect(online.location).toMatchObject({ '@type': 'VirtualLocation' });
    expect(online.eventAttendanceMode).toBe('https://schema.org/OnlineEventAttendanceMode');
  });

  it('says that it is called off', () => {
    expect(fairEvent({ ...FAIR, status: 'cancelled' }, '').eventStatus).toBe('https://schema.org/EventCancelled');
  });
});
