import { parseArgs } from 'node:util';
import { Clock } from '@app/kernel';
import { type FigureReport, FigureRequest, GROUPINGS, TargetReports } from '@app/placements';
import { type Command } from '../command.js';

/** Stands for now until the arguments are known to be right and the product is asked for its clock. */
const LATER_FILLED = '2000-01-01T00:00:00Z';

/** An official figure, counted by one definition as it was known at an instant. */
export const targetsReportCommand: Command = {
  name: 'targets:report',
  usage: `targets:report --from YYYY-MM-DD --to YYYY-MM-DD --definition ID [--as-of INSTANT] [--window DAYS] [--group-by ${GROUPINGS.join('|')}] [--public] [--json]`,
  async run({ args, app, say }) {
    const { values } = parseArgs({
      args,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        'as-of': { type: 'string' },
        definition: { type: 'string' },
        window: { type: 'string', default: '30' },
        'group-by': { type: 'string' },
        public: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const request = FigureRequest.safeParse({
      from: values.from,
      to: values.to,
      asOf: values['as-of'] ?? LATER_FILLED,
      definition: values.definition,
      window: /^\d+$/.test(values.window) ? Number(values.window) : Number.NaN,
      groupBy: values['group-by'],
      isPublic: values.public,
    });
    if (!request.success) {
      for (const { path, message } of request.error.issues) say(`${path.join('.')}: ${message}`);
      say(targetsReportCommand.usage);
      return 2;
    }
    const product = await app();
    const asOf = values['as-of'] ?? product.get(Clock, { strict: false }).now().toISOString();
    const report = await product.get(TargetReports, { strict: false }).report({ ...request.data, asOf });
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : table(report));
    return 0;
  },
};

const shown = (value: number | null): string => (value === null ? '-' : String(value)).padStart(12);

function table(report: FigureReport): string {
  const { definition, version, period, asOf, window, target, gap } = report;
  const line = (
    name: string,
    {
      denominator,
      numerator,
      rate,
      pending,
      unreachable,
    }: Omit<FigureReport, 'groups'> | FigureReport['groups'][number],
  ) => `${name.padEnd(32)}${[denominator, numerator, rate, pending, unreachable].map(shown).join('')}\n`;
  return [
    `${definition} version ${version}, ${period.from} to ${period.to}, window ${window} days, as of ${asOf}, persons\n`,
    `${''.padEnd(32)}${['denominator', 'numerator', 'rate', 'pending', 'unreachable'].map((word) => word.padStart(12)).join('')}\n`,
    line('', report),
    ...report.groups.map((group) => line(group.label, group)),
    `target ${target}, gap ${gap}\n`,
  ].join('');
}
