import { parseArgs } from 'node:util';
import { Clock, isLocalDate, todayIn } from '@app/kernel';
import { isBare, OfficesService, StaffService, WorkingCalendar } from '@app/accounts';
import { LedgerImport } from '@app/ledger';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Command } from '../command.js';
import { DEMO_COUNSELLORS, DEMO_PASSWORD, DEMO_STAFF } from '../seed/demo-people.js';
import { type DrawnSeed, drawSeed, loadSeed } from '../seed/load-seed.js';
import { analyze } from '../seed/fill.js';
import { importFacts, loadStories, type SeededCounsellor, told, withFairCounselling } from '../seed/load-stories.js';
import { planOf, SEED_SIZES, type SeedSize } from '../seed/plan.js';
import { Random } from '../seed/random.js';
import { byWork, stories } from '../seed/stories.seed.js';

const isSize = (text: string): text is SeedSize => text in SEED_SIZES;

/** Fills an empty database with a fictional centre: offices, staff, firms, vacancies, people and what they did. */
export const seedCommand: Command = {
  name: 'seed',
  usage: `seed [--size ${Object.keys(SEED_SIZES).join('|')}] [--today YYYY-MM-DD] [--if-empty] [--json]`,
  async run({ args, app, config, say }) {
    const { values } = parseArgs({
      args,
      options: {
        size: { type: 'string', default: 'small' },
        today: { type: 'string' },
        'if-empty': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (config.isProduction) {
      say('A production database is not seeded.');
      return 1;
    }
    if (!isSize(values.size) || (values.today !== undefined && !isLocalDate(values.today))) {
      say(seedCommand.usage);
      return 2;
    }
    const context = await app();
    const get = <Provider>(token: abstract new (...args: never[]) => Provider): Provider =>
      context.get(token as never, { strict: false });
    if ((await get(OfficesService).list()).some((office) => !isBare(office))) {
      say('The database holds data already.');
      return values['if-empty'] ? 0 : 1;
    }
    const plan = planOf(values.size, isLocalDate(values.today) ? values.today : todayIn(get(Clock)));
    const seed = drawSeed(plan);
    const calendar = await get(WorkingCalendar).workingDays();
    const db = get(Db);
    const counts = await db.tx(async () => {
      const records = await loadSeed(db, get(Events), seed, say);
      const counsellors = await openStaff(get(StaffService), seed);
      const world = { plan, calendar, postings: byWork(seed.postings) };
      const all = told([...stories(new Random('san-viec-lam/stories'), world, seed.people)], counsellors);
      const shares = withFairCounselling(new Random('san-viec-lam/fair-counselling'), seed, all);
      say(`people counselled: ${shares.length}`);
      await loadStories(db, seed, shares);
      return { ...records, counselled: shares.length, facts: await importFacts(get(LedgerImport), seed, shares) };
    });
    await analyze(db);
    if (values.json) process.stdout.write(`${JSON.stringify({ ...counts, staff: DEMO_STAFF.length })}\n`);
    say(
      `seeded ${Object.entries(counts)
        .map(([what, count]) => `${count} ${what}`)
        .join(', ')}`,
    );
    return 0;
  },
};

/** The staff that signs in to the demo, and the counsellors beside them, who cannot. */
async function openStaff(staff: StaffService, { offices }: DrawnSeed): Promise<SeededCounsellor[]> {
  const counsellors: SeededCounsellor[] = [];
  const centre = offices[0]!.id;
  for (const { login, fullName, role } of DEMO_STAFF) {
    const { personId } = await staff.create({ login, fullName, role, password: DEMO_PASSWORD, officeId: centre }, null);
    if (role === 'counsellor') counsellors.push({ personId, officeId: centre });
  }
  for (const { id: officeId, office } of offices) {
    for (const [at, fullName] of (DEMO_COUNSELLORS[office.code] ?? []).entries()) {
      const login = `tuvan.${office.code.toLowerCase()}${at + 1}`;
      const { personId } = await staff.open({ login, fullName, role: 'counsellor', officeId }, null);
      counsellors.push({ personId, officeId });
    }
  }
  return counsellors;
}
