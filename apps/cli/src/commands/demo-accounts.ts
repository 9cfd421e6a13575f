import { formatPhone } from '@app/kernel';
import { type Command } from '../command.js';
import { DEMO_PASSWORD, DEMO_PEOPLE, DEMO_STAFF } from '../seed/demo-people.js';

/** Prints who can sign in to the demo. */
export const demoAccountsCommand: Command = {
  name: 'demo-accounts',
  usage: 'demo-accounts [--json]',
  async run({ args }) {
    const staff = DEMO_STAFF.map(({ login, role }) => ({ role, login, password: DEMO_PASSWORD }));
    const people = DEMO_PEOPLE.map(({ phone, role }) => ({ role, phone }));
    if (args.includes('--json')) {
      process.stdout.write(`${JSON.stringify({ staff, people }, null, 2)}\n`);
      return 0;
    }
    const lines = [
      ...people.map(({ role, phone }) => `  ${role.padEnd(18)} phone ${formatPhone(phone)} (the code is on /hop-tin)`),
      ...staff.map(
        ({ role, login, password }) => `  ${role.padEnd(18)} login ${login}, password ${password}, code on /hop-tin`,
      ),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  },
};
