import { parseArgs } from 'node:util';
import { formatPhone } from '@app/kernel';
import { type Command } from '../command.js';
import { DEMO_PASSWORD, DEMO_PEOPLE, DEMO_STAFF } from '../seed/demo-people.js';

/** Prints who can sign in to the demo. */
export const demoAccountsCommand: Command = {
  name: 'demo-accounts',
  usage: 'demo-accounts [--json]',
  async run({ args }) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    const staff = DEMO_STAFF.map(({ login, role }) => ({ role, login, password: DEMO_PASSWORD }));
    const people = DEMO_PEOPLE.map(({ phone, role }) => ({ role, phone }));
    if (values.json) {
      process.stdout.write(`${JSON.stringify({ staff, people })}\n`);
      return 0;
    }
    const row = (role: string, name: string): string => `  ${role.padEnd(20)}${name}`;
    const lines = [
      'Seekers and employers sign in at /dang-nhap by phone:',
      ...people.map(({ role, phone }) => row(role, formatPhone(phone))),
      `Staff sign in at /can-bo/dang-nhap with the password ${DEMO_PASSWORD}:`,
      ...staff.map(({ role, login }) => row(role, login)),
      'Every code that is asked for stands at /hop-tin.',
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  },
};
