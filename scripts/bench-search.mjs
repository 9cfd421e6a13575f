// npm run bench:search [-- --size large|medium|small] [--only PARTS] [--smoke] [--json] [--seconds N]: how fast search
// answers beside the same requests sent to the search server raw, how soon a change is found beside a document that is
// written directly, how soon it has found its counterparts, and how fast an index is filled beside a raw bulk load of the
// same documents. Exits with 1 when it is slower than it must be.
import { setTimeout as sleep } from 'node:timers/promises';
import { load, machineLine, measuredEnv, prepare, processes, ratio, startPortal, startWorker } from './lib/bench.mjs';
import { measureRebuild } from './lib/bench-rebuild.mjs';
import { ensureBuilt, ensureInstalled } from './lib/project.mjs';
import { endWithUsage, readArguments, say } from './lib/process.mjs';
import { startServices } from './lib/services.mjs';

const PARTS = ['search', 'freshness', 'matching', 'rebuild'];
const USAGE = `npm run bench:search [-- --size large|medium|small] [--only ${PARTS.join(',')}] [--smoke] [--json] [--seconds N]`;
const CLIENTS = [1, 8];
const ROUNDS = 4;
const REST_MS = 400;
const WANTED = { p95ToRaw: 1.5, p95At1: 60, rebuildToRaw: 0.7, fillSeconds: 600, matchSeconds: 10 };
/** At most so many times what a direct write takes, and so many ms. */
const WANTED_FRESH = { toDirect: 1.5, postings: 4_000, candidates: 8_000 };
const FRESH_CHANGES = { smoke: 20, full: 200 };
/** So many of postings and as many of profiles, one a second. */
const MATCH_CHANGES = { smoke: 2, full: 15 };

function readOptions() {
  const { values } = readArguments(USAGE, {
    options: {
      size: { type: 'string', default: 'large' },
      only: { type: 'string', default: PARTS.join(',') },
      smoke: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      seconds: { type: 'string' },
    },
  });
  const seconds = Number(values.seconds ?? (values.smoke ? 1 : 20));
  if (!['small', 'medium', 'large'].includes(values.size)) endWithUsage(USAGE, `No seed has the size ${values.size}`);
  if (!(seconds > 0)) endWithUsage(USAGE, `${values.seconds} is no number of seconds`);
  const parts = new Set(values.only.split(','));
  for (const part of parts) if (!PARTS.includes(part)) endWithUsage(USAGE, `No part is named ${part}`);
  return { ...values, seconds, parts };
}

const options = readOptions();
let services = null;
let portal = null;
let worker = null;

async function stopPrograms() {
  await worker?.stop();
  worker = null;
  await portal?.stop();
  portal = null;
}

const turn = (list) => {
  let at = 0;
  return () => list[at++ % list.length];
};

/** What is measured, and how many requests a page takes beside the facets that it counts. */
async function scenes(env) {
  const { recordSearches, SEARCH_MIX } = await import('./lib/bench-scene.mjs');
  const ask = async (searchUrl, query) => {
    portal ??= await startPortal({ ...env, MEILI_URL: searchUrl });
    return (await fetch(`${portal.base}/api/v1/search/postings?${query}`)).json();
  };
  const { answers, requests } = await recordSearches(services.env.MEILI_URL, SEARCH_MIX, ask);
  await stopPrograms();
  if (requests.some(({ length }) => length === 0) || answers.some(({ degraded }) => degraded)) {
    throw new Error('The search server was not asked');
  }
  const [query, raw] = [turn(SEARCH_MIX), turn(requests)];
  const headers = { authorization: `Bearer ${services.env.MEILI_KEY}`, 'content-type': 'application/json' };
  return {
    most: Math.max(...requests.map(({ length }) => length)),
    facets: Object.keys(answers[0].facets ?? {}).length,
    product: { together: () => [{ path: `/api/v1/search/postings?${query()}` }] },
    raw: {
      base: services.env.MEILI_URL,
      together: () => raw().map(({ path, body }) => ({ method: 'POST', path, body, headers })),
    },
  };
}

