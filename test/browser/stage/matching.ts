import { randomUUID } from 'node:crypto';
import { type Office } from '@app/accounts';
import { NO_CRITERIA, PostingSearch, SearchLog } from '@app/matching';
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
