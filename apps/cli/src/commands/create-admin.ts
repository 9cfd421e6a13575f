import { parseArgs } from 'node:util';
import { InviteStaff, OfficesService, StaffService } from '@app/accounts';
import { type Command } from '../command.js';

const MINIMUM_PASSWORD = 12;
const Administrator = InviteStaff.pick({ login: true, fullName: true });
const RULES = `NAME begins with a letter and has 3 to 40 letters without accents, digits, dots, _ or -.
The password needs at least ${MINIMUM_PASSWORD} characters.`;

/** Creates the first administrator; the password comes from the environment, so that no shell history holds it. */
export const createAdminCommand: Command = {
  name: 'create-admin',
  usage: 'create-admin --login NAME --name "FULL NAME" [--json]   (password in ADMIN_PASSWORD)',
  async run({ args, app, say }) {
    const { values } = parseArgs({
      args,
      options: { login: { type: 'string' }, name: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const password = process.env['ADMIN_PASSWORD'] ?? '';
    const who = Administrator.safeParse({ login: values.login, fullName: values.name });
    if (!who.success || password.length < MINIMUM_PASSWORD) {
      say(`${createAdminCommand.usage}\n${RULES}`);
      return 2;
    }
    const context = await app();
    const officeId = await context.get(OfficesService, { strict: false }).ensureCentre();
    const { totpUri, recoveryCodes } = await context
      .get(StaffService, { strict: false })
      .create({ ...who.data, password, role: 'administrator', officeId }, null);
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ totpUri, recoveryCodes })}\n`
        : `For the authenticator: ${totpUri}\nRecovery codes, each works once:\n  ${recoveryCodes.join('\n  ')}\n`,
    );
    return 0;
  },
};
