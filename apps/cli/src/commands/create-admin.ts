import { parseArgs } from 'node:util';
import { OfficesService, StaffService } from '@app/accounts';
import { type Command } from '../command.js';

const MINIMUM_PASSWORD = 12;

/** Creates the first administrator; the password comes from the environment, so that no shell history holds it. */
export const createAdminCommand: Command = {
  name: 'create-admin',
  usage: 'create-admin --login NAME --name "FULL NAME"   (password in ADMIN_PASSWORD)',
  async run({ args, app, say }) {
    const { values } = parseArgs({ args, options: { login: { type: 'string' }, name: { type: 'string' } } });
    const password = process.env['ADMIN_PASSWORD'] ?? '';
    if (!values.login || !values.name || password.length < MINIMUM_PASSWORD) {
      say(`${createAdminCommand.usage}\nThe password needs at least ${MINIMUM_PASSWORD} characters.`);
      return 2;
    }
    const context = await app();
    const offices = await context.get(OfficesService, { strict: false }).list();
    const centre = offices.find((office) => office.kind === 'centre');
    if (!centre) {
      say('There is no centre yet: seed one or create it first.');
      return 1;
    }
    const made = await context
      .get(StaffService, { strict: false })
      .create(
        { fullName: values.name, login: values.login, password, role: 'administrator', officeId: centre.id },
        null,
      );
    process.stdout.write(`${JSON.stringify({ totpUri: made.totpUri, recoveryCodes: made.recoveryCodes }, null, 2)}\n`);
    return 0;
  },
};
