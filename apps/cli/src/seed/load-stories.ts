import { addDays, localDateOf } from '@app/kernel';
import { type LedgerImport, readFactLines } from '@app/ledger';
import { type Db } from '@app/platform/database';
import { fill, flatMap } from './fill.js';
import { type DrawnSeed } from './load-seed.js';
import { Random } from './random.js';
import * as facts from './seeded-facts.js';
import { type Story } from './stories.seed.js';
import * as rows from './story-rows.js';

export interface SeededCounsellor {
  personId: string;
  officeId: string;
}

/** Facts that are read at once. */
const BATCH = 2000;
const WAITING_DAYS = 6;

/** Gives each story to one of the counsellors of the person's office. */
export function told(stories: readonly Story[], counsellors: readonly SeededCounsellor[]): rows.ToldStory[] {
  return stories.map((story) => {
    const here = counsellors.filter(({ officeId }) => officeId === story.person.officeId);
    const { personId } = here[Math.floor(story.counsellor * here.length)]!;
    return { ...story, counsellorId: personId };
  });
}

const COUNSELLED_AT_FAIR = 0.3;
const FAIR_ADVICE = 'Tư vấn tại phiên: nhu cầu, mức lương mong muốn và các gian nên gặp.';

/** Counsellors talk at fairs with some of those who come: another consultation of people whom they look after. */
export function withFairCounselling(
  random: Random,
  { fairs }: DrawnSeed,
  stories: readonly rows.ToldStory[],
): rows.ToldStory[] {
  const came = fairs.flatMap(({ id, registrations }) =>
    registrations.flatMap(({ person, checkedInAt }) => (checkedInAt ? [{ fairId: id, person, checkedInAt }] : [])),
  );
  return stories.map((story) => {
    const here = came.filter(({ person }) => person === story.person && random.chance(COUNSELLED_AT_FAIR));
    const held = here.map(({ fairId, checkedInAt: heldAt }) => ({
      id: random.id(heldAt),
      factId: random.id(heldAt),
      heldAt,
      services: ['advice'],
      subjects: ['job_domestic'],
      advice: FAIR_ADVICE,
      proposals: [],
      fairId,
    }));
    const consultations = [...story.consultations, ...held].sort((one, other) => +one.heldAt - +other.heldAt);
    return { ...story, consultations };
  });
}

/** The slips of a year are numbered in the order in which they were issued. */
function numbersOf(stories: readonly rows.ToldStory[]) {
  const issued = stories.flatMap(({ referrals }) => referrals).sort((left, right) => +left.issuedAt - +right.issuedAt);
  const last = new Map<string, number>();
  const numbers = new Map<string, string>();
  for (const { id, issuedAt } of issued) {
    const year = localDateOf(issuedAt).slice(0, 4);
    const next = (last.get(year) ?? 0) + 1;
    last.set(year, next);
    numbers.set(id, `GT-${year}-${String(next).padStart(6, '0')}`);
  }
  return { last, numbers };
}

/** Loads what the centre did for people, and what is still to be done; the facts of it come in by `importFacts`. */
export async function loadStories(db: Db, seed: DrawnSeed, stories: readonly rows.ToldStory[]): Promise<void> {
  const random = new Random('san-viec-lam/story-rows');
  const { last, numbers } = numbersOf(stories);
  const ofReferrals = <To>(map: (story: rows.ToldStory, referral: Story['referrals'][number]) => Iterable<To>) =>
    flatMap(stories, (story) => flatMap(story.referrals, (referral) => map(story, referral)));
  const ofPlacements = <To>(map: (story: rows.ToldStory, placement: Story['placements'][number]) => Iterable<To>) =>
    flatMap(stories, (story) => flatMap(story.placements, (placement) => map(story, placement)));
  await fill(db, 'consultation', flatMap(stories, rows.consultationRows));
  await fill(db, 'caseload', stories.map(rows.caseloadRow));
  await fill(
    db,
    'referral_counter',
    [...last].map(([year, number]) => ({ year: Number(year), last: number })),
  );
  await fill(
    db,
    'referral',
    ofReferrals((story, referral) => [rows.referralRow(random, story, referral, numbers.get(referral.id)!)]),
  );
  await fill(
    db,
    'referral_transition',
    ofReferrals((story, referral) => rows.referralStepRows(random, story, referral)),
  );
  await fill(
    db,
    'placement',
    ofPlacements((story, placement) => [rows.placementRow(story, placement)]),
  );
  await fill(
    db,
    'placement_evidence',
    ofPlacements((story, placement) => [rows.evidenceRow(random, story, placement)]),
  );
  await fill(
    db,
    'placement_transition',
    ofPlacements((story, placement) => rows.placementStepRows(random, story, placement)),
  );
  await fill(
    db,
    'follow_up',
    ofPlacements((story, placement) => placement.followUps.map((each) => rows.followUpRow(story, placement, each))),
  );
  await fill(
    db,
    'follow_up_try',
    ofPlacements((story, placement) => flatMap(placement.followUps, (each) => rows.tryRows(story, each))),
  );
  await fill(
    db,
    'work_item',
    flatMap(stories, (story) => rows.workRows(random, story)),
  );
  await fill(db, 'work_item', waitingRows(random, seed, stories));
}

/** Whoever came to the desk in the last days and was not counselled yet waits. */
function* waitingRows(random: Random, { people, plan }: DrawnSeed, stories: readonly rows.ToldStory[]) {
  const since = addDays(plan.today, -WAITING_DAYS);
  const served = new Set(stories.map(({ person }) => person.id));
  for (const { person } of people) {
    const day = localDateOf(person.createdAt);
    if (person.channel === 'desk' && day >= since && !served.has(person.id)) yield rows.waitingRow(random, person, day);
  }
}

function* seededFacts(seed: DrawnSeed, stories: readonly rows.ToldStory[]): Generator<facts.SeededFact> {
  const random = new Random('san-viec-lam/facts');
  for (const { person } of [...seed.recruiters, { person: seed.second }, ...seed.people]) {
    yield facts.registeredFact(random, person);
  }
  for (const application of seed.applications) yield* facts.applicationFacts(random, application);
  for (const fair of seed.fairs) yield* facts.fairFacts(fair);
  for (const story of stories) yield* facts.storyFacts(story);
}

/**
 * Brings the facts of a seed into the ledger as any other history: figures follow.
 * @returns how many there are
 * @throws Error when one of them is no fact
 */
export async function importFacts(
  ledger: LedgerImport,
  seed: DrawnSeed,
  stories: readonly rows.ToldStory[],
): Promise<number> {
  async function* batches() {
    let batch: { line: number; text: string }[] = [];
    let line = 0;
    for (const fact of seededFacts(seed, stories)) {
      batch.push({ line: (line += 1), text: JSON.stringify(fact) });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  }
  const { appended, rejected } = await ledger.run(readFactLines(batches()));
  if (rejected.length > 0) throw new Error(`A seeded fact was rejected: ${rejected[0]!.id} ${rejected[0]!.reason}`);
  return appended;
}
