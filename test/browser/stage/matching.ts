import { openJobMarket } from '../../support/job-market.js';
import { type Setting } from '../cast.js';

/** Two dozen open vacancies to look for. */
export async function openVacancies({ world, office }: Setting): Promise<Record<string, string>> {
  await openJobMarket(world, office);
  return {};
}
