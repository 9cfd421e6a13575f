import { open, readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fileLines, LedgerImport, type LedgerImportResult, readFactLines, readFactSheet } from '@app/ledger';
import { type Command, type CommandContext } from '../command.js';

const SHOWN = 20;

/** Brings history into the ledger: docs/LEDGER.md. */
export const ledgerImportCommand: Command = {
  name: 'ledger:import',
  usage: 'ledger:import FILE.jsonl|FILE.xlsx [--json]',
  async run(context) {
    const { values, positionals } = parseArgs({
      args: context.args,
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) {
      context.say(ledgerImportCommand.usage);
      return 2;
    }
    if (!(await stat(path).catch(() => null))?.isFile()) {
      context.say(`${path} cannot be read`);
      return 1;
    }
    const ledger = (await context.app()).get(LedgerImport, { strict: false });
    const source = (await isArchive(path)) ? readFactSheet(await readFile(path)) : readFactLines(fileLines(path));
    const result = await ledger.run(source, context.say);
    if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    else tell(context, result);
    return result.rejected.length === result.lines && result.lines > 0 ? 1 : 0;
  },
};

/** Whether a file is a spreadsheet, by its content and never by its name. */
async function isArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\u0003\u0004';
  } finally {
    await file.close();
  }
}

function tell({ say }: CommandContext, { lines, appended, known, rejected, warnings }: LedgerImportResult): void {
  for (const { line, id, reason } of rejected.slice(0, SHOWN))
    say(`line ${line} (${id ?? 'no id'}) rejected: ${reason}`);
  for (const { line, id, reason, about, count } of warnings.slice(0, SHOWN)) {
    say(`line ${line} (${id}) taken: ${reason} ${about ?? ''}${(count ?? 1) > 1 ? `, ${count} times` : ''}`);
  }
  const more = Math.max(0, rejected.length - SHOWN) + Math.max(0, warnings.length - SHOWN);
  if (more > 0) say(`and ${more} more: --json names them all`);
  process.stdout.write(
    `${lines} lines: ${appended} appended, ${known} known already, ${rejected.length} rejected, ${warnings.length} warnings\n`,
  );
}
