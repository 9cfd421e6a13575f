// npm run bench:fair [-- --people N] [--booths N] [--smoke] [--json]: what a fair costs beside a bare socket.io server that
// does the same fan-out, on the same machine in the same run. Exits with 1 where it costs more than it may.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLI, load, machineLine, measuredEnv, processes, ratio, startPortal } from './lib/bench.mjs';
import { Crowd } from './lib/fair-crowd.mjs';
import { Watchers } from './lib/fair-watchers.mjs';
import { percentile, rounded } from './lib/load.mjs';
import { endings, endProcess, endWithUsage, readArguments, run, say } from './lib/process.mjs';
import { ensureBuilt, ensureInstalled, ROOT } from './lib/project.mjs';
import { startServices } from './lib/services.mjs';

const USAGE = 'npm run bench:fair [-- --people N] [--booths N] [--smoke] [--json]';
const WANTED = { memory: 2, position: 2, ringMs: 300, refused: 0 };
/** Joins a second while the pushed position is measured, and in the burst. */
const CALM = 20;
const BURST = 500;
/** Booths that everybody wants: so many joins that their pushes are gathered. Elsewhere each join is pushed at once. */
const POPULAR = 4;
const CALLS_PER_SECOND = 20;
/** Descriptors that a server needs beside one for each connection. */
const SPARE_FILES = 1_000;
const COLLECTING = { NODE_OPTIONS: `--require=${join(ROOT, 'scripts/lib/collect-on-signal.cjs')}` };

function readOptions() {
  const { values } = readArguments(USAGE, {
    options: {
      people: { type: 'string' },
      booths: { type: 'string' },
      smoke: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const usual = values.smoke ? { people: 400, booths: 20 } : { people: 10_000, booths: 250 };
  const people = Number(values.people ?? usual.people);
  const booths = Number(values.booths ?? usual.booths);
  if (![people, booths].every((value) => Number.isInteger(value) && value >= 10)) {
    endWithUsage(USAGE, 'People and booths are whole numbers, 10 at least');
  }
  return { people, booths, smoke: values.smoke, json: values.json };
}

/** Each connection is a file on both sides: without room for all of them the last ones would be refused. */
function requireFiles(needed) {
  const limit = spawnSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).stdout.trim();
  if (limit !== 'unlimited' && Number(limit) < needed) {
    endWithUsage(
      USAGE,
      `This size needs ${needed} open files, and a process may have ${limit} here: ulimit -n ${needed}`,
    );
  }
}

const options = readOptions();
const ends = endings();

/** What a process holds, in kB, once its garbage is gone. */
async function memoryOf(pid) {
  for (let turn = 0; turn < 3; turn += 1) {
    process.kill(pid, 'SIGWINCH');
    await sleep(1_000);
  }
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
}

async function startBare(hall) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-fair-'));
  writeFileSync(join(folder, 'hall.json'), JSON.stringify(hall));
  const child = spawn(process.execPath, [join(ROOT, 'scripts/lib/bare-fair.mjs'), join(folder, 'hall.json')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ...COLLECTING },
  });
  ends.add(async () => {
    await endProcess(child.pid);
    rmSync(folder, { recursive: true, force: true });
  });
  const [port] = await once(child.stdout, 'data');
  return { base: `http://127.0.0.1:${Number(port)}`, pid: child.pid };
}

const times = (sorted) => ({
  count: sorted.length,
  p50: rounded(percentile(sorted, 50)),
  p99: rounded(percentile(sorted, 99)),
});
const sorted = (numbers) => numbers.slice().sort((one, other) => one - other);

/** Plays the same at one server: everybody connects, some join calmly, many join at once, half go, the rest is called. */
async function measure(name, { base, pid }, scene) {
  const everybody = placed(scene);
  const half = Math.ceil(everybody.length / 2);
  const crowd = new Crowd(base, { ...scene, seekers: everybody.slice(0, half) });
  const watchers = new Watchers(base, { ...scene, seekers: everybody.slice(half), recruiters: [] });
  ends.add(() => endProcess(watchers.child.pid));
  const { seekers, recruiters } = crowd;
  const connections = everybody.length + recruiters.length;
  // Code is loaded and pools are filled before memory is read.
  const warm = new Crowd(base, { ...scene, seekers: everybody.slice(-100), recruiters: [] });
  await warm.open(warm.seekers);
  warm.close(warm.seekers);
  await sleep(2_000);
  const empty = await memoryOf(pid);
  say(`${name}: ${connections} connections`);
  const unconnected = (await crowd.open([...seekers, ...recruiters])) + (await watchers.open());
  await sleep(3_000);
  const full = await memoryOf(pid);
  for (const recruiter of recruiters) await recruiter.command({ kind: 'sit-down', booth: recruiter.booth });

  const { popular, spread, burst } = parts(seekers);
  say(`${name}: ${popular.length} joins at ${POPULAR} booths, ${CALM} a second`);
  const position = await crowd.joinAt(popular, CALM);
  say(`${name}: ${spread.length} joins at all booths, ${CALM} a second`);
  const alone = await crowd.joinAt(spread, CALM);
  say(`${name}: ${burst.length} joins, ${BURST} a second`);
  const rush = await crowd.joinAt(burst, BURST, { isEven: true });

  const heard = await watchers.close();
  await sleep(options.smoke ? 2_000 : 15_000);
  say(`${name}: calls, ${CALLS_PER_SECOND} a second`);
  const calls = await crowd.callAt(CALLS_PER_SECOND, 2);
  crowd.close([...seekers, ...recruiters]);
  await sleep(2_000);
  const count = crowd.weighed.count + heard.weighed.count;
  const bytes = crowd.weighed.bytes + heard.weighed.bytes;
  return {
    unconnected,
    memoryKb: rounded((full - empty) / (connections - unconnected)),
    position: { ...times(sorted(position.times)), failed: position.failed.length },
    alone: { ...times(sorted(alone.times)), failed: alone.failed.length },
    burst: {
      ...times(sorted(rush.times)),
      perSecond: rush.perSecond,
      seconds: rounded(rush.seconds),
      failed: rush.failed,
    },
    ring: { ...times(sorted(calls.times)), missed: calls.missed },
    pushes: crowd.pushes + heard.pushes,
    meanPushBytes: Math.round(bytes / Math.max(1, count)),
  };
}

