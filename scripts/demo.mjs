// npm run demo [-- --fresh] [-- --port N] [-- --size small|medium]: the whole product with fictional data on this machine.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildStamp, DATA, ensureBuilt, ensureInstalled, readJson, ROOT, writeJson } from './lib/project.mjs';
import {
  endProcess,
  endWithUsage,
  freePort,
  output,
  readArguments,
  run,
  say,
  start,
  waitUntil,
} from './lib/process.mjs';
import { startServices, stopServices } from './lib/services.mjs';

const USAGE = 'npm run demo [-- [--fresh] [--port N] [--size small|medium]]';
const { values: options } = readArguments(USAGE, {
  options: { fresh: { type: 'boolean' }, port: { type: 'string' }, size: { type: 'string', default: 'small' } },
});
if (!['small', 'medium'].includes(options.size)) endWithUsage(USAGE, `No seed has the size ${options.size}`);
if (options.port && !/^\d{1,5}$/.test(options.port)) endWithUsage(USAGE, `${options.port} is no port`);
const folder = join(DATA, 'demo');
const cli = join(ROOT, 'dist/apps/cli/src/main.js');
const children = [];
let starting = null;
let services = null;
let isStopping = false;

async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  say('Stopping');
  await Promise.all(children.map((child) => endProcess(child.pid)));
  await starting?.catch(() => undefined);
  await services?.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

/** Migrates and seeds, unless this build has done both to this database. */
async function prepare(env) {
  const stamp = join(folder, 'prepared.json');
  const wanted = { build: buildStamp(), database: env.DATABASE_URL };
  const isOurs = !process.env.DATABASE_URL;
  const { size, ...known } = readJson(stamp) ?? {};
  if (size && size !== options.size) say(`The demo holds the ${size} data already: --fresh begins anew`);
  if (isOurs && isDeepStrictEqual(known, wanted)) return;
  say('Migrating and seeding');
  await run(process.execPath, [cli, 'migrate'], { env });
  await run(process.execPath, [cli, 'seed', `--size=${options.size}`, '--if-empty'], { env });
  writeJson(stamp, { ...wanted, size: size ?? options.size });
}

function startProgram(name, env) {
  const child = start(process.execPath, [join(ROOT, `dist/apps/${name}/src/main.js`)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child.once('exit', (code) => {
    if (!isStopping) {
      say(`${name} ended with ${code}`);
      void stop(1);
    }
  });
  children.push(child);
  return child;
}

try {
  if (options.fresh) {
    await stopServices('demo');
    rmSync(folder, { recursive: true, force: true });
  }
  await ensureInstalled();
  say('Starting PostgreSQL, Redis and Meilisearch');
  starting = startServices('demo').then((started) => (services = started));
  await Promise.all([starting, ensureBuilt()]);
  const known = readJson(join(folder, 'portal.json')) ?? {};
  const port = await freePort(Number(options.port ?? known.port ?? 3000));
  writeJson(join(folder, 'portal.json'), { port });
  const internal = { portal: await freePort(), worker: await freePort() };
  const env = {
    ...services.env,
    ...process.env,
    NODE_ENV: 'development',
    DEMO_OUTBOX: '1',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
  };
  await prepare(env);
  say('Starting portal and worker');
  const accounts = output(process.execPath, [cli, 'demo-accounts'], { env });
  await Promise.all(
    ['portal', 'worker'].map(async (name) => {
      const child = startProgram(name, { ...env, INTERNAL_PORT: String(internal[name]) });
      const isReady = () =>
        fetch(`http://127.0.0.1:${internal[name]}/ready`)
          .then((answer) => answer.ok)
          .catch(() => false);
      await waitUntil(isReady, name, { pid: child.pid });
    }),
  );
  say(`Ready: http://localhost:${port}`);
  process.stderr.write(await accounts);
  say('Ctrl-C stops everything');
} catch (error) {
  say(error.message);
  await stop(1);
}
