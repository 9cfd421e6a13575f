import { type Db } from '@app/platform/database';
import { type Events } from '@app/platform/events';
import { type SeededApplication, applications as applicationsOf } from './applications.seed.js';
import { candidateOf, type SeededCandidate } from './candidates.seed.js';
import { DEMO_OFFICES } from './demo-offices.js';
import { DEMO_OWNER, DEMO_RECRUITER, DEMO_SEEKER, type DemoPerson } from './demo-people.js';
import { employers as employersOf } from './employers.seed.js';
import { fill, flatMap } from './fill.js';
import { recruiterOf, seekers, type SeededPerson } from './people.seed.js';
import { type SeededOffice } from './places.js';
import { type SeedPlan } from './plan.js';
import { postings as postingsOf, type SeededPosting } from './postings.seed.js';
import { Random } from './random.js';
import * as fairRows from './fair-rows.js';
import * as placeRows from './fair-place-rows.js';
import { playFair } from './fair-places.seed.js';
import { fairs as fairsOf } from './fairs.seed.js';
import * as rows from './rows.js';

export interface SeedCounts {
  offices: number;
  employers: number;
  postings: number;
  people: number;
  candidates: number;
  applications: number;
  fairs: number;
}

interface Seeker {
  person: SeededPerson;
  candidate: SeededCandidate | null;
}

/** How many ids one event of bulk work carries. */
const BATCH = 500;

/** Everything that a seed holds, drawn anew from the same numbers for the same plan. */
export function drawSeed(plan: SeedPlan) {
  const draw = (part: string) => new Random(`san-viec-lam/${part}`);
  const officeRandom = draw('offices');
  const offices: SeededOffice[] = DEMO_OFFICES.map((office) => ({ id: officeRandom.id(plan.from), office }));
  const firms = [...employersOf(draw('employers'), plan, offices)];
  const recruiterRandom = draw('recruiters');
  const recruiters = firms
    .filter(({ channel }) => channel === 'online')
    .map((firm, index) => ({ firm, person: recruiterOf(recruiterRandom, plan, offices, index, firm.createdAt) }));
  asDemo(recruiters[0]!.person, DEMO_OWNER, plan);
  const second = asDemo(
    recruiterOf(recruiterRandom, plan, offices, plan.employers, firms[0]!.createdAt),
    DEMO_RECRUITER,
    plan,
  );
  const profileRandom = draw('candidates');
  const people: Seeker[] = [...seekers(draw('people'), plan, offices)].map((person) => ({
    person,
    candidate: candidateOf(profileRandom, plan, person),
  }));
  asDemo(people[0]!.person, DEMO_SEEKER, plan);
  const postings = [...postingsOf(draw('postings'), plan, firms)];
  const withProfile = people.flatMap(({ person, candidate }) => (candidate ? [{ person, candidate }] : []));
  const applications = [...applicationsOf(draw('applications'), plan, postings, withProfile)];
  const recruiting = new Set(recruiters.map(({ firm }) => firm.id));
  const placeRandom = draw('fair-places');
  const drawn = fairsOf(
    draw('fairs'),
    plan,
    offices[0]!,
    postings,
    withProfile.map(({ person }) => person),
  );
  const fairs = [...drawn].map((fair) => playFair(placeRandom, plan, fair, recruiting));
  return { plan, offices, firms, recruiters, second, people, postings, applications, fairs };
}

export type DrawnSeed = ReturnType<typeof drawSeed>;

/**
 * Makes a seeded person the owner of an account that the demo prints. They were here this morning: whoever was away for
 * half a year is asked for more than a code.
 */
function asDemo(person: SeededPerson, { phone, fullName, birthDate, sex }: DemoPerson, plan: SeedPlan): SeededPerson {
  return Object.assign(person, { phone, fullName, birthDate, sex, lastSeenAt: plan.now });
}

/**
 * Loads the records of a drawn seed into an empty database in one transaction: history announces nothing but what indexes
 * need.
 */
export async function loadSeed(
  db: Db,
  events: Events,
  seed: DrawnSeed,
  say: (text: string) => void,
): Promise<SeedCounts> {
  const random = new Random('san-viec-lam/ids');
  await db.tx(async () => {
    // One COPY of half a million rows takes longer than a request may.
    await db.query('SET LOCAL statement_timeout = 0');
    await loadOffices(db, seed.offices);
    say(`employers: ${seed.firms.length}`);
    await loadEmployers(db, random, seed);
    say(`people: ${seed.people.length}`);
    await loadPeople(db, random, seed.people);
    say(`postings: ${seed.postings.length}`);
    await loadPostings(db, random, seed.postings, seed.applications);
    say(`applications: ${seed.applications.length}`);
    await loadApplications(db, random, seed);
    say(`fairs: ${seed.fairs.length}`);
    await loadFairs(db, random, seed);
    for (const postingIds of batches(seed.postings.map(({ id }) => id)))
      await events.emit('postings.bulk-changed', { postingIds });
    const changed = seed.people.flatMap(({ person, candidate }) => (candidate ? [person.id] : []));
    for (const conversationId of hiredIn(seed)) await events.emit('fair.answered', { conversationId });
    for (const personIds of batches(changed)) await events.emit('candidates.bulk-changed', { personIds });
  });
  return {
    offices: seed.offices.length,
    employers: seed.firms.length,
    postings: seed.postings.length,
    people: seed.people.length,
    candidates: seed.people.filter(({ candidate }) => candidate !== null).length,
    applications: seed.applications.length,
    fairs: seed.fairs.length,
  };
}

