import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Meilisearch } from 'meilisearch';
import { type Office } from '@app/accounts';
import { EmployerLife } from '@app/employers';
import { type PostingDocument, SearchChanges, SearchIndexes } from '@app/matching';
import { PostingLife, PostingsService } from '@app/postings';
import { countQueries, Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { SearchEngine } from '@app/platform/search';
import { eventually } from '../support/eventually.js';
import { counsellorOf, firmOf, managerOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { closedPosting, postingInput, publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

/** A document as the worker hands it over. */
interface Sent {
  id: string;
  json: string;
}

describe('the index of postings', () => {
  let world: World;
  let office: Office;
  let server: Meilisearch;
  let uid: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    server = new Meilisearch({ host: world.config.get('MEILI_URL'), apiKey: world.config.get('MEILI_KEY') });
    uid = world.get(SearchEngine).uid('postings');
    await world.settle();
  });
  afterAll(() => world.stop());

  const held = async () => {
    const { results } = await server.index<PostingDocument>(uid).getDocuments({ limit: 1_000 });
    return new Map(results.map((document) => [document.id, document]));
  };
  const ofPostings = <Drift extends { name: string }>(drifts: readonly Drift[]) =>
    drifts.filter(({ name }) => name === 'postings');
  const reconcile = async () => ofPostings(await world.worker.get(SearchIndexes, { strict: false }).reconcile());

  it('is made by the first worker that starts, with its settings', async () => {
    expect(await server.index(uid).getFilterableAttributes()).toHaveLength(2);
    expect(await world.get(SearchIndexes).drift()).toMatchObject([
      { name: 'candidates', inIndex: 0, missing: 0 },
      { name: 'postings', inIndex: 0, missing: 0 },
    ]);
  });

  it('takes in what is published, changed and closed, and nothing private', async () => {
    const posting = await publishedPosting(world, office, { title: 'Thợ hàn', contactPhone: '0208 3855 999' });
    await world.settle();
    const document = (await held()).get(posting.id)!;
    expect(document).toMatchObject({
      title: 'Thợ hàn',
      communes: ['05710'],
      wageCeiling: 10_000_000,
      deadline: 20261224,
    });
    expect(JSON.stringify(document)).not.toMatch(/3855|Hoàng Thị Mẫu/);
    await world
      .get(PostingsService)
      .update(counsellorOf(office), posting.id, postingInput(world, { title: 'Thợ hàn TIG' }));
    await world.settle();
    expect((await held()).get(posting.id)).toMatchObject({ title: 'Thợ hàn TIG' });
    await world.get(PostingLife).close(counsellorOf(office), posting.id, { reason: 'other' });
    await world.settle();
    expect((await held()).has(posting.id)).toBe(false);
  });

  it('follows the name and the standing of an employer', async () => {
    const firm = await firmOf(world, office);
    const { id } = await publishedPosting(world, office, { employerId: firm.id });
    await world.settle();
    const before = (await held()).get(id)!;
    expect(before).toMatchObject({ isVerified: true });
    await world
      .get(EmployerLife)
      .suspend(managerOf(office), firm.id, { reason: 'asks-money', note: 'Thu tiền đặt cọc' });
    await world.settle();
    expect((await held()).has(id)).toBe(false);
    await world.get(EmployerLife).reinstate(managerOf(office), firm.id, { note: 'Đã hoàn tiền' });
    await world.settle();
    expect((await held()).get(id)?.employer).toBe(before.employer);
  });

  describe('many changes at once', () => {
    it('are read and written together', async () => {
      const ids: string[] = [];
      for (let index = 0; index < 5; index += 1) ids.push((await publishedPosting(world, office)).id);
      const { statements } = await countQueries(() => world.settle());
      // Each event is delivered by itself; one in a row of changes reads and writes for all of them.
      expect(statements.length).toBeGreaterThan(0);
      await world.get(Db).tx(() => world.get(Events).emit('postings.bulk-changed', { postingIds: ids }));
      const bulk = await countQueries(() => world.settle());
      expect(bulk.statements.filter((sql) => sql.includes('p.requirements'))).toHaveLength(1);
      expect([...(await held()).keys()]).toEqual(expect.arrayContaining(ids));
    });
  });

  describe('a change', () => {
    const tasks = async () => (await server.tasks.getTasks({ indexUids: [uid], limit: 1 })).total;
    const tellOf = async (...ids: string[]) => {
      await world.get(Db).tx(() => world.get(Events).emit('postings.bulk-changed', { postingIds: ids }));
      await world.settle();
    };

    it('that leaves the document as it is costs the server nothing', async () => {
      const posting = await publishedPosting(world, office);
      const closed = await closedPosting(world, office);
      await world.settle();
      const before = await tasks();
      await tellOf(posting.id, closed.id);
      expect(await tasks()).toBe(before);
      const waiting = await world.get(Db).query('SELECT 1 FROM search_change WHERE indexed_at IS NULL');
      expect(waiting).toEqual([]);
    });

    /** Has the worker read the documents of postings another way, until the work is done. */
    async function readAs(
      reading: (documents: Sent[]) => Promise<Sent[]> | Sent[],
      work: () => Promise<void>,
    ): Promise<void> {
      const { sources } = world.worker.get(SearchIndexes, { strict: false }) as unknown as {
        sources: { get(name: string): { documents(ids: string[]): Promise<object[]> } };
      };
      const source = sources.get('postings');
      const { documents } = source;
      source.documents = async (ids) => reading((await documents.call(source, ids)) as Sent[]);
      await work().finally(() => (source.documents = documents));
    }

    it('that the server refuses keeps no other one back', async () => {
      const ids: string[] = [];
      for (const title of ['Sai mã', 'Thợ sơn', 'Thợ điện'])
        ids.push((await publishedPosting(world, office, { title })).id);
      const misnamed = (documents: Sent[]) =>
        documents.map((document) => ({ ...document, json: document.json.replace(ids[0]!, 'no id') }));
      await readAs(misnamed, () => world.settle());
      const now = await held();
      expect(ids.map((id) => now.get(id)?.title)).toEqual([undefined, 'Thợ sơn', 'Thợ điện']);
      expect(await reconcile()).toMatchObject([{ missing: 1 }]);
      await world.settle();
      expect((await held()).get(ids[0]!)?.title).toBe('Sai mã');
    });

    it('does not wait until the server has worked off those before it', async () => {
      const [first, second] = [await publishedPosting(world, office), await publishedPosting(world, office)];
      await world.settle();
      const changes = world.worker.get(SearchChanges, { strict: false });
      const engine = world.worker.get(SearchEngine, { strict: false });
      const { waitFor } = engine;
      let go = () => {};
      const worked = new Promise<void>((resolve) => (go = resolve));
      engine.waitFor = async (...task) => {
        await worked;
        return waitFor.apply(engine, task);
      };
      try {
        for (const [posting, title] of [
          [first, 'Thợ nề'],
          [second, 'Thợ mộc'],
        ] as const) {
          await world.get(PostingsService).update(counsellorOf(office), posting.id, postingInput(world, { title }));
          await changes.note('postings', [posting.id]);
          await eventually(async () => expect((await held()).get(posting.id)?.title).toBe(title));
        }
        const open = await world.get(Db).query('SELECT 1 FROM search_change WHERE indexed_at IS NULL');
        expect(open).toHaveLength(2);
      } finally {
        engine.waitFor = waitFor;
        go();
      }
      await changes.flush('postings');
      expect(await world.get(Db).query('SELECT 1 FROM search_change WHERE indexed_at IS NULL')).toEqual([]);
      await world.settle();
    });

    it('that comes while the document is on its way goes once more', async () => {
      const { id } = await publishedPosting(world, office, { title: 'Thợ xây' });
      await world.settle();
      const changes = world.worker.get(SearchChanges, { strict: false });
      let reads = 0;
      const changedMeanwhile = async (documents: Sent[]) => {
        reads += 1;
        if (reads === 1) {
          await world
            .get(PostingsService)
            .update(counsellorOf(office), id, postingInput(world, { title: 'Thợ xây nhà' }));
          await world.get(Db).apart(() => changes.note('postings', [id]));
        }
        return documents;
      };
      await readAs(changedMeanwhile, async () => {
        await changes.note('postings', [id]);
        await changes.flush('postings');
      });
      expect(reads).toBe(2);
      expect((await held()).get(id)?.title).toBe('Thợ xây nhà');
    });
  });

  describe('drift', () => {
    beforeEach(async () => {
      await world.settle();
      await reconcile();
      await world.settle();
    });

    it('is measured and healed: what is missing, old, or should be gone', async () => {
      const [missing, old, kept] = [
        await publishedPosting(world, office, { title: 'Thiếu' }),
        await publishedPosting(world, office, { title: 'Cũ' }),
        await publishedPosting(world, office, { title: 'Đúng' }),
      ];
      const closed = await closedPosting(world, office);
      await world.settle();
      const document = (await held()).get(old.id)!;
      const index = server.index(uid);
      await index.deleteDocument(missing.id).waitTask();
      await index
        .addDocuments([
          { ...document, title: 'Sai', revision: 'x' },
          { ...document, id: closed.id },
        ])
        .waitTask();
      expect(await reconcile()).toMatchObject([{ missing: 1, stale: 2, lastCheckedAt: world.clock.now() }]);
      await world.settle();
      const healed = await held();
      expect([missing, old, kept].map(({ id }) => healed.get(id)?.title)).toEqual(['Thiếu', 'Cũ', 'Đúng']);
      expect(healed.has(closed.id)).toBe(false);
      expect(await reconcile()).toMatchObject([
        { missing: 0, stale: 0, inIndex: healed.size, inDatabase: healed.size },
      ]);
      expect(ofPostings(await world.get(SearchIndexes).drift())).toMatchObject([{ missing: 0, stale: 0 }]);
    });

    it('of a lost index ends in a new one', async () => {
      const before = await held();
      await server.deleteIndex(uid).waitTask();
      const { id } = await publishedPosting(world, office, { title: 'Trong lúc mất' });
      await world.settle();
      // Nothing was written to an index without settings meanwhile.
      await expect(server.getIndex(uid)).rejects.toThrow('not found');
      await world.runJob('tend-search-indexes');
      await world.settle();
      expect((await held()).size).toBe(before.size + 1);
      expect((await held()).get(id)?.title).toBe('Trong lúc mất');
      expect(await reconcile()).toMatchObject([{ missing: 0, stale: 0 }]);
    });
  });

  it('loses no change that happens while it is rebuilt', async () => {
    const gone = await publishedPosting(world, office, { title: 'Sẽ đóng' });
    await world.settle();
    const indexes = world.worker.get(SearchIndexes, { strict: false });
    let added: string | null = null;
    await indexes.rebuild('postings', async () => {
      if (added !== null) return;
      added = (await publishedPosting(world, office, { title: 'Thêm giữa chừng' })).id;
      await world.get(PostingLife).close(counsellorOf(office), gone.id, { reason: 'other' });
      await world.settle();
      await expect(indexes.rebuild('postings')).rejects.toMatchObject({ code: 'search.rebuild-running' });
    });
    await world.settle();
    expect((await held()).get(added!)?.title).toBe('Thêm giữa chừng');
    expect((await held()).has(gone.id)).toBe(false);
    expect(await reconcile()).toMatchObject([{ missing: 0, stale: 0 }]);
  });

  it('is reported lost from within a transaction that nobody keeps open for it', async () => {
    await server.deleteIndex(uid).waitTask();
    const indexes = world.get(SearchIndexes);
    await expect(
      world.get(Db).tx(async () => {
        indexes.reportLost('postings');
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await eventually(async () => {
      await world.settle();
      expect(await world.get(SearchEngine).count('postings')).toBeGreaterThan(0);
    });
    expect(await reconcile()).toMatchObject([{ missing: 0, stale: 0 }]);
  });

  it('is rebuilt once however often that is asked for', async () => {
    const indexes = world.get(SearchIndexes);
    const [first, second] = await Promise.all([indexes.requestRebuild('postings'), indexes.requestRebuild('postings')]);
    expect(second).toBe(first);
    await world.settle();
    expect(await indexes.requestRebuild('postings')).not.toBe(first);
    await world.settle();
  });
});
