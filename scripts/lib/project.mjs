import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, say } from './process.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const DATA = join(ROOT, '.data');

/** For commands that read a million lines: collecting what is young and gone takes a tenth less of their time. */
export const COMMAND_FLAGS = ['--max-semi-space-size=64'];

export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

export function writeJson(path, value) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
}

/** Secrets of this checkout's demo and tests: made once, kept in `.data`, never in the repository. */
export function secrets() {
  const path = join(DATA, 'secrets.json');
  const known = readJson(path);
  if (known) return known;
  const made = {
    databasePassword: randomBytes(18).toString('base64url'),
    searchKey: randomBytes(24).toString('base64url'),
    appSecret: randomBytes(32).toString('hex'),
    fieldKeys: `k1:${randomBytes(32).toString('base64')}`,
  };
  writeJson(path, made);
  return made;
}

/** Installs the packages when there are none or the lockfile has changed since. */
export async function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages');
  // Not `npm ci`: it refuses a lockfile without the binaries of platforms that a registry mirror does not carry.
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    // What npm has kept from earlier installs it need not ask for again: a third of the time.
    await run('npm', [...install, '--prefer-offline'], { cwd: ROOT, quiet: true });
  } catch {
    // What was kept may be older than the lockfile.
    await run('npm', install, { cwd: ROOT });
  }
  writeFileSync(stamp, lock);
}

const SOURCES = [
  'apps',
  'libs',
  'test/gold',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
];

function fingerprint() {
  const hash = createHash('sha256');
  const visit = (path) => {
    const info = statSync(path);
    if (info.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}:${info.size}:${info.mtimeMs}\n`);
  };
  for (const source of SOURCES) visit(join(ROOT, source));
  return hash.digest('hex');
}

const BUILD_STAMP = join(DATA, 'cache', 'build-stamp');

/** Names what was built last; null before the first build. */
export function buildStamp() {
  return existsSync(BUILD_STAMP) ? readFileSync(BUILD_STAMP, 'utf8') : null;
}

/** Builds programs and client files when a source is newer than the last build. */
export async function ensureBuilt() {
  const wanted = fingerprint();
  if (buildStamp() === wanted && existsSync(join(ROOT, 'dist'))) return;
  say('Building');
  await run('npm', ['run', '-s', 'build'], { cwd: ROOT });
  mkdirSync(join(BUILD_STAMP, '..'), { recursive: true });
  writeFileSync(BUILD_STAMP, wanted);
}
