// npm run chaos:fair [-- --people N] [--booths N] [--seconds N] [--smoke] [--json]: plays a fair against two portals
// behind nginx while a portal is killed, Redis is restarted and people lose their connection. Exits with 1 on any loss.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLI, load, machineLine, measuredEnv, processes, startPortal, startWorker } from './lib/bench.mjs';
import { newTally, Recruiter, Seeker } from './lib/fair-clients.mjs';
import { percentile, rounded } from './lib/load.mjs';
import { nginxConfig } from './lib/nginx.mjs';
import {
  canConnect,
  endings,
  endProcess,
  endWithUsage,
  freePort,
  readArguments,
  run,
  say,
  waitUntil,
  which,
} from './lib/process.mjs';
import { DATA, ensureBuilt, ensureInstalled } from './lib/project.mjs';
import { startServices, STARTERS } from './lib/services.mjs';

const USAGE = 'npm run chaos:fair [-- --people N] [--booths N] [--seconds N] [--smoke] [--json]';
const DROPPED_SHARE = 0.2;
/** Where nothing but plain requests passes. */
const POLLING_SHARE = 0.1;
const LONGEST_DROP_MS = 120_000;

function readOptions() {
  const { values } = readArguments(USAGE, {
    options: {
      people: { type: 'string' },
      booths: { type: 'string' },
      seconds: { type: 'string' },
      smoke: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const size = values.smoke ? { people: 200, booths: 10, seconds: 60 } : { people: 2_000, booths: 100, seconds: 300 };
  const numbers = Object.fromEntries(
    Object.entries(size).map(([name, usual]) => [name, Number(values[name] ?? usual)]),
  );
  if (Object.values(numbers).some((value) => !Number.isInteger(value) || value < 1)) {
    endWithUsage(USAGE, 'People, booths and seconds are whole numbers');
  }
  return { ...numbers, json: values.json };
}

const options = readOptions();
const ends = endings();

/** A Redis of its own, so that it can be taken away and given back. */
async function startRedis(port) {
  const folder = join(DATA, 'chaos-redis');
  mkdirSync(folder, { recursive: true });
  const log = openSync(join(folder, 'redis.log'), 'a');
  return STARTERS.redis({ folder, port, detached: false, log });
}

/** The same browser comes to the same portal while it is there, as long polling needs it. */
async function startNginx(ports) {
  const command = which('nginx');
  if (!command) throw new Error('nginx was not found: install it');
  const folder = mkdtempSync(join(tmpdir(), 'chaos-nginx-'));
  const port = await freePort();
  const config = nginxConfig(folder, { http: await freePort(), https: port, portals: ports, isPlain: true });
  writeFileSync(join(folder, 'nginx.conf'), config.replace('worker_connections 8192', 'worker_connections 16384'));
  const child = spawn(command, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  ends.add(async () => {
    await endProcess(child.pid);
    rmSync(folder, { recursive: true, force: true });
  });
  await waitUntil(() => canConnect(port), 'nginx', { pid: child.pid });
  return `http://127.0.0.1:${port}`;
}

/** Takes things away one after the other and gives them back, over the time of the play. */
async function disturb(house, seekers) {
  const part = (share) => sleep(options.seconds * 1_000 * share);
  await part(0.2);
  say('A portal is killed');
  house.portals[0].kill();
  await part(0.1);
  house.portals[0] = await startPortal(house.env, house.portals[0].port);
  say('It is back');
  await part(0.15);
  say('Redis is killed');
  process.kill(house.redis.pid, 'SIGKILL');
  await part(0.05);
  house.redis = await startRedis(house.redisPort);
  say('It is back, empty or not');
  await part(0.05);
  const dropped = seekers.filter(() => Math.random() < DROPPED_SHARE);
  say(`${dropped.length} people lose their connection`);
  await Promise.all(dropped.map((each) => each.dropFor(Math.min(LONGEST_DROP_MS, options.seconds * 200))));
  return dropped.length;
}

/** What was lost; each list should be empty. */
function judge(tally, found, seekers, fair) {
  const lostPlaces = [...tally.tickets].filter((id) => !found.tickets.has(id)).length;
  let lostMessages = 0;
  let doubleMessages = 0;
  for (const [conversation, count] of found.messages) {
    const said = tally.messages.get(conversation) ?? 0;
    lostMessages += Math.max(0, said - count);
    doubleMessages += Math.max(0, count - said);
  }
  const stale = seekers.filter(({ id, seen }) => seen.get(`person:${fair}:${id}`)?.to !== found.counts.get(id)).length;
  const { doubleCalls, contradictions } = found;
  return { lostPlaces, lostMessages, doubleMessages, doubleCalls, contradictions, stalePages: stale };
}

async function play() {
  const redisPort = await freePort();
  const redis = await startRedis(redisPort);
  const services = await startServices('chaos-fair', {
    environment: { ...process.env, REDIS_URL: `redis://127.0.0.1:${redisPort}` },
  });
  ends.add(() => services.stop());
  const env = { ...measuredEnv(services), REDIS_URL: `redis://127.0.0.1:${redisPort}` };
  await run(process.execPath, [CLI, 'migrate'], { env: { ...env, NODE_ENV: 'development' }, quiet: true });
  const { countFair, layOutFair } = await import('./lib/fair-scene.mjs');
  say(`Laying out ${options.people} people and ${options.booths} booths`);
  const scene = await layOutFair(env.DATABASE_MIGRATION_URL, env.APP_SECRET, options);
  const worker = await startWorker(env);
  const house = { env, redis, redisPort, portals: [await startPortal(env), await startPortal(env)] };
  ends.add(
    () => worker.stop(),
    ...[0, 1].map((at) => () => house.portals[at].stop()),
    () => endProcess(house.redis.pid),
  );
  const base = await startNginx(house.portals.map(({ port }) => port));
  const tally = newTally();
  const recruiters = scene.recruiters.map((person) => new Recruiter(base, scene.fair, person, tally));
  const seekers = scene.seekers.map(
    (person, at) =>
      new Seeker(base, scene.fair, person, tally, at % (1 / POLLING_SHARE) === 0 ? 'polling' : 'websocket'),
  );
  const everybody = [...recruiters, ...seekers];
  const running = everybody.map((client) => client.play(scene.booths));
  const dropped = await Promise.all([disturb(house, seekers), sleep(options.seconds * 1_000)]).then(([count]) => count);
  for (const client of everybody) client.isStopped = true;
  say('Everybody finishes what they are at');
  await Promise.all(running);
  // Calls that still ring run out, and what no hint told is found.
  await sleep(5_000);
  const found = await countFair(env.DATABASE_MIGRATION_URL, scene.fair);
  const losses = judge(tally, found, seekers, scene.fair);
  for (const client of everybody) client.socket.disconnect();
  const { answered, refused, retried, connects, tickets } = tally;
  const times = tally.times.toSorted((one, other) => one - other);
  const answerMs = { p50: rounded(percentile(times, 50)), p99: rounded(percentile(times, 99)) };
  const said = [...tally.messages.values()].reduce((sum, count) => sum + count, 0);
  const counts = { answered, refused, retried, connects, places: tickets.size, messages: said, dropped };
  return { counts, answerMs, conversations: Object.fromEntries(found.conversations), losses };
}

let isDone = false;
try {
  await ensureInstalled();
  await ensureBuilt();
  const machine = { loadBefore: load(), processes: processes() };
  const { people, booths, seconds } = options;
  const report = { people, booths, seconds, ...(await play()) };
  const isWhole = Object.values(report.losses).every((count) => count === 0);
  if (!options.json) {
    for (const [name, count] of Object.entries({ ...report.counts, ...report.conversations, ...report.losses })) {
      console.log(`${name.padEnd(16)} ${count}`);
    }
    console.log(`answered after   p50 ${report.answerMs.p50} ms, p99 ${report.answerMs.p99} ms`);
    console.log(machineLine(machine));
  }
  console.log(JSON.stringify({ ...report, machine }));
  process.exitCode = isWhole ? 0 : 1;
  isDone = true;
} catch (error) {
  say(error.stack ?? error.message);
} finally {
  await ends.all();
  if (!isDone) process.exitCode = 1;
}
process.exit();
