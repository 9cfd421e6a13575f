import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Definitions } from '@app/placements';
import { importLines } from '../../support/ledger.js';
import { ROOT } from '../../support/sources.js';
import { type Setting } from '../cast.js';

/** Referrals of March 2026 in four communes and what came of them, and the definition that is official for the year. */
export async function placementRecords({ world }: Setting): Promise<Record<string, string>> {
  const history = readFileSync(join(ROOT, 'test/figures/golden/masked-groups.jsonl'), 'utf8');
  await importLines(world, history.trim().split('\n'));
  await world.get(Definitions).markOfficial(2026, 'a-cohort', 30, null);
  return {};
}
