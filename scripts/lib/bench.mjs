// What measurements share: a portal of their own, a seeded database, what else runs on the machine.
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './project.mjs';
import { endProcess, freePort, run, say, start, waitUntil } from './process.mjs';

export const CLI = join(ROOT, 'dist/apps/cli/src/main.js');

/**
 * Starts a portal for a measurement.
 * @param wanted the port it should have, where others know it
 * @returns {Promise<{ base: string, port: number, pid: number, stop: () => Promise<void>, kill: () => void }>}
 */
export async function startPortal(env, wanted = 0) {
  const port = await freePort(wanted);
  const pid = await startProgram('portal', { ...env, PORT: String(port), PUBLIC_URL: `http://localhost:${port}` });
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    pid,
    stop: () => endProcess(pid),
    kill: () => process.kill(pid, 'SIGKILL'),
  };
}

/** Starts a worker for a measurement. @returns {Promise<{ stop: () => Promise<void> }>} */
export async function startWorker(env) {
  const pid = await startProgram('worker', env);
  return { stop: () => endProcess(pid) };
}

async function startProgram(name, env) {
  const internal = await freePort();
  const child = start(process.execPath, [join(ROOT, `dist/apps/${name}/src/main.js`)], {
    cwd: ROOT,
    env: { ...env, INTERNAL_PORT: String(internal) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isReady = () =>
    fetch(`http://127.0.0.1:${internal}/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  await waitUntil(isReady, `The ${name}`, { pid: child.pid });
  return child.pid;
}

/** The settings of a portal that is measured. */
export function measuredEnv(services) {
  return {
    ...process.env,
    ...services.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    // One address asks for everybody here.
    LIMIT_FACTOR: '1000000',
    DEMO_OUTBOX: '0',
  };
}

/** Load of the machine, rounded as it is printed. */
export const load = () => loadavg().map((value) => Math.round(value * 100) / 100);

/** Programs of this machine that may take time from what is measured, by name and how many of each. */
export function processes() {
  // 2 is the parent of the kernel's own threads.
  const listed = spawnSync('ps', ['--ppid', '2', '-p', '2', '--deselect', '-o', 'comm='], { encoding: 'utf8' });
  const counts = new Map();
  for (const name of (listed.stdout ?? '').split('\n').filter((line) => line !== '' && line !== 'ps')) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([, left], [, right]) => right - left));
}

/** `load before: ...; running: ...` of a report. */
export const machineLine = ({ loadBefore, processes: counts }) =>
  `load before: ${loadBefore.join(' ')}; running: ${Object.entries(counts)
    .map(([name, count]) => (count > 1 ? `${name} x${count}` : name))
    .join(', ')}`;

/**
 * Migrates, and seeds and indexes an empty database.
 * @returns {Promise<{ seedSeconds: number, indexSeconds: number } | null>} null where it was filled before
 */
export async function prepare(services, size) {
  const env = { ...services.env, NODE_ENV: 'development', LOG_LEVEL: 'warn' };
  const { countPostings } = await import('./bench-scene.mjs');
  await run(process.execPath, [CLI, 'migrate'], { env, quiet: true });
  if ((await countPostings(env.DATABASE_MIGRATION_URL)) > 0) return null;
  say(`Seeding (${size})`);
  const took = async (...args) => {
    const began = performance.now();
    await run(process.execPath, [CLI, ...args], { env });
    return Math.round((performance.now() - began) / 100) / 10;
  };
  return { seedSeconds: await took('seed', `--size=${size}`), indexSeconds: await took('reindex') };
}

/** `left / right` with two digits; null where one is missing. */
export const ratio = (left, right) => (left && right ? Math.round((left / right) * 100) / 100 : null);
