import { parseArgs } from 'node:util';
import { localDate } from '@app/kernel';
import { isBare, OfficesService, PeopleService, StaffService } from '@app/accounts';
import { type Command } from '../command.js';
import { DEMO_OFFICES } from '../seed/demo-offices.js';
import { DEMO_PASSWORD, DEMO_PEOPLE, DEMO_STAFF } from '../seed/demo-people.js';

/** Fills an empty database with a fictional centre: offices, staff and people who can sign in. */
export const seedCommand: Command = {
  name: 'seed',
  usage: 'seed [--size small] [--if-empty]',
  async run({ args, app, config, say }) {
    const { values } = parseArgs({
      args,
      options: { size: { type: 'string', default: 'small' }, 'if-empty': { type: 'boolean', default: false } },
    });
    if (config.isProduction) {
      say('A production database is not seeded.');
      return 1;
    }
    if (values.size !== 'small') {
      say(seedCommand.usage);
      return 2;
    }
    const context = await app();
    const offices = context.get(OfficesService, { strict: false });
    if ((await offices.list()).some((office) => !isBare(office))) {
      say('The database holds data already.');
      return values['if-empty'] ? 0 : 1;
    }
    const made = [];
    for (const office of DEMO_OFFICES) made.push(await offices.create(office));
    const staff = context.get(StaffService, { strict: false });
    for (const { login, fullName, role } of DEMO_STAFF) {
      await staff.create({ login, fullName, role, password: DEMO_PASSWORD, officeId: made[0]!.id }, null);
    }
    const people = context.get(PeopleService, { strict: false });
    for (const { phone, fullName, birthDate } of DEMO_PEOPLE) {
      await people.signUp(phone, {
        fullName,
        birthDate: localDate(birthDate),
        serviceConsent: 'true',
        matchingConsent: 'true',
      });
    }
    say(`seeded ${made.length} offices, ${DEMO_STAFF.length} members of staff, ${DEMO_PEOPLE.length} people`);
    return 0;
  },
};
