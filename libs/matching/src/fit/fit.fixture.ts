import { localDate } from '@app/kernel';
import { type Seeker, type Vacancy } from './fit.types.js';
import { type Moment } from './score-fit.js';

export const MOMENT: Moment = { now: new Date('2026-11-24T02:00:00Z'), today: localDate('2026-11-24') };

/** A seamstress of Phổ Yên with two years behind her. */
export const seeker = (fields: Partial<Seeker> = {}): Seeker => ({
  personId: '00000000-0000-4000-8000-000000000001',
  ageBand: 'adult',
  commune: '05860',
  occupations: ['7531'],
  wish: 'thợ may',
  experience: '2_5',
  qualification: 'so_cap',
  skills: ['May máy một kim'],
  availableFrom: '2026-11-20',
  wageFloor: 7_000_000,
  reach: 'near',
  communes: ['05860'],
  maxKm: 15,
  provinces: [],
  shifts: [],
  workForm: null,
  licences: [],
  languages: [],
  jobTitles: [],
  stillLookingAt: new Date('2026-11-20T02:00:00Z'),
  ...fields,
});

/** Sewing in the same commune. */
export const vacancy = (fields: Partial<Vacancy> = {}): Vacancy => ({
  id: '00000000-0000-7000-8000-000000000001',
  title: 'Thợ may công nghiệp',
  requirements: null,
  employerId: 'e1',
  occupation: '7531',
  qualification: null,
  experience: null,
  workForm: null,
  wageBasis: 'month',
  wageMin: 7_000_000,
  wageMax: 9_000_000,
  wageCurrency: 'VND',
  shifts: [],
  skills: [],
  licences: [],
  minAge: null,
  workplaces: [{ commune: '05860', province: null, address: null, park: null }],
  deadline: localDate('2026-12-24'),
  publishedAt: new Date('2026-11-20T02:00:00Z'),
  applicationCount: 0,
  ...fields,
});
