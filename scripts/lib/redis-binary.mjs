import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run, say, which } from './process.mjs';
import { DATA } from './project.mjs';

const PACKAGES = ['redis-server', 'redis-tools', 'libjemalloc2', 'liblua5.1-0', 'lua-cjson', 'lua-bitop', 'liblzf1'];
const HOW = 'Install Redis 7 (Debian: apt-get install redis-server, macOS: brew install redis) or set REDIS_URL.';

/** Redis from the PATH; on Debian it is installed as root, and unpacked below `.data` without root. */
export async function redisBinary() {
  const unpacked = join(DATA, 'cache', 'redis');
  const find = () => {
    const path = which('redis-server');
    if (path) return { command: path, env: {} };
    const own = join(unpacked, 'usr/bin/redis-check-rdb');
    if (!existsSync(own)) return null;
    const lib = join(unpacked, 'usr/lib');
    const folders = readdirSync(lib)
      .filter((name) => name.includes('linux'))
      .map((name) => join(lib, name));
    return { command: join(unpacked, 'usr/bin/redis-server'), env: { LD_LIBRARY_PATH: folders.join(':') } };
  };
  const found = find();
  if (found) return found;
  if (!which('apt-get')) throw new Error(`Redis was not found. ${HOW}`);
  say('Getting Redis from the Debian packages');
  try {
    if (process.getuid?.() === 0) {
      await run('apt-get', ['update', '-qq'], { quiet: true });
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'], { quiet: true, env });
    } else {
      mkdirSync(unpacked, { recursive: true });
      await run('apt-get', ['download', ...PACKAGES], { cwd: unpacked, quiet: true });
      for (const name of readdirSync(unpacked).filter((file) => file.endsWith('.deb'))) {
        await run('dpkg-deb', ['-x', join(unpacked, name), unpacked], { quiet: true });
      }
    }
  } catch (error) {
    throw new Error(`Redis could not be installed: ${error.message}\n${HOW}`, { cause: error });
  }
  const installed = find();
  if (!installed) throw new Error(`Redis was not found. ${HOW}`);
  return installed;
}
