import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocalDate } from '@app/kernel';
import { type ListImportResult, type ListSource, TaxonomyImports } from '@app/taxonomy';
import { type Command, type CommandContext } from '../command.js';

const MAX_BYTES = 20 * 1024 * 1024;
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
      const file = await stat(path).catch(() => null);
      if (!file?.isFile() || file.size > MAX_BYTES) {
        context.say(file?.isFile() ? `${path} is larger than 20 MB` : `${path} cannot be read`);
        return 1;
      }
      const app = await context.app();
      const source = {
        content: await readFile(path),
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
  { config, say }: CommandContext,
  { counts, errorFile }: ListImportResult,
  { json, errors, path }: { json: boolean; errors: string | undefined; path: string },
): Promise<number> {
  const kept = resolve(errors ?? join(config.get('DATA_DIR'), 'imports', `${basename(path)}.rows-to-check.csv`));
  if (errorFile !== null) {
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(kept, errorFile, { mode: 0o600 });
    say(`Rows to check: ${kept}`);
  }
  const { rows, created, updated, unchanged, known, rejected } = counts;
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...counts, errors: errorFile === null ? null : kept })}\n`
      : `${rows} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${known} built in, ${rejected} not imported\n`,
  );
  if (created + updated > 0) say('Processes that are running know the changes when they are started again.');
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
