import { parseArgs } from 'node:util';
import { Clock, isLocalDate, todayIn } from '@app/kernel';
import { isBare, OfficesService, StaffService } from '@app/accounts';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Command } from '../command.js';
import { DEMO_PASSWORD, DEMO_STAFF } from '../seed/demo-people.js';
import { drawSeed, loadSeed } from '../seed/load-seed.js';
import { planOf, SEED_SIZES, type SeedSize } from '../seed/plan.js';

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
    const counts = await loadSeed(get(Db), get(Events), seed, say);
    for (const { login, fullName, role } of DEMO_STAFF) {
      const officeId = seed.offices[0]!.id;
      await get(StaffService).create({ login, fullName, role, password: DEMO_PASSWORD, officeId }, null);
    }
    if (values.json) process.stdout.write(`${JSON.stringify({ ...counts, staff: DEMO_STAFF.length })}\n`);
    say(
      `seeded ${Object.entries(counts)
        .map(([what, count]) => `${count} ${what}`)
        .join(', ')}`,
    );
    return 0;
  },
};
