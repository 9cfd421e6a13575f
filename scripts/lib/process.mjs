import { spawn, spawnSync } from 'node:child_process';
import { createServer, connect } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

/** A program on the PATH, or null. */
export function which(name) {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** A port of the loopback interface that nobody uses; the wanted one if it is free. */
export async function freePort(wanted = 0) {
  const attempt = (port) =>
    new Promise((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(null));
      server.listen(port, '127.0.0.1', () => {
        const taken = server.address().port;
        server.close(() => resolve(taken));
      });
    });
  return (wanted && (await attempt(wanted))) || attempt(0);
}

export function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

export async function canConnect(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 500 });
    socket.once('connect', () => resolve(true) || socket.destroy());
    socket.once('error', () => resolve(false));
    socket.once('timeout', () => resolve(false) || socket.destroy());
  });
}

/** Asks `isReady` every 50 ms; fails with `what` after the given time or as soon as the process has died. */
export async function waitUntil(isReady, what, { timeoutMs = 60_000, pid } = {}) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    if (await isReady()) return;
    if (pid && !isAlive(pid)) throw new Error(`${what} ended right after its start`);
    if (Date.now() > end) throw new Error(`${what} did not become ready within ${timeoutMs / 1000} s`);
    await sleep(50);
  }
}

/** Ends a process politely, and for good after the grace time. */
export async function endProcess(pid, signal = 'SIGTERM', graceMs = 10_000) {
  if (!isAlive(pid)) return;
  process.kill(pid, signal);
  const end = Date.now() + graceMs;
  while (isAlive(pid) && Date.now() < end) await sleep(50);
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

const SETPRIV = process.platform === 'linux' && existsSync('/usr/bin/setpriv') ? '/usr/bin/setpriv' : null;

/**
 * Starts a program. A bound one ends with this process, however that ends, where the system can do so;
 * a detached one stays until it is stopped.
 */
export function start(command, args, { detached = false, signal = 'TERM', ...options } = {}) {
  const bound = !detached && SETPRIV;
  return bound
    ? spawn(SETPRIV, ['--pdeathsig', signal, command, ...args], options)
    : spawn(command, args, { detached, ...options });
}

/** Programs that `run` waits for. */
const running = new Set();

/** A process and all that it started, as far as the system tells. */
function treeOf(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return [pid, ...(children === '' ? [] : children.split(' ').flatMap((child) => treeOf(Number(child))))];
  } catch {
    return [pid];
  }
}

// Who stops a script in the middle of a build wants no build to go on.
process.on('exit', () => {
  for (const pid of [...running].flatMap(treeOf)) {
    try {
      process.kill(pid);
    } catch {
      // It has ended by itself.
    }
  }
});

/** Runs a program to its end. Its output goes to stderr, so that stdout stays for results. */
export async function run(command, args, { quiet = false, ...options } = {}) {
  const child = spawn(command, args, { stdio: ['ignore', quiet ? 'pipe' : 2, quiet ? 'pipe' : 2], ...options });
  let output = '';
  running.add(child.pid);
  child.once('close', () => running.delete(child.pid));
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${output.slice(-4000)}`);
}

/** What a program prints on stdout; its stderr goes to ours. */
export async function output(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  return text;
}

/** The options of a script, as `parseArgs` reads them; wrong ones end it with its usage and 2. */
export function readArguments(usage, config) {
  try {
    return parseArgs(config);
  } catch (error) {
    endWithUsage(usage, error.message);
  }
}

/** Ends a script that was given wrong arguments. */
export function endWithUsage(usage, problem) {
  process.stderr.write(`${problem}\nusage: ${usage}\n`);
  process.exit(2);
}

/**
 * What is to be taken down at the end of a script, the last first; a signal takes it down too.
 * @returns {{ add: (...ends: (() => Promise<unknown>)[]) => void, all: () => Promise<void> }}
 */
export function endings() {
  const ends = [];
  const all = async () => {
    for (const end of ends.splice(0).toReversed()) await end().catch(() => undefined);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
      await all();
      process.exit(1);
    });
  }
  return { add: (...more) => ends.push(...more), all };
}

const began = Date.now();

/** A progress line with the seconds since the start, on stderr. */
export function say(text) {
  process.stderr.write(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
}
