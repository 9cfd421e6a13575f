import { ageOn, localDateOf, startOfDay } from '@app/kernel';
import { EVIDENCE_STRENGTH } from '@app/placements';
import { findCommune } from '@app/taxonomy';
import { type SeededApplication } from './applications.seed.js';
import { type SeededSession } from './fair-places.seed.js';
import { type SeededPerson } from './people.seed.js';
import { type Random } from './random.js';
import { type SeededPlacement, type SeededReferral } from './stories.seed.js';
import { type ToldStory } from './story-rows.js';

/** A fact as docs/LEDGER.md shows it. */
export type SeededFact = Readonly<Record<string, unknown>>;

const fact = (id: string, type: string, { subject }: SeededPerson, at: Date, data: SeededFact): SeededFact => ({
  id,
  type,
  person: subject,
  occurredAt: at.toISOString(),
  recordedAt: at.toISOString(),
  ...data,
});

/** Groups of the plan that somebody belongs to by what is seeded of them, and a few others at random. */
function groupsOf(random: Random, person: SeededPerson): string[] {
  const isRural = findCommune(person.commune)?.kind === 'xã';
  const shares = {
    nu: person.sex === 'female' ? 0.9 : 0,
    nongthon: isRural ? 0.8 : 0,
    svmtn: ageOn(person.birthDate, localDateOf(person.createdAt)) < 24 ? 0.3 : 0,
    bhtn: person.clientType === 'ui' ? 1 : 0,
    dtts: isRural ? 0.4 : 0.12,
    hongheo: 0.04,
    hocanngheo: 0.05,
    qnxn: person.sex === 'male' ? 0.04 : 0,
    nkt: 0.02,
    chxaphtu: 0.006,
  };
  return Object.entries(shares).flatMap(([group, share]) => (random.chance(share) ? [group] : []));
}

export const registeredFact = (random: Random, person: SeededPerson): SeededFact =>
  fact(random.id(person.createdAt), 'person.registered', person, person.createdAt, {
    sex: person.sex,
    birthDate: person.birthDate,
    commune: person.commune,
    clientType: person.clientType,
    channel: person.channel,
    office: person.officeId,
    priorityGroups: groupsOf(random, person),
  });

/** The facts of an application: it was sent, and how it was answered. */
export function* applicationFacts(random: Random, application: SeededApplication): Generator<SeededFact> {
  const { id, posting, channel, createdAt, person } = application;
  yield fact(random.id(createdAt), 'application.sent', person, createdAt, {
    application: id,
    posting: posting.id,
    employer: posting.employer.id,
    channel,
  });
  for (const { to, at } of application.steps) {
    if (!['interview', 'offered', 'hired', 'rejected', 'withdrawn', 'closed'].includes(to)) continue;
    const reason = to === 'rejected' ? application.rejectReason : to === 'closed' ? application.closeReason : null;
    const startDate = to === 'hired' ? application.startDate : null;
    const answer = { application: id, outcome: to, reason, startDate };
    yield fact(random.id(at), 'application.answered', person, at, answer);
  }
}

/** The facts of what recruiters noted at a fair. */
export function* fairFacts({ id, office, places }: SeededSession): Generator<SeededFact> {
  for (const { booth, registration, talk } of places) {
    if (!talk?.outcome) continue;
    const { factId, outcome, reason, at } = talk.outcome;
    const about = { fair: id, employer: booth.employer.id, office: office.id };
    yield fact(factId, 'fair.answered', registration.person, at, { ...about, outcome, ...(reason && { reason }) });
  }
}

function* referralFacts({ person, counsellorId }: ToldStory, referral: SeededReferral): Generator<SeededFact> {
  const { id, issuedFactId, posting, issuedAt, validUntil, answer } = referral;
  yield fact(issuedFactId, 'referral.issued', person, issuedAt, {
    referral: id,
    counsellor: counsellorId,
    office: person.officeId,
    employer: posting.employer.id,
    posting: posting.id,
    occupation: posting.kind.occupation,
    validUntil,
  });
  if (!answer) return;
  const { factId, at, outcome, reason } = answer;
  yield fact(factId, 'referral.answered', person, at, { referral: id, outcome, reason });
}

function* placementFacts({ person }: ToldStory, placement: SeededPlacement): Generator<SeededFact> {
  const { id, factId, referral, posting, reportedAt, startDate, endDate, contract, wage, evidence } = placement;
  yield fact(factId, 'placement.reported', person, reportedAt, {
    placement: id,
    referral: referral?.id,
    startDate,
    ...(posting ? { employer: posting.employer.id } : { selfEmployed: true }),
    occupation: posting?.kind.occupation,
    commune: posting?.workplaces[0]?.commune,
    contract,
    endDate,
    wage,
    channel: referral ? 'referral' : 'own-search',
    evidence: { kind: evidence, strength: EVIDENCE_STRENGTH[evidence] },
  });
  for (const { factId: doneId, milestone, done } of placement.followUps) {
    if (done) yield fact(doneId, 'followup.done', person, done.at, { placement: id, milestone, result: done.result });
  }
  if (!placement.ended) return;
  const { factId: endedId, on, at } = placement.ended;
  const ended = fact(endedId, 'placement.ended', person, startOfDay(on), {
    placement: id,
    endDate: on,
    reason: 'resigned',
  });
  yield { ...ended, recordedAt: at.toISOString() };
}

/** What the services would have appended for a story. */
export function* storyFacts(story: ToldStory): Generator<SeededFact> {
  const { person, counsellorId, consultations, referrals, placements } = story;
  for (const { factId, heldAt, services } of consultations) {
    const data = { counsellor: counsellorId, office: person.officeId, services };
    yield fact(factId, 'consultation.held', person, heldAt, data);
  }
  for (const referral of referrals) yield* referralFacts(story, referral);
  for (const placement of placements) yield* placementFacts(story, placement);
}