async function loadOffices(db: Db, offices: readonly SeededOffice[]): Promise<void> {
  // A migrated database may hold the bare centre that every installation begins with.
  await db.query('DELETE FROM office');
  await fill(db, 'office', offices.map(rows.officeRow));
}

async function loadPeopleRows(db: Db, random: Random, people: readonly SeededPerson[]): Promise<void> {
  await fill(db, 'person', people.map(rows.personRow));
  await fill(
    db,
    'consent',
    flatMap(people, (person) => rows.consentRows(random, person)),
  );
  await fill(db, 'subject_link', people.map(rows.subjectRow));
}

async function loadEmployers(db: Db, random: Random, { firms, recruiters, second }: DrawnSeed): Promise<void> {
  await fill(db, 'employer', firms.map(rows.employerRow));
  await fill(
    db,
    'employer_transition',
    flatMap(firms, (firm) => rows.employerStepRows(random, firm)),
  );
  await loadPeopleRows(db, random, [...recruiters.map(({ person }) => person), second]);
  await fill(db, 'role_assignment', [
    ...recruiters.map(({ person, firm }) => rows.roleRow(person, 'employer_owner', firm.id)),
    rows.roleRow(second, 'employer_recruiter', firms[0]!.id),
  ]);
}

async function loadPeople(db: Db, random: Random, people: readonly Seeker[]): Promise<void> {
  const persons = people.map(({ person }) => person);
  await loadPeopleRows(db, random, persons);
  await fill(
    db,
    'role_assignment',
    flatMap(persons, (person) => [rows.roleRow(person, 'seeker')]),
  );
  const candidates = people.flatMap(({ candidate }) => candidate ?? []);
  await fill(db, 'candidate', candidates.map(rows.candidateRow));
  await fill(
    db,
    'candidate_job',
    candidates.filter(({ job }) => job).map((candidate) => rows.candidateJobRow(random, candidate)),
  );
}

const WAITING = ['submitted', 'seen'];

async function loadPostings(
  db: Db,
  random: Random,
  postings: readonly SeededPosting[],
  applications: readonly SeededApplication[],
): Promise<void> {
  const counts = new Map<string, { all: number; waiting: number }>();
  for (const { posting, status } of applications) {
    const count = counts.get(posting.id) ?? { all: 0, waiting: 0 };
    counts.set(posting.id, { all: count.all + 1, waiting: count.waiting + (WAITING.includes(status) ? 1 : 0) });
  }
  const row = (posting: SeededPosting) => {
    const count = counts.get(posting.id);
    return [rows.postingRow(posting, count?.all ?? 0, count?.waiting ?? 0)];
  };
  await fill(db, 'posting', flatMap(postings, row));
  await fill(db, 'posting_workplace', flatMap(postings, rows.workplaceRows));
  await fill(
    db,
    'posting_transition',
    flatMap(postings, (posting) => rows.postingStepRows(random, posting)),
  );
}

async function loadApplications(db: Db, random: Random, { applications, plan }: DrawnSeed): Promise<void> {
  await fill(
    db,
    'application',
    flatMap(applications, (application) => [rows.applicationRow(application, plan.today)]),
  );
  await fill(
    db,
    'application_transition',
    flatMap(applications, (application) => rows.applicationStepRows(random, application)),
  );
}

async function loadFairs(db: Db, random: Random, { fairs, recruiters }: DrawnSeed): Promise<void> {
  const byFirm = new Map(recruiters.map(({ firm, person }) => [firm.id, person]));
  await fill(db, 'fair', fairs.map(fairRows.fairRow));
  await fill(db, 'booth', fairs.flatMap(fairRows.boothRows));
  await fill(db, 'booth_posting', fairs.flatMap(fairRows.boothPostingRows));
  await fill(
    db,
    'booth_recruiter',
    fairs.flatMap((fair) => fairRows.boothRecruiterRows(fair, byFirm)),
  );
  await fill(db, 'fair_registration', fairs.flatMap(fairRows.registrationRows));
  await fill(
    db,
    'fair_registration_transition',
    fairs.flatMap((fair) => fairRows.registrationStepRows(random, fair)),
  );
  await fill(db, 'fair_attendee', fairs.flatMap(placeRows.attendeeRows));
  await fill(db, 'booth_queue', fairs.flatMap(placeRows.queueRows));
  await fill(db, 'queue_ticket', fairs.flatMap(placeRows.placeRows));
  await fill(
    db,
    'queue_ticket_transition',
    fairs.flatMap((fair) => placeRows.placeStepRows(random, fair)),
  );
  await fill(
    db,
    'conversation',
    fairs.flatMap((fair) => placeRows.talkRows(fair, byFirm)),
  );
}

/** Whoever was hired at a fair has work: what follows from it is done by the services themselves. */
function* hiredIn({ fairs }: DrawnSeed): Generator<string> {
  for (const { talk } of fairs.flatMap(({ places }) => places)) if (talk?.outcome?.outcome === 'hired') yield talk.id;
}

function* batches(ids: readonly string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += BATCH) yield ids.slice(start, start + BATCH);
}
