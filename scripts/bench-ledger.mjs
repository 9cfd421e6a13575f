// npm run bench:ledger [-- --size FACTS] [--smoke] [--json]: how fast history comes into the ledger, and how fast figures
// are counted beside a plain query over the same facts. Exits with 1 when it is slower than it must be.
import { spawnSync } from 'node:child_process';
import { CLI, load, machineLine, processes } from './lib/bench.mjs';
import { COMMAND_FLAGS, ensureBuilt, ensureInstalled } from './lib/project.mjs';
import { endWithUsage, readArguments, run, say } from './lib/process.mjs';
import { startServices } from './lib/services.mjs';

const USAGE = 'npm run bench:ledger [-- --size FACTS] [--smoke] [--json]';
const WANTED = { perSecond: 20_000, slowest: 1000, worstToPlain: 3, direction: 500, today: 100 };

function readOptions() {
  const { values } = readArguments(USAGE, {
    options: {
      size: { type: 'string' },
      smoke: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const size = Number(values.size ?? (values.smoke ? 20_000 : 1_000_000));
  if (!Number.isInteger(size) || size < 1000) endWithUsage(USAGE, 'The size is a number of facts, 1,000 at least');
  return { ...values, size };
}

function judge(result) {
  return [
    ...(result.import && result.import.perSecond < WANTED.perSecond
      ? ['the import is slower than 20,000 facts a second']
      : []),
    ...(result.slowest > WANTED.slowest ? ['a report takes more than a second'] : []),
    ...(Math.max(...Object.values(result.direction)) > WANTED.direction
      ? ["the director's page takes more than half a second"]
      : []),
    ...(result.today.milliseconds > WANTED.today ? ['the list of today takes more than a tenth of a second'] : []),
    ...(result.worstToPlain > WANTED.worstToPlain ? ['a report takes more than three times the plain query'] : []),
  ];
}

function bench(env, size) {
  const ran = spawnSync(process.execPath, [...COMMAND_FLAGS, CLI, 'bench:ledger', '--json', `--size=${size}`], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (ran.status !== 0) throw new Error('The measurement failed');
  return JSON.parse(ran.stdout);
}

function table({ import: imported, plain, reports, direction, today, slowest, worstToPlain, machine }) {
  const pad = (value, width) => String(value).padStart(width);
  return [
    imported
      ? `import: ${imported.facts} facts in ${imported.seconds} s, ${imported.perSecond} a second`
      : 'import: the facts of an earlier run (delete .data/bench-ledger-* to import again)',
    ...Object.entries(plain).map(([asOf, milliseconds]) => `plain query as of ${asOf}: ${milliseconds} ms`),
    ...reports.map(
      (row) =>
        `${row.asOf.slice(0, 10)}  ${row.definition.padEnd(9)} ${row.groupBy.padEnd(15)} ${pad(row.milliseconds, 8)} ms ${pad(row.toPlain, 6)}x`,
    ),
    ...Object.entries(direction).map(([asOf, milliseconds]) => `director's page as of ${asOf}: ${milliseconds} ms`),
    `list of today with ${today.due} due: ${today.milliseconds} ms`,
    `slowest report ${slowest} ms, at most ${worstToPlain} times the plain query`,
    machineLine(machine),
  ].join('\n');
}

const options = readOptions();
let services = null;
process.exitCode = 1;
try {
  await ensureInstalled();
  await ensureBuilt();
  const machine = { loadBefore: load(), processes: processes() };
  services = await startServices(`bench-ledger-${options.size}`);
  const env = { ...process.env, ...services.env, NODE_ENV: 'development', LOG_LEVEL: 'warn' };
  await run(process.execPath, [CLI, 'migrate'], { env, quiet: true });
  const result = { size: options.size, ...bench(env, options.size), machine };
  const problems = judge(result);
  console.log(options.json ? JSON.stringify({ ...result, problems }) : table(result));
  for (const problem of problems) say(problem);
  process.exitCode = problems.length > 0 && !options.smoke ? 1 : 0;
} catch (error) {
  say(error.message);
} finally {
  await services?.stop();
}
