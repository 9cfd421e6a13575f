// npm run bench:http [-- --size medium|small] [--smoke] [--json] [--seconds N]: how fast the portal answers, beside the
// same request to the search server without the portal. Exits with 1 when it is slower than it must be.
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt, ensureInstalled, ROOT } from './lib/project.mjs';
import { endProcess, endWithUsage, freePort, readArguments, run, say, start, waitUntil } from './lib/process.mjs';
import { startServices } from './lib/services.mjs';

const USAGE = 'npm run bench:http [-- --size medium|small] [--smoke] [--json] [--seconds N]';
const CLIENTS = [1, 8, 32];
const ROUNDS = 4;
const REST_MS = 400;

function readOptions() {
  const { values } = readArguments(USAGE, {
    options: {
      size: { type: 'string', default: 'medium' },
      smoke: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      seconds: { type: 'string' },
    },
  });
  const seconds = Number(values.seconds ?? (values.smoke ? 1 : 8));
  if (!['small', 'medium'].includes(values.size)) endWithUsage(USAGE, `No seed has the size ${values.size}`);
  if (!(seconds > 0)) endWithUsage(USAGE, `${values.seconds} is no number of seconds`);
  return { ...values, seconds };
}

const options = readOptions();
const profile = `bench-${options.size}`;
const cli = join(ROOT, 'dist/apps/cli/src/main.js');
let portal = null;

