import { addDays, localDateOf, type LocalDate } from '@app/kernel';
import { EVIDENCE_STRENGTH } from '@app/placements';
import { jsonArray } from '@app/platform/database';
import { type SeededPerson } from './people.seed.js';
import { type Random } from './random.js';
import { type Row } from './rows.js';
import { type SeededFollowUp, type SeededPlacement, type SeededReferral, type Story } from './stories.seed.js';

/** A story with the id of the counsellor who looks after the person. */
export type ToldStory = Story & { counsellorId: string };

export function* consultationRows({ person, counsellorId, consultations }: ToldStory): Generator<Row> {
  for (const { id, factId, heldAt, services, subjects, advice, proposals, fairId } of consultations) {
    const proposed = proposals.map(({ id: postingId, title, employer }) => ({
      postingId,
      title,
      employerName: employer.name,
    }));
    yield {
      id,
      office_id: person.officeId,
      person_id: person.id,
      counsellor_id: counsellorId,
      client_type: person.clientType,
      services,
      subjects,
      advice,
      proposals: jsonArray(proposed),
      fair_id: fairId ?? null,
      held_at: heldAt,
      fact_id: factId,
      created_at: heldAt,
      updated_at: heldAt,
    };
  }
}

/** Who is in charge of the person: whoever counsels them. */
export const caseloadRow = ({ person, counsellorId, consultations }: ToldStory): Row => ({
  person_id: person.id,
  counsellor_id: counsellorId,
  office_id: person.officeId,
  since: consultations[0]!.heldAt,
  spoken_at: consultations.at(-1)!.heldAt,
});

/** The states of the table; `expired` is an answer only in the ledger. */
function stateOf({ answer }: SeededReferral) {
  if (answer === null) return { status: 'issued', outcome: null };
  return answer.outcome === 'expired'
    ? { status: 'expired', outcome: null }
    : { status: 'answered', outcome: answer.outcome };
}

/** @param number of the slip: they are numbered in the order of the whole centre */
export function referralRow(random: Random, story: ToldStory, referral: SeededReferral, number: string): Row {
  const { id, posting, issuedAt, validUntil, answer } = referral;
  const { status, outcome } = stateOf(referral);
  const isAnswered = outcome !== null;
  return {
    id,
    number,
    token: status === 'issued' ? random.pseudonym() : null,
    office_id: story.person.officeId,
    person_id: story.person.id,
    counsellor_id: story.counsellorId,
    employer_id: posting.employer.id,
    employer_name: posting.employer.name,
    posting_id: posting.id,
    title: posting.title,
    occupation: posting.kind.occupation,
    issued_on: localDateOf(issuedAt),
    valid_until: validUntil,
    status,
    outcome,
    reason: answer?.reason ?? null,
    answer_source: isAnswered ? answer!.source : null,
    answered_at: isAnswered ? answer!.at : null,
    answered_by: isAnswered && answer!.source === 'counsellor' ? story.counsellorId : null,
    fact_ids: [referral.issuedFactId, ...(answer ? [answer.factId] : [])],
    created_at: issuedAt,
    updated_at: answer?.at ?? issuedAt,
  };
}

export function* referralStepRows(random: Random, story: ToldStory, referral: SeededReferral): Generator<Row> {
  const { id, issuedAt, answer } = referral;
  const { status, outcome } = stateOf(referral);
  const step = (from: string | null, to: string, at: Date, reason: string | null, actor: string | null): Row => ({
    id: random.id(at),
    referral_id: id,
    from_status: from,
    to_status: to,
    reason,
    actor_id: actor,
    at,
  });
  yield step(null, 'issued', issuedAt, null, story.counsellorId);
  const by = answer?.source === 'counsellor' ? story.counsellorId : null;
  if (answer) yield step('issued', status, answer.at, outcome, by);
}

