import { parseArgs } from 'node:util';
import { parseTaxCode, newId } from '@app/kernel';
import { OfficesService } from '@app/accounts';
import { EmployersService } from '@app/employers';
import { type ImportCounts, PostingsImportService } from '@app/postings';
import { type Command } from '../command.js';
import { keepRowsToCheck, readImportFile } from '../import-file.js';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  employer: { type: 'string' },
  errors: { type: 'string' },
} as const;

/** Imports vacancies from a CSV, XLSX or JSON Lines file; each row once, however often it is run. */
export const importPostingsCommand: Command = {
  name: 'import:postings',
  usage: 'import:postings FILE [--employer TAX-CODE] [--errors FILE.csv] [--json]',
  async run({ args, app, config, say }) {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [path] = positionals;
    const taxCode = values.employer === undefined ? null : parseTaxCode(values.employer);
    if (path === undefined || positionals.length > 1 || taxCode?.ok === false) {
      say(importPostingsCommand.usage);
      return 2;
    }
    const content = await readImportFile(path, say);
    if (content === null) return 1;
    const context = await app();
    const employer = taxCode
      ? await context.get(EmployersService, { strict: false }).findByTaxCode(taxCode.code)
      : null;
    if (taxCode && !employer) {
      say(`No employer has the tax code ${taxCode.code}`);
      return 1;
    }
    const { counts, errorFile } = await context.get(PostingsImportService, { strict: false }).import(
      {
        content,
        taskId: newId(),
        officeId: employer?.officeId ?? (await context.get(OfficesService, { strict: false }).ensureCentre()),
        employerId: employer?.id ?? null,
        actorId: null,
        language: 'vi',
      },
      async (done, total) => say(`${done} / ${total} rows`),
    );
    const errors = await keepRowsToCheck({ config }, { path, errors: values.errors, content: errorFile });
    process.stdout.write(values.json ? `${JSON.stringify({ ...counts, errors })}\n` : summary(counts, errors));
    return counts.landed > 0 || counts.rows === 0 ? 0 : 1;
  },
};

function summary(counts: ImportCounts, errors: string | null): string {
  const missing = Object.entries(counts.missing).map(([field, count]) => `    ${field}: ${count}`);
  return [
    `${counts.rows} rows: ${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged,`,
    `  ${counts.alreadySent} already sent and left alone, ${counts.rejected} not imported`,
    ...(counts.created + counts.updated + counts.alreadySent + counts.rejected === 0 ? ['Nothing has changed.'] : []),
    ...(counts.occupationSuggested > 0 ? [`  ${counts.occupationSuggested} with a suggested occupation`] : []),
    ...(missing.length > 0 ? [`  ${counts.complete} drafts lack nothing; missing are`, ...missing] : []),
    ...(errors === null ? [] : [`Rows to check: ${errors}`]),
    '',
  ].join('\n');
}
