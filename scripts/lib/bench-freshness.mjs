// How soon a change is found: from the answer to whoever made it until the index shows it.
import { setTimeout as sleep } from 'node:timers/promises';
import { owners, seekers, withDatabase } from './bench-scene.mjs';
import { percentile, rounded } from './load.mjs';

const A_SECOND = 20;
const LOOK_EVERY_MS = 100;
const WARM_UP = 20;
const LOST_AFTER_MS = 60_000;
/** Found for each that is needed: not all are in the index. */
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
 * @returns per index p50 and p95 in ms of changes through the product and of the same changes written directly
 */
export async function measureFreshness(world) {
  const measured = {};
  for (const [name, subject] of Object.entries(SUBJECTS)) {
    const { uid, targets } = await indexedTargets(world, name, world.changes * 2);
    await warmUp(world, uid, targets.slice(0, WARM_UP));
    const [first, second] = [targets.slice(0, world.changes), targets.slice(world.changes)];
    const changes = await changesOf(world, subject, first);
    const before = await documentsOf(world, uid, first);
    const product = await changeAll(world, uid, changes);
    const direct = await writesOf(world, uid, second, differences(before, await documentsOf(world, uid, first)));
    // What the changes set going is over before anything is compared with them.
    await untilCaughtUp(world.databaseUrl);
    measured[name] = { product, direct: await changeAll(world, uid, direct.changes) };
    await direct.undo();
    await settled(world, uid);
  }
  return measured;
}

/**
 * How long it takes at one change a second until a posting has found its people, or a profile its postings.
 * A posting that must be looked at again after its change is matched once it is open, and does not count.
 * @returns how many were matched, how many found somebody; p50 and the longest in seconds
 */
export async function measureMatching(world) {
  const changes = [];
  for (const [name, subject] of Object.entries(SUBJECTS)) {
    const { targets } = await indexedTargets(world, name, world.changes);
    changes.push(...(await changesOf(world, subject, targets)));
  }
  const began = new Date();
  await Promise.all(
    changes.map(async ({ make }, at) => {
      await sleep(at * 1_000);
      await make();
    }),
  );
  return withDatabase(world.databaseUrl, async (client) => {
    await untilNothingWaits(client);
    const { rows } = await client.query(
      `SELECT extract(epoch FROM d.closed_at - e.created_at)::float AS seconds,
         EXISTS (SELECT FROM match m WHERE m.posting_id = (e.payload->>'postingId')::uuid
           OR m.person_id = (e.payload->>'personId')::uuid) AS found
       FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
       WHERE d.listener IN ('match-posting', 'match-person') AND e.created_at >= $1 ORDER BY 1`,
      [began],
    );
    const seconds = rows.map((row) => row.seconds);
    return {
      changes: seconds.length,
      found: rows.filter((row) => row.found).length,
      p50: rounded(percentile(seconds, 50)),
      longest: rounded(percentile(seconds, 100)),
    };
  });
}

/** Waits until every event has been heard and every change is in its index, as after a load of data. */
export const untilCaughtUp = (databaseUrl) => withDatabase(databaseUrl, untilNothingWaits);

async function untilNothingWaits(client) {
  for (;;) {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM outbox_event WHERE dispatched_at IS NULL)
         OR EXISTS (SELECT FROM outbox_delivery WHERE status = 'open')
         OR EXISTS (SELECT FROM search_change WHERE indexed_at IS NULL) AS waits`,
    );
    if (!rows[0].waits) return;
    await sleep(200);
  }
}

/** So many owners or seekers whose document an index holds: some agreed to nothing. */
async function indexedTargets(world, name, count) {
  const { results: indexes } = await world.search('/indexes?limit=100');
  const { uid } = indexes.find((index) => index.uid.endsWith(name));
  const found = await SUBJECTS[name].find(world.databaseUrl, world.secret, count * SPARE);
  const ids = found.map(({ id }) => id);
  const { results } = await world.search(`/indexes/${uid}/documents/fetch`, { ids, fields: ['id'], limit: ids.length });
  const indexed = new Set(results.map(({ id }) => id));
  return { uid, targets: found.filter(({ id }) => indexed.has(id)).slice(0, count) };
}

async function documentsOf({ search }, uid, targets) {
  const ids = targets.map(({ id }) => id);
  const { results } = await search(`/indexes/${uid}/documents/fetch`, { ids, limit: ids.length });
  return results.sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** What has changed in each document: the fields that differ, as they are now. */
function differences(before, after) {
  const old = new Map(before.map((document) => [document.id, document]));
  return after.map(({ id, ...fields }) =>
    Object.fromEntries(
      Object.entries(fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old.get(id)?.[name])),
    ),
  );
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

/** The server's first writes after its start take it many seconds: they count for neither side. */
async function warmUp(world, uid, targets) {
  const { changes, undo } = await writesOf(world, uid, targets, [{}]);
  await changeAll(world, uid, changes);
  await undo();
  await settled(world, uid);
}

async function settled({ search }, uid) {
  for (;;) {
    const { results } = await search(`/tasks?indexUids=${uid}&statuses=enqueued,processing&limit=1`);
    if (results.length === 0) return;
    await sleep(LOOK_EVERY_MS);
  }
}

/** The same changes made to as many other documents, which are written one by one. */
async function writesOf(world, uid, targets, changed) {
  const documents = await documentsOf(world, uid, targets);
  return {
    changes: documents.map((document, at) => {
      const written = { ...document, ...changed[at % changed.length], revision: `measured ${at}` };
      return { id: document.id, make: () => world.search(`/indexes/${uid}/documents`, [written], 'PUT') };
    }),
    undo: () => world.search(`/indexes/${uid}/documents`, documents),
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