async function startPortal(env) {
  const [port, internal] = [await freePort(), await freePort()];
  portal = start(process.execPath, [join(ROOT, 'dist/apps/portal/src/main.js')], {
    cwd: ROOT,
    env: { ...env, PORT: String(port), INTERNAL_PORT: String(internal), PUBLIC_URL: `http://localhost:${port}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isReady = () =>
    fetch(`http://127.0.0.1:${internal}/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  await waitUntil(isReady, 'The portal', { pid: portal.pid });
  return `http://127.0.0.1:${port}`;
}

async function stopPortal() {
  await endProcess(portal?.pid);
  portal = null;
}

/** Programs of this machine that may take time from what is measured, by name and how many of each. */
function processes() {
  // 2 is the parent of the kernel's own threads.
  const listed = spawnSync('ps', ['--ppid', '2', '-p', '2', '--deselect', '-o', 'comm='], { encoding: 'utf8' });
  const counts = new Map();
  for (const name of (listed.stdout ?? '').split('\n').filter((line) => line !== '' && line !== 'ps')) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([, left], [, right]) => right - left));
}

async function prepare(services) {
  const env = { ...services.env, NODE_ENV: 'development', LOG_LEVEL: 'warn' };
  const { countPostings } = await import('./lib/bench-scene.mjs');
  await run(process.execPath, [cli, 'migrate'], { env, quiet: true });
  if ((await countPostings(env.DATABASE_MIGRATION_URL)) === 0) {
    say(`Seeding (${options.size})`);
    await run(process.execPath, [cli, 'seed', `--size=${options.size}`], { env });
    await run(process.execPath, [cli, 'reindex'], { env });
  }
}

/** The requests of each scene; `isRight` tells the wanted answer from a refusal that would be quick for nothing. */
async function scenes(services, env) {
  const { applicants, QUERIES, recordSearches } = await import('./lib/bench-scene.mjs');
  let recorded = null;
  const ask = async (searchUrl, query) => {
    recorded ??= await startPortal({ ...env, MEILI_URL: searchUrl });
    return (await fetch(`${recorded}/api/v1/search/postings?${query}`)).json();
  };
  const { answers, requests } = await recordSearches(services.env.MEILI_URL, QUERIES, ask);
  await stopPortal();
  if (requests.some(({ length }) => length === 0) || answers.some(({ degraded }) => degraded)) {
    throw new Error('The search server was not asked');
  }
  const postings = [...new Set(answers.flatMap(({ items }) => (items ?? []).map(({ id }) => id)))];
  if (postings.length === 0) throw new Error('The search found nothing: is the index filled?');
  const pairs = await applicants(
    services.env.DATABASE_MIGRATION_URL,
    services.env.APP_SECRET,
    options.smoke ? 40 : 400,
    60,
  );
  const turn = (list) => {
    let at = 0;
    return () => list[at++ % list.length];
  };
  const [query, search, posting, pair] = [turn(QUERIES), turn(requests), turn(postings), turn(pairs)];
  const isOk = (status) => status === 200;
  return {
    'results page': { next: () => ({ path: `/viec-lam?${query()}`, headers: { accept: 'text/html' } }), isRight: isOk },
    // These two are compared, so the same client sends both; what the portal asks side by side is asked side by side.
    'search API': { together: () => [{ path: `/api/v1/search/postings?${query()}` }], isRight: isOk },
    'search server': {
      base: services.env.MEILI_URL,
      together: () => {
        const headers = { authorization: `Bearer ${services.env.MEILI_KEY}`, 'content-type': 'application/json' };
        return search().map(({ path, body }) => ({ method: 'POST', path, body, headers }));
      },
      isRight: isOk,
    },
    'posting page': {
      next: () => ({ path: `/viec-lam/${posting()}`, headers: { accept: 'text/html' } }),
      isRight: isOk,
    },
    apply: {
      next: () => {
        const { token, posting: id } = pair();
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' };
        return { method: 'POST', path: `/viec-lam/${id}/ung-tuyen`, headers, body: '' };
      },
      isRight: (status) => status === 303,
    },
  };
}

async function measureAll(base, toMeasure) {
  const { measure, measureTogether, summary } = await import('./lib/load.mjs');
  const cases = Object.entries(toMeasure).flatMap(([name, scene]) =>
    CLIENTS.map((clients) => ({ name, what: { base, ...scene, clients }, samples: [] })),
  );
  // The machine has other things to do at times: taking turns spreads that over all that is compared.
  for (let round = 0; round <= ROUNDS; round += 1) {
    say(round === 0 ? 'Warming up' : `Round ${round} of ${ROUNDS}`);
    for (const { what, samples } of cases) {
      const send = what.together ? measureTogether : measure;
      const sample = await send({ ...what, seconds: round === 0 ? 0.5 : options.seconds / ROUNDS });
      if (round > 0) samples.push(sample);
      // What was under way at the end of a turn is worked off before the next one begins.
      await sleep(REST_MS);
    }
  }
  return Object.fromEntries(
    Object.keys(toMeasure).map((name) => [
      name,
      cases.filter((each) => each.name === name).map(({ what, samples }) => summary(what.clients, samples)),
    ]),
  );
}

function judge(results) {
  const of = (name, clients) => results[name].find((row) => row.clients === clients);
  const ratio = (left, right) => (left && right ? Math.round((left / right) * 100) / 100 : null);
  const ratios = {
    searchApiToSearchServerP50At1: ratio(of('search API', 1).p50, of('search server', 1).p50),
    searchApiToSearchServerP95At1: ratio(of('search API', 1).p95, of('search server', 1).p95),
    throughput32To8: Object.fromEntries(
      Object.keys(results).map((name) => [name, ratio(of(name, 32).perSecond, of(name, 8).perSecond)]),
    ),
  };
  const failed = Object.values(results)
    .flat()
    .reduce((sum, row) => sum + row.failed, 0);
  const problems = [
    ...(ratios.searchApiToSearchServerP50At1 > 2
      ? ['the search API takes more than twice the search server alone']
      : []),
    ...((ratios.throughput32To8['search API'] ?? 0) < 0.9
      ? ['the search API answers fewer at 32 clients than at 8']
      : []),
    ...(failed > 0 ? [`${failed} answers were wrong`] : []),
  ];
  return { ratios, problems };
}

function table({ results, ratios, machine }) {
  const head = 'scene          clients      req/s    p50 ms    p95 ms    p99 ms  failed';
  const number = (value, width) => String(value ?? '-').padStart(width);
  const rows = Object.entries(results).flatMap(([name, list]) =>
    list.map(
      (row) =>
        `${name.padEnd(14)} ${number(row.clients, 7)} ${number(row.perSecond, 10)} ${number(row.p50, 9)} ${number(row.p95, 9)} ${number(row.p99, 9)} ${number(row.failed, 7)}`,
    ),
  );
  return [
    head,
    ...rows,
    '',
    `search API / search server at 1 client: p50 ${ratios.searchApiToSearchServerP50At1}, p95 ${ratios.searchApiToSearchServerP95At1}`,
    `throughput at 32 clients / at 8: ${Object.entries(ratios.throughput32To8)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
    `load before: ${machine.loadBefore.join(' ')}; running: ${Object.entries(machine.processes)
      .map(([name, count]) => (count > 1 ? `${name} x${count}` : name))
      .join(', ')}`,
  ].join('\n');
}

let services = null;
let isDone = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await stopPortal();
    await services?.stop();
    process.exit(1);
  });
}
try {
  await ensureInstalled();
  const loadBefore = loadavg().map((load) => Math.round(load * 100) / 100);
  services = await startServices(profile);
  await ensureBuilt();
  await prepare(services);
  const env = {
    ...process.env,
    ...services.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    // One address asks for everybody here.
    LIMIT_FACTOR: '1000000',
    DEMO_OUTBOX: '0',
  };
  const toMeasure = await scenes(services, env);
  const base = await startPortal(env);
  const running = processes();
  const results = await measureAll(base, toMeasure);
  const report = { size: options.size, seconds: options.seconds, results, ...judge(results) };
  const machine = { loadBefore, loadAfter: loadavg(), processes: running };
  console.log(options.json ? JSON.stringify({ ...report, machine }) : table({ ...report, machine }));
  for (const problem of report.problems) say(problem);
  process.exitCode = report.problems.length > 0 && !options.smoke ? 1 : 0;
  isDone = true;
} catch (error) {
  say(error.message);
} finally {
  await stopPortal();
  await services?.stop();
  if (!isDone) process.exitCode = 1;
}
