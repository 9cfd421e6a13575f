import { parseArgs } from 'node:util';
import { isLocalDate } from '@app/kernel';
import { type ListImportResult, type ListSource, TaxonomyImports } from '@app/taxonomy';
import { type Command, type CommandContext } from '../command.js';
import { keepRowsToCheck, readImportFile } from '../import-file.js';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  source: { type: 'string' },
  'valid-from': { type: 'string' },
  errors: { type: 'string' },
} as const;

/** A list that a command imports, and what it is quoted as unless the command is told otherwise. */
interface ImportedList {
  name: string;
  source: string;
  validFrom: string;
  import(
    imports: TaxonomyImports,
    source: ListSource,
    progress: (done: number, total: number) => void,
  ): Promise<ListImportResult>;
}

function importCommand(list: ImportedList): Command {
  const usage = `${list.name} FILE [--source TEXT] [--valid-from YYYY-MM-DD] [--errors FILE.csv] [--json]`;
  return {
    name: list.name,
    usage,
    async run(context) {
      const { values, positionals } = parseArgs({ args: context.args, options: OPTIONS, allowPositionals: true });
      const [path] = positionals;
      const validFrom = values['valid-from'] ?? list.validFrom;
      if (path === undefined || positionals.length > 1 || !isLocalDate(validFrom)) {
        context.say(usage);
        return 2;
      }
      const content = await readImportFile(path, context.say);
      if (content === null) return 1;
      const app = await context.app();
      const source = {
        content,
        source: values.source ?? list.source,
        validFrom,
      };
      const result = await list.import(app.get(TaxonomyImports, { strict: false }), source, (done, total) =>
        context.say(`${done} / ${total} rows`),
      );
      return tell(context, result, { json: values.json, errors: values.errors, path });
    },
  };
}

async function tell(
  context: CommandContext,
  { counts, errorFile }: ListImportResult,
  { json, errors, path }: { json: boolean; errors: string | undefined; path: string },
): Promise<number> {
  const kept = await keepRowsToCheck(context, { path, errors, content: errorFile });
  if (kept !== null) context.say(`Rows to check: ${kept}`);
  const { rows, created, updated, unchanged, known, rejected } = counts;
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...counts, errors: kept })}\n`
      : `${rows} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${known} built in, ${rejected} not imported\n`,
  );
  if (created + updated > 0) context.say('Processes that are running know the changes when they are started again.');
  return rejected === rows && rows > 0 ? 1 : 0;
}

/** Communes of other provinces. */
export const importAdminUnitsCommand = importCommand({
  name: 'import:admin-units',
  source: 'Quyết định 19/2025/QĐ-TTg',
  validFrom: '2025-07-01',
  import: (imports, source, progress) => imports.importAdminUnits(source, progress),
});

/** Industries below the sections. */
export const importIndustriesCommand = importCommand({
  name: 'import:industries',
  source: 'VSIC 2025, Quyết định 36/2025/QĐ-TTg',
  validFrom: '2025-11-15',
  import: (imports, source, progress) => imports.importIndustries(source, progress),
});
