// npm run bench:http [-- --size medium|small] [--smoke] [--json] [--seconds N]: how fast the portal answers, beside the
// same request to the search server without the portal. Exits with 1 when it is slower than it must be.
import { setTimeout as sleep } from 'node:timers/promises';
import { load, machineLine, measuredEnv, prepare, processes, ratio, startPortal } from './lib/bench.mjs';
import { ensureBuilt, ensureInstalled } from './lib/project.mjs';
import { endWithUsage, readArguments, say } from './lib/process.mjs';
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
let portal = null;

async function stopPortal() {
  await portal?.stop();
  portal = null;
}

/** The requests of each scene; `isRight` tells the wanted answer from a refusal that would be quick for nothing. */
async function scenes(services, env) {
  const { applicants, QUERIES, recordSearches } = await import('./lib/bench-scene.mjs');
  const ask = async (searchUrl, query) => {
    portal ??= await startPortal({ ...env, MEILI_URL: searchUrl });
    return (await fetch(`${portal.base}/api/v1/search/postings?${query}`)).json();
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
    machineLine(machine),
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
  const loadBefore = load();
  services = await startServices(`bench-${options.size}`);
  await ensureBuilt();
  await prepare(services, options.size);
  const env = measuredEnv(services);
  const toMeasure = await scenes(services, env);
  portal = await startPortal(env);
  const running = processes();
  const results = await measureAll(portal.base, toMeasure);
  const report = { size: options.size, seconds: options.seconds, results, ...judge(results) };
  const machine = { loadBefore, loadAfter: load(), processes: running };
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
