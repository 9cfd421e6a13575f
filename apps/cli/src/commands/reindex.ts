import { parseArgs } from 'node:util';
import { SearchIndexes } from '@app/matching';
import { type Command } from '../command.js';

/** Builds search indexes anew from the database while the old ones go on answering. */
export const reindexCommand: Command = {
  name: 'reindex',
  usage: 'reindex [postings] [candidates] [--json]',
  async run({ args, app, say }) {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const indexes = (await app()).get(SearchIndexes, { strict: false });
    const unknown = positionals.filter((name) => !indexes.names.includes(name));
    if (unknown.length > 0) {
      say(`${reindexCommand.usage}\nNo index is named ${unknown.join(', ')}; there are: ${indexes.names.join(', ')}`);
      return 2;
    }
    const results = [];
    for (const name of positionals.length > 0 ? positionals : indexes.names) {
      const start = performance.now();
      let told = start;
      const { documents } = await indexes.rebuild(name, async (done, total) => {
        if (performance.now() - told < 1_000) return;
        told = performance.now();
        say(`${name}: ${done} / ${total} documents`);
      });
      results.push({ index: name, documents, seconds: Math.round(performance.now() - start) / 1000 });
    }
    const lines = results.map(({ index, documents, seconds }) => `${index}: ${documents} documents in ${seconds} s\n`);
    process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : lines.join(''));
    return 0;
  },
};
