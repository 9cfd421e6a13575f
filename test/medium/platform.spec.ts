import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { FieldCipher } from '@app/platform/crypto';
import { Db } from '@app/platform/database';
import { Events, ListenerRegistry, OutboxRepository, type DomainEvent } from '@app/platform/events';
import { Files } from '@app/platform/files';
import { Limits } from '@app/platform/limits';
import { DeliveryRunner, OutboxRelay, Queues } from '@app/platform/queue';
import { SearchEngine, type IndexDefinition } from '@app/platform/search';
import { World } from '../support/world.js';

@Injectable()
class Recorder {
  readonly seen: string[] = [];
  failures = 0;

  async on(event: DomainEvent): Promise<void> {
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('not yet');
    }
    this.seen.push(event.id);
  }
}

const INDEX: IndexDefinition = { name: 'postings', primaryKey: 'id', settings: { filterableAttributes: ['kind'] } };

describe('platform', () => {
  let world: World;
  let recorder: Recorder;

  beforeAll(async () => {
    world = await World.start();
    recorder = new Recorder();
    const registry = world.worker.get(ListenerRegistry, { strict: false });
    const listeners = (registry as unknown as { byName: Map<string, unknown> }).byName;
    // The slices' own listeners would look for the employer that these events make up.
    listeners.clear();
    listeners.set('recorder', { name: 'recorder', events: ['employer.updated'], instance: recorder });
  });
  afterAll(() => world.stop());

  const emit = () => world.get(Events).emit('employer.updated', { employerId: 'e1' });

  it('delivers an event once its transaction has committed, and never after a rollback', async () => {
    const db = world.get(Db);
    await expect(
      db.tx(async () => {
        await emit();
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await world.settle();
    expect(recorder.seen).toHaveLength(0);
    await db.tx(emit);
    await world.settle();
    expect(recorder.seen).toHaveLength(1);
  });

  it('reads with a kept plan what the running transaction has written, and nothing of it outside', async () => {
    const db = world.get(Db);
    const find = () =>
      db.prepared<{ name: string }>('known-index', 'SELECT name FROM search_index WHERE name = $1', ['unknown']);
    expect(await find()).toEqual([]);
    await expect(
      db.tx(async () => {
        await db.query('INSERT INTO search_index (name) VALUES ($1)', ['unknown']);
        expect(await find()).toEqual([{ name: 'unknown' }]);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await find()).toEqual([]);
  });

  it('does nothing when the same delivery is offered twice', async () => {
    const before = recorder.seen.length;
    await emit();
    const relay = world.worker.get(OutboxRelay, { strict: false });
    await relay.relay();
    const [delivery] = await world
      .get(Db)
      .query<{ eventId: string; listener: string }>(
        `SELECT event_id AS "eventId", listener FROM outbox_delivery WHERE status = 'open'`,
      );
    const runner = world.worker.get(DeliveryRunner, { strict: false });
    await Promise.all([runner.run(delivery!), runner.run(delivery!)]);
    await runner.run(delivery!);
    await world.settle();
    expect(recorder.seen).toHaveLength(before + 1);
  });

  it('offers an event again when Redis has lost it', async () => {
    const before = recorder.seen.length;
    await emit();
    await world.worker.get(OutboxRelay, { strict: false }).relay();
    const queue = await world.worker.get(Queues, { strict: false }).queue('interactive');
    await queue.obliterate({ force: true });
    await world.get(Db).query(`UPDATE outbox_delivery SET offer_at = now() WHERE status = 'open'`);
    await world.settle();
    expect(recorder.seen).toHaveLength(before + 1);
  });

  it('tries a failing listener again, parks it after the last attempt, and goes on with the rest', async () => {
    const outbox = world.worker.get(OutboxRepository, { strict: false });
    recorder.failures = 12;
    await emit();
    const relay = world.worker.get(OutboxRelay, { strict: false });
    const runner = world.worker.get(DeliveryRunner, { strict: false });
    await relay.relay();
    const [delivery] = await world
      .get(Db)
      .query<{ eventId: string; listener: string }>(
        `SELECT event_id AS "eventId", listener FROM outbox_delivery WHERE status = 'open'`,
      );
    for (let attempt = 0; attempt < 12; attempt += 1) await runner.run(delivery!);
    expect(await outbox.listParked(10)).toMatchObject([{ listener: 'recorder', attempts: 12, error: 'not yet' }]);
    const before = recorder.seen.length;
    expect(await outbox.reopen(delivery!)).toBe(true);
    await world.settle();
    expect(recorder.seen).toHaveLength(before + 1);
    expect(await outbox.lag()).toMatchObject({ open: 0, parked: 0 });
  });

  it('refuses a rebuild that would empty the index, and keeps the old one', async () => {
    const engine = world.get(SearchEngine);
    const documents = Array.from({ length: 50 }, (_, id) => ({ id: String(id), title: `việc ${id}` }));
    async function* all(batch: Record<string, unknown>[]) {
      yield batch.map((document) => JSON.stringify(document));
    }
    expect(await engine.rebuild(INDEX, all(documents), 50)).toEqual({ documents: 50 });
    await expect(engine.rebuild(INDEX, all(documents.slice(0, 3)), 50)).rejects.toMatchObject({
      code: 'search.rebuild-too-small',
    });
    expect(await engine.count('postings')).toBe(50);
    expect((await engine.search('postings', { q: 'viec 7', limit: 1 })).hits).toMatchObject([{ id: '7' }]);
  });

  it('encrypts a column so that it opens in its own row only', () => {
    const cipher = world.get(FieldCipher);
    const sealed = cipher.encrypt('Tày', 'candidate_trait:1');
    expect(sealed).toMatch(/^k1\./);
    expect(sealed).not.toBe(cipher.encrypt('Tày', 'candidate_trait:1'));
    expect(cipher.decrypt(sealed, 'candidate_trait:1')).toBe('Tày');
    expect(() => cipher.decrypt(sealed, 'candidate_trait:2')).toThrow('unable to authenticate');
    expect(() => cipher.decrypt(`${sealed.slice(0, -2)}AA`, 'candidate_trait:1')).toThrow('unable to authenticate');
  });

  it('judges a file by its content and gives its name no power', async () => {
    const files = world.get(Files);
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const rules = { accept: ['image/png'], maxBytes: 1000 };
    const file = { ownerType: 'person', ownerId: 'p1', purpose: 'cv', createdBy: null };
    const stored = await files.store({ ...file, name: '../../etc/pass\u202ewd.png', content: png }, rules);
    expect(stored).toMatchObject({ name: 'passwd.png', mediaType: 'image/png' });
    await expect(files.store({ ...file, name: 'a.png', content: Buffer.from('<html>') }, rules)).rejects.toBeInstanceOf(
      DomainError,
    );
    await expect(files.store({ ...file, name: 'a.png', content: Buffer.alloc(1001) }, rules)).rejects.toMatchObject({
      code: 'file.too-large',
    });
    expect(await files.eraseOf('person', 'p1')).toBe(1);
    await expect(files.open(stored.id)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('closes a budget when it is spent', async () => {
    const limits = world.get(Limits);
    const limit = { name: 'test', points: 2, seconds: 60 };
    await limits.take(limit, 'a');
    await limits.take(limit, 'a');
    await expect(limits.take(limit, 'a')).rejects.toMatchObject({ code: 'limit.too-many', kind: 'too-many' });
    await limits.take(limit, 'b');
    await limits.reset(limit, 'a');
    await limits.take(limit, 'a');
  });
});
