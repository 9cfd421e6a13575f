import { type SeededPlace, type SeededSession } from './fair-places.seed.js';
import { type SeededPerson } from './people.seed.js';
import { type Random } from './random.js';
import { type Row } from './rows.js';

const CALL_MS = 60_000;

export const attendeeRows = ({ id: fairId, registrations }: SeededSession): Row[] =>
  registrations
    .filter(({ checkedInAt }) => checkedInAt !== null)
    .map(({ id, person }) => ({ registration_id: id, fair_id: fairId, person_id: person.id }));

/** The queue of each booth, with what its talks have taught about how long they last. */
export const queueRows = ({ id: fairId, booths, places, status }: SeededSession): Row[] =>
  status === 'announced'
    ? []
    : booths.map((booth) => {
        const own = places.filter((place) => place.booth === booth);
        const logs = own.flatMap(({ talk }) => (talk ? [Math.log((+talk.endedAt - +talk.answeredAt) / 60_000)] : []));
        return {
          booth_id: booth.id,
          fair_id: fairId,
          last_number: own.length,
          last_rank: own.length,
          seq: own.length,
          service_count: logs.length,
          service_log_sum: logs.reduce((sum, log) => sum + log, 0),
          service_log_squares: logs.reduce((sum, log) => sum + log * log, 0),
        };
      });

export const placeRows = ({ id: fairId, places }: SeededSession): Row[] =>
  places.map(({ id, booth, registration, number, joinedAt, slot, end, told }) => ({
    id,
    fair_id: fairId,
    booth_id: booth.id,
    registration_id: registration.id,
    person_id: registration.person.id,
    number,
    rank: number,
    status: end?.status ?? 'waiting',
    slot,
    lapse_reason: end?.status === 'lapsed' ? 'fair-over' : null,
    joined_at: joinedAt,
    ended_at: end && end.status !== 'lapsed' ? end.at : null,
    estimate_low: told.low,
    estimate_high: told.high,
    estimate_median: told.median,
    estimate_samples: number - 1,
  }));

export const placeStepRows = (random: Random, { places }: SeededSession): Row[] =>
  places.flatMap(({ id, joinedAt, end, talk }) => {
    const step = (from: string | null, to: string, at: Date): Row => ({
      id: random.id(at),
      ticket_id: id,
      from_status: from,
      to_status: to,
      at,
    });
    const steps = [step(null, 'waiting', joinedAt)];
    if (talk) steps.push(step('waiting', 'called', talk.calledAt), step('called', 'talking', talk.answeredAt));
    if (end) steps.push(step(talk ? 'talking' : 'waiting', end.status, end.at));
    return steps;
  });

/** @param recruiters of each employer by its id */
export const talkRows = ({ id: fairId, places }: SeededSession, recruiters: ReadonlyMap<string, SeededPerson>): Row[] =>
  places.flatMap(({ id, booth, registration, talk }: SeededPlace) => {
    const recruiter = recruiters.get(booth.employer.id);
    if (!talk || !recruiter) return [];
    const { outcome } = talk;
    return [
      {
        id: talk.id,
        fair_id: fairId,
        booth_id: booth.id,
        ticket_id: id,
        registration_id: registration.id,
        person_id: registration.person.id,
        recruiter_id: recruiter.id,
        status: 'ended',
        called_at: talk.calledAt,
        due_at: new Date(talk.calledAt.getTime() + CALL_MS),
        answered_at: talk.answeredAt,
        ended_at: talk.endedAt,
        ended_by: recruiter.id,
        outcome: outcome?.outcome ?? null,
        reason: outcome?.reason ?? null,
        start_date: outcome?.startDate ?? null,
        interview_on: outcome?.interviewOn ?? null,
        outcome_at: outcome?.at ?? null,
        outcome_by: outcome ? recruiter.id : null,
        fact_id: outcome?.factId ?? null,
      },
    ];
  });
