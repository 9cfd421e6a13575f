import { type SeededFair } from './fairs.seed.js';
import { type SeededPerson } from './people.seed.js';
import { type Random } from './random.js';
import { type Row } from './rows.js';

/** `places_taken` is counted by the database as registrations arrive. */
export const fairRow = ({ office, ...fair }: SeededFair): Row => ({
  id: fair.id,
  office_id: office.id,
  type: fair.type,
  status: fair.status,
  title: fair.title,
  opens_at: fair.opensAt,
  closes_at: fair.closesAt,
  place: fair.place,
  commune: fair.commune,
  is_online: fair.isOnline,
  capacity: fair.capacity,
  announced_at: fair.announcedAt,
  created_at: fair.announcedAt,
  created_by: fair.id,
  updated_at: fair.announcedAt,
});

export const boothRows = ({ id: fairId, booths, announcedAt }: SeededFair): Row[] =>
  booths.map(({ id, number, employer, desks }) => ({
    id,
    fair_id: fairId,
    employer_id: employer.id,
    number,
    status: 'confirmed',
    desks,
    created_at: announcedAt,
    created_by: employer.id,
    updated_at: announcedAt,
  }));

export const boothPostingRows = ({ booths }: SeededFair): Row[] =>
  booths.flatMap(({ id, postings }) => postings.map((posting) => ({ booth_id: id, posting_id: posting.id })));

/** @param recruiters of each employer by its id */
export const boothRecruiterRows = ({ booths }: SeededFair, recruiters: ReadonlyMap<string, SeededPerson>): Row[] =>
  booths.flatMap(({ id, employer }) => {
    const recruiter = recruiters.get(employer.id);
    return recruiter ? [{ booth_id: id, person_id: recruiter.id }] : [];
  });

export const registrationRows = ({ id: fairId, registrations }: SeededFair): Row[] =>
  registrations.map(({ id, token, number, person, status, channel, createdAt, checkedInAt }) => ({
    id,
    fair_id: fairId,
    person_id: person.id,
    office_id: person.officeId,
    status,
    attendance: 'on_site',
    channel,
    number,
    token,
    checked_in_at: checkedInAt,
    created_at: createdAt,
    updated_at: checkedInAt ?? createdAt,
  }));

export const registrationStepRows = (random: Random, { registrations, closesAt }: SeededFair): Row[] =>
  registrations.flatMap(({ id, status, createdAt, checkedInAt }) => {
    const step = (from: string | null, to: string, at: Date): Row => ({
      id: random.id(at),
      registration_id: id,
      from_status: from,
      to_status: to,
      at,
    });
    const steps = [step(null, 'registered', createdAt)];
    if (checkedInAt) steps.push(step('registered', 'checked_in', checkedInAt));
    if (status === 'missed') steps.push(step('registered', 'missed', closesAt));
    return steps;
  });