async function measureSearch({ product, raw }) {
  const { measureTogether, summary } = await import('./lib/load.mjs');
  const cases = CLIENTS.flatMap((clients) =>
    Object.entries({ product: { base: portal.base, ...product }, raw }).map(([name, what]) => ({
      name,
      what: { ...what, clients, isRight: (status) => status === 200 },
      samples: [],
    })),
  );
  for (let round = 0; round <= ROUNDS; round += 1) {
    say(round === 0 ? 'Warming up' : `Round ${round} of ${ROUNDS}`);
    for (const { what, samples } of cases) {
      const sample = await measureTogether({ ...what, seconds: round === 0 ? 2 : options.seconds / ROUNDS });
      if (round > 0) samples.push(sample);
      await sleep(REST_MS);
    }
  }
  return cases.map(({ name, what, samples }) => ({ name, ...summary(what.clients, samples) }));
}

async function searchServer(path, body, method = body === undefined ? 'GET' : 'POST') {
  const answer = await fetch(new URL(path, services.env.MEILI_URL), {
    method,
    headers: { authorization: `Bearer ${services.env.MEILI_KEY}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`The search server answers ${answer.status} to ${path}`);
  return answer.json();
}

async function measureChanges(env, parts) {
  const { measureFreshness, measureMatching, untilCaughtUp } = await import('./lib/bench-freshness.mjs');
  const world = {
    portal: portal.base,
    search: searchServer,
    databaseUrl: services.env.DATABASE_MIGRATION_URL,
    secret: services.env.APP_SECRET,
  };
  const count = (counts) => (options.smoke ? counts.smoke : counts.full);
  const measured = {};
  worker = await startWorker(env);
  say('Waiting until the worker has caught up');
  await untilCaughtUp(world.databaseUrl);
  if (parts.has('freshness')) {
    say('Changing postings and profiles');
    measured.freshness = await measureFreshness({ ...world, changes: count(FRESH_CHANGES) });
    await untilCaughtUp(world.databaseUrl);
  }
  if (parts.has('matching')) {
    say('Changing one a second');
    measured.matching = await measureMatching({ ...world, changes: count(MATCH_CHANGES) });
  }
  return measured;
}

/** The parts that were asked for, one after the other. */
async function measureAll(env, parts) {
  const measured = {};
  if (parts.has('search')) {
    const { most, facets, ...toMeasure } = await scenes(env);
    portal = await startPortal(env);
    Object.assign(measured, { requests: { most, facets }, search: await measureSearch(toMeasure) });
  }
  if (parts.has('freshness') || parts.has('matching')) {
    portal ??= await startPortal(env);
    Object.assign(measured, await measureChanges(env, parts));
  }
  await stopPrograms();
  if (parts.has('rebuild')) {
    say('Building the index');
    measured.rebuild = await measureRebuild({ env: services.env, search: searchServer });
  }
  return measured;
}

function judgeFreshness(freshness) {
  return Object.entries(freshness).flatMap(([name, { product, direct }]) => [
    ...(product.failed + direct.failed > 0 ? [`changes of ${name} failed: ${product.failures.join('; ')}`] : []),
    ...(product.p95 > WANTED_FRESH[name] ? [`changes of ${name} take more than ${WANTED_FRESH[name]} ms`] : []),
    ...(product.p95 > direct.p95 * WANTED_FRESH.toDirect
      ? [`changes of ${name} take more than ${WANTED_FRESH.toDirect} times a direct write`]
      : []),
  ]);
}

function judgeMatching({ longest, found }) {
  return [
    ...(longest > WANTED.matchSeconds ? [`a change is matched after ${longest} s`] : []),
    ...(found === 0 ? ['no change found anybody'] : []),
  ];
}

function judgeSearch(search, requests) {
  const of = (name, clients) => search.find((row) => row.name === name && row.clients === clients);
  const p95ToRaw = Object.fromEntries(
    CLIENTS.map((clients) => [clients, ratio(of('product', clients).p95, of('raw', clients).p95)]),
  );
  const problems = [
    ...CLIENTS.filter((clients) => p95ToRaw[clients] > WANTED.p95ToRaw).map(
      (clients) => `search takes more than ${WANTED.p95ToRaw} times the raw requests at ${clients} clients`,
    ),
    ...(of('product', 1).p95 > WANTED.p95At1 ? [`search takes more than ${WANTED.p95At1} ms at one client`] : []),
    ...(requests.most >= requests.facets ? ['a page takes as many requests as it has facets'] : []),
    ...(search.some(({ failed }) => failed > 0) ? ['some answers were wrong'] : []),
  ];
  return { p95ToRaw, problems };
}

function judge({ filled, search, requests, freshness, matching, rebuild }) {
  const searched = search && judgeSearch(search, requests);
  const rebuildToRaw = rebuild && ratio(rebuild.product.perSecond, rebuild.raw.perSecond);
  const seconds = filled ? filled.seedSeconds + filled.indexSeconds : 0;
  const problems = [
    ...(searched?.problems ?? []),
    ...(rebuildToRaw < WANTED.rebuildToRaw ? [`an index is built slower than ${WANTED.rebuildToRaw} of raw`] : []),
    ...(seconds > WANTED.fillSeconds ? [`seed and indexing take more than ${WANTED.fillSeconds} s`] : []),
    ...judgeFreshness(freshness ?? {}),
    ...(matching ? judgeMatching(matching) : []),
  ];
  return { ratios: { p95ToRaw: searched?.p95ToRaw, rebuildToRaw }, problems };
}

function searchLines({ search, requests, ratios }) {
  const number = (value, width) => String(value ?? '-').padStart(width);
  return [
    'search   clients      req/s    p50 ms    p95 ms    p99 ms  failed',
    ...search.map(
      (row) =>
        `${row.name.padEnd(8)} ${number(row.clients, 7)} ${number(row.perSecond, 10)} ${number(row.p50, 9)} ${number(row.p95, 9)} ${number(row.p99, 9)} ${number(row.failed, 7)}`,
    ),
    `p95 to raw: ${CLIENTS.map((clients) => `${ratios.p95ToRaw[clients]} at ${clients}`).join(', ')}; requests a page at most ${requests.most}, facets ${requests.facets}`,
  ];
}

function table(report) {
  const { filled, search, freshness, matching, rebuild, ratios, machine } = report;
  return [
    filled ? `seed ${filled.seedSeconds} s, indexing ${filled.indexSeconds} s` : 'seed: that of an earlier run',
    ...(search ? searchLines(report) : []),
    ...Object.entries(freshness ?? {}).map(
      ([name, { product, direct }]) =>
        `${product.changes} changes of ${name}: found after p50 ${product.p50} ms, p95 ${product.p95} ms; written directly ${direct.p50} and ${direct.p95}: ${ratio(product.p95, direct.p95)}`,
    ),
    ...(matching
      ? [
          `${matching.changes} changes, one a second: matched after p50 ${matching.p50} s, at most ${matching.longest} s; ${matching.found} found somebody`,
        ]
      : []),
    ...(rebuild
      ? [
          `rebuild: ${rebuild.product.perSecond} documents a second (${rebuild.product.documents}, ${rebuild.product.peakMegabytes} MB at most), raw ${rebuild.raw.perSecond}: ${ratios.rebuildToRaw}`,
        ]
      : []),
    machineLine(machine),
  ].join('\n');
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await stopPrograms();
    await services?.stop();
    process.exit(1);
  });
}
process.exitCode = 1;
try {
  await ensureInstalled();
  const loadBefore = load();
  services = await startServices(`bench-${options.size}`);
  await ensureBuilt();
  const filled = await prepare(services, options.size);
  const env = measuredEnv(services);
  const machine = { loadBefore, processes: processes() };
  const report = { size: options.size, filled, ...(await measureAll(env, options.parts)) };
  const judged = { ...report, ...judge(report), machine };
  console.log(options.json ? JSON.stringify(judged) : table(judged));
  for (const problem of judged.problems) say(problem);
  process.exitCode = judged.problems.length > 0 && !options.smoke ? 1 : 0;
} catch (error) {
  say(error.message);
} finally {
  await stopPrograms();
  await services?.stop();
}
