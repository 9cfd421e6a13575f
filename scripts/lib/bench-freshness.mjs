// How soon a change is found: from the answer to whoever made it until the index shows it.
import { setTimeout as sleep } from 'node:timers/promises';
import { owners, seekers } from './bench-scene.mjs';
import { percentile, rounded } from './load.mjs';

const A_SECOND = 20;
const LOOK_EVERY_MS = 10;
const LOST_AFTER_MS = 60_000;
/** Not all of those found are in the index: some agreed to nothing. */
const SPARE = 4;
const WISHES = ['lái xe tải', 'công nhân may', 'bảo vệ ca đêm', 'kế toán tổng hợp', 'phục vụ nhà hàng'];

/** What was read, as it is written: a field without a value is left out. */
function withoutNulls(value) {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  const filled = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(filled.map(([key, each]) => [key, withoutNulls(each)]));
}

/** What is changed: postings by their employers, profiles by their people, each by the way that software takes. */
const SUBJECTS = {
  postings: {
    find: owners,
    path: ({ id }) => `/api/v1/employer/postings/${id}`,
    seen: ({ id }) => `/api/v1/employer/postings/${id}`,
    changed: (posting, turn) => ({ ...withoutNulls(posting), title: `${posting.title.slice(0, 100)} ${turn}` }),
  },
  candidates: {
    find: seekers,
    path: () => '/api/v1/me/profile/questions',
    seen: () => '/api/v1/me/profile',
    changed: ({ version }, turn) => ({ version, wish: WISHES[turn % WISHES.length], reach: 'province', start: 'now' }),
  },
};

/**
 * @param {{ portal: string, search: (path: string, body?: unknown, method?: string) => Promise<any>,
 *   databaseUrl: string, secret: string, changes: number }} world
 * @returns per index p50 and p95 in ms of changes through the product and of the same documents written directly
 */
export async function measureFreshness(world) {
  const { results: indexes } = await world.search('/indexes?limit=100');
  const measured = {};
  for (const [name, subject] of Object.entries(SUBJECTS)) {
    const { uid } = indexes.find((index) => index.uid.endsWith(name));
    const found = await subject.find(world.databaseUrl, world.secret, world.changes * SPARE);
    const ids = found.map(({ id }) => id);
    const { results } = await world.search(`/indexes/${uid}/documents/fetch`, {
      ids,
      fields: ['id'],
      limit: ids.length,
    });
    const indexed = new Set(results.map(({ id }) => id));
    const targets = found.filter(({ id }) => indexed.has(id)).slice(0, world.changes * 2);
    const [first, second] = [targets.slice(0, world.changes), targets.slice(world.changes)];
    const direct = await writesOf(world, uid, second);
    measured[name] = {
      product: await changeAll(world, uid, await changesOf(world, subject, first)),
      direct: await changeAll(world, uid, direct.changes),
    };
    await direct.undo();
  }
  return measured;
}

/** Changes through the portal; what is sent is made ready beforehand. */
async function changesOf({ portal }, subject, targets) {
  const changes = [];
  for (const [turn, target] of targets.entries()) {
    const headers = { authorization: `Bearer ${target.token}`, 'content-type': 'application/json' };
    const seen = await fetch(new URL(subject.seen(target), portal), { headers });
    const body = JSON.stringify(subject.changed(await seen.json(), turn));
    changes.push({
      id: target.id,
      async make() {
        const answer = await fetch(new URL(subject.path(target), portal), { method: 'PUT', headers, body });
        if (!answer.ok) throw new Error(`A change was refused with ${answer.status}: ${await answer.text()}`);
      },
    });
  }
  return changes;
}

/** The documents of as many others, written one by one with another revision. */
async function writesOf({ search }, uid, targets) {
  const ids = targets.map(({ id }) => id);
  const { results } = await search(`/indexes/${uid}/documents/fetch`, { ids, limit: ids.length });
  return {
    changes: results.map((document) => ({
      id: document.id,
      make: () => search(`/indexes/${uid}/documents`, [{ ...document, revision: 'measured' }], 'PUT'),
    })),
    undo: () => search(`/indexes/${uid}/documents`, results, 'PUT'),
  };
}

/** Makes changes at an even pace and watches until the index shows each. */
async function changeAll({ search }, uid, changes) {
  const revisions = async (ids) => {
    const { results } = await search(`/indexes/${uid}/documents/fetch`, {
      ids,
      fields: ['id', 'revision'],
      limit: ids.length,
    });
    return new Map(results.map(({ id, revision }) => [id, revision]));
  };
  const before = await revisions(changes.map(({ id }) => id));
  const open = new Map();
  const times = [];
  const failures = [];
  let waiting = changes.length;
  const make = async ({ id, make: change }, at) => {
    await sleep((at * 1_000) / A_SECOND);
    try {
      await change();
      open.set(id, performance.now());
    } catch (error) {
      failures.push(error.message);
      waiting -= 1;
    }
  };
  const made = changes.map(make);
  while (waiting > 0) {
    await sleep(LOOK_EVERY_MS);
    if (open.size === 0) continue;
    const asked = [...open];
    const now = await revisions(asked.map(([id]) => id));
    const looked = performance.now();
    for (const [id, since] of asked) {
      const isLost = looked - since > LOST_AFTER_MS;
      if (now.get(id) === before.get(id) && !isLost) continue;
      if (isLost) failures.push(`${id} was not found changed`);
      else times.push(looked - since);
      open.delete(id);
      waiting -= 1;
    }
  }
  await Promise.all(made);
  times.sort((left, right) => left - right);
  return {
    changes: times.length,
    failures: failures.slice(0, 3),
    failed: failures.length,
    p50: rounded(percentile(times, 50)),
    p95: rounded(percentile(times, 95)),
  };
}
