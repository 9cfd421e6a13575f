import { randomUUID } from 'node:crypto';
import { type Office } from '@app/accounts';
import { NO_CRITERIA, PostingSearch, SearchLog } from '@app/matching';
import { Db } from '@app/platform/database';
import { openJobMarket } from '../../support/job-market.js';
import { type World } from '../../support/world.js';
import { type Setting } from '../cast.js';

/** Two dozen open vacancies to look for. */
export async function openVacancies(world: World, office: Office): Promise<void> {
  await openJobMarket(world, office);
}

/** Searches of three visitors: with hits, without, and with hits that nobody opened. */
export async function searchRecords({ world }: Setting): Promise<Record<string, string>> {
  await world.settle();
  const log = world.get(SearchLog);
  for (const text of ['kế toán', 'công nhân may', 'lái xe nâng hàng', 'phi hành gia', 'thợ hàn xì vũ trụ']) {
    const results = await world.get(PostingSearch).search({ ...NO_CRITERIA, text });
    for (const visitor of [randomUUID(), randomUUID(), randomUUID()]) {
      log.noteSearch(visitor, results);
      if (text === 'kế toán') log.noteOpened(visitor, results.cards[0]!.id);
    }
  }
  await log.flush();
  return {};
}

const PREVIEW = {
  queries: 280,
  moved: 3,
  before: 0.8812,
  after: 0.8835,
  byKind: { accented: { before: 0.92, after: 0.92 }, abbreviation: { before: 0.86, after: 0.871 } },
  examples: [{ query: 'thợ nề', kind: 'accented', before: 0.41, after: 0.78 }],
};

/** A pair that waits for a decision, and one in use. Their effect is told, not measured: that takes its time. */
export async function synonymRecords({ world }: Setting): Promise<Record<string, string>> {
  const ids = { synonym: randomUUID(), liveSynonym: randomUUID() };
  for (const [id, status, from] of [
    [ids.synonym, 'proposed', 'thợ nề'],
    [ids.liveSynonym, 'live', 'thợ hồ'],
  ] as const) {
    await world.get(Db).query(
      `INSERT INTO search_synonym (id, status, from_words, to_words, is_both_ways, serves, reason, proposed_by,
         proposed_at, decided_by, decided_at, preview)
       VALUES ($1, $2, $3, 'thợ xây', $4, 0.8, 'Người trong vùng gọi vậy', $5, now(), $6, now(), $7)`,
      [
        id,
        status,
        from,
        status === 'live',
        randomUUID(),
        status === 'live' ? randomUUID() : null,
        JSON.stringify(PREVIEW),
      ],
    );
    await world.get(Db).query(
      `INSERT INTO search_synonym_transition (id, synonym_id, to_status, actor_id, at)
       VALUES (gen_random_uuid(), $1, $2, gen_random_uuid(), now())`,
      [id, status],
    );
  }
  return ids;
}
