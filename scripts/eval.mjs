// npm run -s eval:search [-- --corpus FILE --gold FILE] [--half PART] [--json] [--worst N]: how well search answers, on
// our gold set unless files are named; its parts are dev, test, validation and the halves of further and lay.
// `eval:matching`, with the same arguments and dev and test alone: how well postings are suggested to people. Starts the
// services it misses and migrates.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DATA, ensureBuilt, ensureInstalled, ROOT } from './lib/project.mjs';
import { endWithUsage, run } from './lib/process.mjs';
import { startServices } from './lib/services.mjs';

const USAGE = 'npm run -s eval:search|eval:matching [-- --corpus FILE --gold FILE] [--half PART] [--json] [--worst N]';
const [what, ...given] = process.argv.slice(2);
const named = (name) => given.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));

/** Takes `--half X` out of the arguments, which is ours alone. */
function takeHalf(args) {
  const at = args.findIndex((arg) => arg === '--half');
  if (at < 0) return 'all';
  const [, half] = args.splice(at, 2);
  const later = ['validation', 'further-dev', 'further-test', 'lay-dev', 'lay-test'];
  const halves = ['dev', 'test', ...(what === 'matching' ? [] : later)];
  if (!halves.includes(half)) endWithUsage(USAGE, `The gold set has no half ${half}`);
  return half;
}

/** The gold set is written in TypeScript beside the tests: bundled, then run. */
async function writeGold() {
  const folder = join(DATA, 'cache', 'gold');
  const { build } = await import('esbuild');
  const outfile = join(folder, 'write.mjs');
  await build({
    entryPoints: [join(ROOT, 'test/gold/write.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    tsconfig: join(ROOT, 'tsconfig.json'),
    logLevel: 'error',
  });
  await run(process.execPath, [outfile, folder], { cwd: ROOT, quiet: true });
  return folder;
}

const args = [...given];
const half = takeHalf(args);
await ensureInstalled();
await ensureBuilt();
if (!named('corpus') && !named('gold')) {
  const folder = await writeGold();
  const prefix = what === 'matching' ? 'matching-' : '';
  args.push('--corpus', join(folder, `${prefix}corpus.jsonl`), '--gold', join(folder, `${prefix}${half}.jsonl`));
}
const services = await startServices('eval');
const main = join(ROOT, 'dist/apps/cli/src/main.js');
const env = { LOG_LEVEL: 'warn', ...services.env, ...process.env };
try {
  await run(process.execPath, [main, 'migrate'], { env, quiet: true });
  const child = spawn(process.execPath, [main, `eval:${what}`, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
} finally {
  await services.stop();
}