/** Of those who stay: who joins at the popular booths, who elsewhere, and who in the burst. */
function parts(staying) {
  const calm = Math.min(600, Math.floor(staying.length / 4));
  return {
    popular: staying.slice(0, calm),
    spread: staying.slice(calm, 2 * calm),
    burst: staying.slice(2 * calm, 2 * calm + 4 * BURST),
  };
}

/** Everybody with the booth whose queue they look at: the first of them at the popular ones. */
function placed({ seekers, booths }) {
  const popular = new Set(parts(seekers.slice(0, Math.ceil(seekers.length / 2))).popular);
  return seekers.map((person, at) => ({
    ...person,
    booth: booths[at % (popular.has(person) ? POPULAR : booths.length)],
  }));
}

function compare(portal, bare) {
  return {
    memory: ratio(portal.memoryKb, bare.memoryKb),
    position: ratio(portal.position.p99, bare.position.p99),
    alone: ratio(portal.alone.p99, bare.alone.p99),
    ring: ratio(portal.ring.p99, bare.ring.p99),
  };
}

function judge({ portal, ratios }) {
  const refused = portal.unconnected + portal.position.failed + portal.alone.failed + portal.burst.failed.length;
  return [
    ...(refused > WANTED.refused ? [`${refused} connections or joins failed`] : []),
    ...(portal.burst.perSecond < BURST * 0.95 ? [`only ${portal.burst.perSecond} joins a second were sent`] : []),
    ...(ratios.memory > WANTED.memory ? ['a connection holds more than twice the memory of a bare one'] : []),
    ...(ratios.position > WANTED.position ? ['the pushed position takes more than twice as long as bare'] : []),
    ...(portal.ring.p99 > WANTED.ringMs ? [`a call rings after more than ${WANTED.ringMs} ms`] : []),
  ];
}

async function play() {
  const services = await startServices('bench-fair');
  ends.add(() => services.stop());
  const env = { ...measuredEnv(services), ...COLLECTING };
  await run(process.execPath, [CLI, 'migrate'], { env: { ...env, NODE_ENV: 'development' }, quiet: true });
  const { enterAll, layOutFair } = await import('./lib/fair-scene.mjs');
  say(`Laying out ${options.people} people and ${options.booths} booths`);
  const scene = await layOutFair(env.DATABASE_MIGRATION_URL, env.APP_SECRET, options);
  await enterAll(env.DATABASE_MIGRATION_URL, scene.fair);
  const house = await startPortal(env);
  ends.add(() => house.stop());
  const hall = await (
    await fetch(`${house.base}/api/v1/live/fairs/${scene.fair}/lobby`, {
      headers: { cookie: `session=${scene.seekers[0].token}` },
    })
  ).json();
  const portal = await measure('portal', house, scene);
  await house.stop();
  const bare = await measure('bare', await startBare(hall), scene);
  return { portal, bare, ratios: compare(portal, bare) };
}

const table = ({ portal, bare, ratios, machine, files }) =>
  [
    ['', 'portal', 'bare', 'ratio', 'bound'],
    ['kB a connection', portal.memoryKb, bare.memoryKb, ratios.memory, `${WANTED.memory}x`],
    ['join to position p99 ms', portal.position.p99, bare.position.p99, ratios.position, `${WANTED.position}x`],
    ['  pushed alone p99 ms', portal.alone.p99, bare.alone.p99, ratios.alone, ''],
    ['call to ring p99 ms', portal.ring.p99, bare.ring.p99, ratios.ring, `${WANTED.ringMs} ms`],
    ['burst p99 ms', portal.burst.p99, bare.burst.p99, '', ''],
    ['burst: joins a second', portal.burst.perSecond, bare.burst.perSecond, '', BURST],
    ['burst: failed', portal.burst.failed.length, bare.burst.failed.length, '', WANTED.refused],
    ['pushes received', portal.pushes, bare.pushes, '', ''],
    ['mean bytes a push', portal.meanPushBytes, bare.meanPushBytes, '', ''],
  ]
    .map(([name, ...cells]) => name.padEnd(26) + cells.map((cell) => String(cell ?? '–').padStart(10)).join(''))
    .concat(`open files allowed: ${files}`, machineLine(machine))
    .join('\n');

let isDone = false;
try {
  const files = options.people + options.booths + SPARE_FILES;
  requireFiles(files);
  await ensureInstalled();
  await ensureBuilt();
  const machine = { loadBefore: load(), processes: processes() };
  const { people, booths } = options;
  const result = { people, booths, ...(await play()), machine };
  const problems = judge(result);
  if (!options.json) console.log(table({ ...result, files }));
  for (const problem of problems) say(problem);
  console.log(JSON.stringify({ ...result, problems }));
  // At a small size a few hundred connections weigh less than the noise.
  const mustHold = options.smoke ? problems.filter((problem) => problem.includes('failed')) : problems;
  process.exitCode = mustHold.length > 0 ? 1 : 0;
  isDone = true;
} catch (error) {
  say(error.stack ?? error.message);
} finally {
  await ends.all();
  if (!isDone) process.exitCode = 1;
}
process.exit();
