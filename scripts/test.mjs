// npm test [-- --only=unit|db|browser] [-- paths]: types, lint and every test on real services.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { chromiumBinary } from './lib/chromium.mjs';
import { DATA, ensureBuilt, ensureInstalled, readJson, ROOT } from './lib/project.mjs';
import { endWithUsage, readArguments, run, say } from './lib/process.mjs';
import { startServices } from './lib/services.mjs';

const USAGE = 'npm test [-- [--only unit|db|browser] [PATHS]]';
const { values: options, positionals: paths } = readArguments(USAGE, {
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
if (!['unit', 'db', 'browser', undefined].includes(options.only)) endWithUsage(USAGE, `No tests are ${options.only}`);
const totals = { passed: 0, failed: 0, skipped: 0 };
let isBroken = false;

async function check(name, command, args) {
  say(name);
  try {
    await run(command, args, { cwd: ROOT });
  } catch {
    totals.failed += 1;
  }
}

async function jest(projects, env) {
  say(`Tests: ${projects.join(', ')}`);
  const output = join(DATA, `cache/jest-${projects.join('-')}.json`);
  rmSync(output, { force: true });
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    ...projects,
    '--json',
    '--outputFile',
    output,
    '--maxWorkers',
    '2',
    '--passWithNoTests',
    ...paths,
  ];
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((resolve) => child.once('close', resolve));
  const report = readJson(output);
  if (!report) {
    isBroken = true;
    return;
  }
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  totals.skipped += report.numPendingTests + report.numTodoTests;
  if (code !== 0 && report.numFailedTests + report.numRuntimeErrorTestSuites === 0) isBroken = true;
}

await ensureInstalled();
const isWanted = (project) => (options.only ?? project) === project;
let services = null;
try {
  if (!options.only && paths.length === 0) {
    // Each of them keeps one core busy.
    await Promise.all([
      check('Types', 'npm', ['run', '-s', 'typecheck']),
      check('Lint and boundaries', 'npm', ['run', '-s', 'lint']).then(ensureBuilt),
    ]);
  } else if (isWanted('browser')) {
    await check('Client files', process.execPath, ['scripts/build-client.mjs']);
  }
  services = await startServices('test');
  const chromium = chromiumBinary();
  const env = { ...services.env, ...process.env, NODE_ENV: 'test', ...(chromium && { CHROMIUM_BIN: chromium }) };
  if (isWanted('unit')) await jest(['unit'], env);
  if (isWanted('browser') && !chromium) {
    process.stderr.write('\n*** PAGE TESTS SKIPPED: no Chromium found. Install it or set CHROMIUM_BIN. ***\n\n');
    totals.skipped += 1;
  }
  // In one run: while a page waits for its browser, a spec beside it gets on.
  const onServices = ['db', 'browser'].filter((project) => isWanted(project) && (project !== 'browser' || chromium));
  if (onServices.length > 0) await jest(onServices, env);
} catch (error) {
  isBroken = true;
  say(error.stack);
} finally {
  await services?.stop();
}
if (isBroken || totals.passed === 0) totals.failed += 1;
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`);
process.exitCode = totals.failed === 0 ? 0 : 1;
