// How fast an index is built from the database beside the same documents sent to the search server raw.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLI } from './bench.mjs';

const RAW_BATCH = 2_000;

/**
 * @param {{ env: Record<string, string>, search: (path: string, body?: unknown, method?: string) => Promise<any> }} world
 * @returns documents a second of both, and the most memory that the product took
 */
export async function measureRebuild({ env, search }) {
  return { product: await productFill(env), raw: await rawFill(search) };
}

async function productFill(env) {
  const child = spawn(process.execPath, [CLI, 'reindex', 'postings', '--json'], {
    env: { ...process.env, ...env, NODE_ENV: 'development', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak = 0;
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // Elsewhere than on Linux it is not told.
    }
  }, 250);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error('The index could not be built');
  const [{ documents, seconds }] = JSON.parse(text);
  return { documents, seconds, perSecond: Math.round(documents / seconds), peakMegabytes: Math.round(peak / 1024) };
}

/** Sends what the index holds to a new one with the same settings. */
async function rawFill(search) {
  const finished = async ({ taskUid }) => {
    for (;;) {
      const task = await search(`/tasks/${taskUid}`);
      if (task.status === 'failed') throw new Error(task.error.message);
      if (task.status === 'succeeded') return;
      await sleep(20);
    }
  };
  const { results: indexes } = await search('/indexes?limit=100');
  const { uid } = indexes.find((index) => index.uid.endsWith('postings'));
  const documents = [];
  for (let offset = 0; ; offset += RAW_BATCH) {
    const { results } = await search(`/indexes/${uid}/documents?limit=${RAW_BATCH}&offset=${offset}`);
    if (results.length === 0) break;
    documents.push(results);
  }
  const fresh = 'bench_raw';
  await finished(await search('/indexes', { uid: fresh, primaryKey: 'id' }));
  await finished(await search(`/indexes/${fresh}/settings`, await search(`/indexes/${uid}/settings`), 'PATCH'));
  const began = performance.now();
  const tasks = [];
  for (const batch of documents) tasks.push(await search(`/indexes/${fresh}/documents`, batch));
  for (const task of tasks) await finished(task);
  const seconds = (performance.now() - began) / 1000;
  await finished(await search(`/indexes/${fresh}`, undefined, 'DELETE'));
  const count = documents.flat().length;
  return { documents: count, seconds: Math.round(seconds * 10) / 10, perSecond: Math.round(count / seconds) };
}
