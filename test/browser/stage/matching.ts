import { type Office } from '@app/accounts';
import { openJobMarket } from '../../support/job-market.js';
import { type World } from '../../support/world.js';

/** Two dozen open vacancies to look for. */
export async function openVacancies(world: World, office: Office): Promise<void> {
  await openJobMarket(world, office);
}
