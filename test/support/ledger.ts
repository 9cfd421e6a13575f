import { Db } from '@app/platform/database';
import { FigureRequest, TargetReports } from '@app/placements';
import { LedgerImport, type LedgerImportResult, readFactLines } from '@app/ledger';
import { type World } from './world.js';

/** Imports lines as a file that holds them would be. */
export async function importLines(world: World, lines: readonly (string | object)[]): Promise<LedgerImportResult> {
  async function* batches() {
    yield lines.map((line, at) => ({
      line: at + 1,
      text: typeof line === 'string' ? line : JSON.stringify(line),
    }));
  }
  return world.get(LedgerImport).run(readFactLines(batches()));
}

class Undo extends Error {}

/** Runs work whose facts are gone afterwards, so that the next begins with an empty ledger. */
export async function inTrial(world: World, work: () => Promise<void>): Promise<void> {
  try {
    await world.get(Db).tx(async () => {
      await work();
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
}

/** What the ledger counts of a year, by the cohort of those who were counselled or referred. */
export async function figureOf(world: World, more: object = {}): Promise<{ denominator: number; numerator: number }> {
  const { denominator, numerator } = await world.get(TargetReports).report(
    FigureRequest.parse({
      from: '2026-01-01',
      to: '2026-12-31',
      asOf: '2027-06-01T00:00:00Z',
      definition: 'b-cohort',
      window: 30,
      ...more,
    }),
  );
  return { denominator, numerator };
}