export const placementRow = (story: ToldStory, placement: SeededPlacement): Row => ({
  id: placement.id,
  office_id: story.person.officeId,
  person_id: story.person.id,
  reported_by: story.counsellorId,
  referral_id: placement.referral?.id ?? null,
  employer_id: placement.posting?.employer.id ?? null,
  employer_name: placement.posting?.employer.name ?? null,
  occupation: placement.posting?.kind.occupation ?? null,
  commune: placement.posting?.workplaces[0]?.commune ?? null,
  contract: placement.contract,
  start_date: placement.startDate,
  end_date: placement.endDate,
  wage: placement.wage,
  channel: placement.referral ? 'referral' : 'own-search',
  status: placement.ended ? 'ended' : 'current',
  ended_on: placement.ended?.on ?? null,
  end_reason: placement.ended ? 'resigned' : null,
  reported_fact_id: placement.factId,
  ended_fact_id: placement.ended?.factId ?? null,
  created_at: placement.reportedAt,
  updated_at: placement.ended?.at ?? placement.reportedAt,
});

export const evidenceRow = (random: Random, story: ToldStory, placement: SeededPlacement): Row => ({
  id: random.id(placement.reportedAt),
  placement_id: placement.id,
  kind: placement.evidence,
  strength: EVIDENCE_STRENGTH[placement.evidence],
  fact_id: placement.factId,
  recorded_by: story.counsellorId,
  at: placement.reportedAt,
});

export function* placementStepRows(random: Random, story: ToldStory, placement: SeededPlacement): Generator<Row> {
  const { id, reportedAt, ended } = placement;
  const actor = { placement_id: id, actor_id: story.counsellorId };
  yield { id: random.id(reportedAt), ...actor, from_status: null, to_status: 'current', reason: null, at: reportedAt };
  if (!ended) return;
  const reason = 'resigned';
  yield { id: random.id(ended.at), ...actor, from_status: 'current', to_status: 'ended', reason, at: ended.at };
}

export const followUpRow = (story: ToldStory, placement: SeededPlacement, followUp: SeededFollowUp): Row => ({
  id: followUp.id,
  placement_id: placement.id,
  milestone: followUp.milestone,
  due_on: followUp.dueOn,
  status: followUp.done ? 'done' : placement.ended ? 'dropped' : 'open',
  result: followUp.done?.result ?? null,
  fact_id: followUp.done ? followUp.factId : null,
  done_by: followUp.done ? story.counsellorId : null,
  done_at: followUp.done?.at ?? null,
});

/** Whoever is unreachable was called on three days. */
export function* tryRows(story: ToldStory, { id, done }: SeededFollowUp): Generator<Row> {
  if (done?.result !== 'unreachable') return;
  for (const days of [-2, -1, 0]) {
    yield { follow_up_id: id, day: addDays(localDateOf(done.at), days), caller_id: story.counsellorId };
  }
}

/** @param day on which they came */
export const waitingRow = (random: Random, person: SeededPerson, day: LocalDate): Row => ({
  id: random.id(person.createdAt),
  kind: 'person-waiting',
  subject_id: person.id,
  person_id: person.id,
  office_id: person.officeId,
  counsellor_id: null,
  due_on: day,
  created_at: person.createdAt,
});

const ASK_DAYS = 3;

/** What is still to be done for somebody. */
export function* workRows(random: Random, story: ToldStory): Generator<Row> {
  const { person, counsellorId, referrals, placements } = story;
  const item = (kind: string, subject: string, due: string, at: Date): Row => ({
    id: random.id(at),
    kind,
    subject_id: subject,
    person_id: person.id,
    office_id: person.officeId,
    counsellor_id: counsellorId,
    due_on: due,
    created_at: at,
  });
  for (const { id, issuedAt, validUntil, answer } of referrals) {
    if (answer === null) yield item('referral-unanswered', id, addDays(validUntil, -ASK_DAYS), issuedAt);
  }
  for (const { followUps, ended, reportedAt } of placements) {
    for (const { id, dueOn, done } of followUps) {
      if (done === null && ended === null) yield item('follow-up', id, dueOn, reportedAt);
    }
  }
}
