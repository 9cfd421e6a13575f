import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { productSources, ROOT } from '../support/sources.js';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

const documents = ['README.md', ...markdownIn('docs'), ...markdownIn('docs/adr'), ...markdownIn('docs/runbooks')].map(
  (path) => ({ path, text: read(path) }),
);
/** `path: what was found` for each match of the first group in each document. */
const named = (pattern: RegExp) =>
  documents.flatMap(({ path, text }) => [...text.matchAll(pattern)].map((match) => ({ path, name: match[1]! })));

describe('the documents', () => {
  it('lead to files that are there', () => {
    const links = named(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g).filter(({ name }) => !/^(https?|mailto):/.test(name));
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter(({ path, name }) => !existsSync(join(ROOT, dirname(path), name)))).toEqual([]);
  });

  it('name files of this checkout that are there', () => {
    const files = named(/`((?:apps|docker|docs|libs|scripts|test)\/[\w./-]*\w)`/g);
    expect(files.length).toBeGreaterThan(10);
    // Made on the machine that serves: not in the repository.
    const made = ['docker/.env', 'docker/certificates', 'docker/certificates/acme', 'docker/backups'];
    expect(files.filter(({ name }) => !existsSync(join(ROOT, name)) && !made.includes(name))).toEqual([]);
  });

  it('name scripts and commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const runs = named(/npm run (?:-s )?([a-z][\w:]*)/g);
    expect(runs.length).toBeGreaterThan(5);
    expect(runs.filter(({ name }) => !(name in scripts))).toEqual([]);
    const sources = productSources().filter(({ path }) => path.startsWith('apps/cli/src/commands/'));
    const commands = sources.flatMap(({ text }) =>
      [...text.matchAll(/^ {2}name: '([\w:-]+)'/gm)].map(([, name]) => name!),
    );
    const asked = named(/(?:npm run -s cli --|worker cli) ([a-z][\w:-]*)/g);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ name }) => !commands.includes(name))).toEqual([]);
  });

  it('list every decision by its title', () => {
    const index = read('docs/adr/README.md');
    const decisions = markdownIn('docs/adr').filter((path) => /\/\d{4}-/.test(path));
    expect(decisions.length).toBeGreaterThan(20);
    const missing = decisions.filter((path) => {
      const [, number, title] = /^# (\d+)\. (.*)/.exec(read(path))!;
      return !index.includes(`- [${number}](${path.split('/').at(-1)}) ${title}\n`);
    });
    expect(missing).toEqual([]);
  });

  it('are named by what is there where code refers to a decision', () => {
    const numbers = new Set(markdownIn('docs/adr').map((path) => Number(/\/(\d{4})-/.exec(path)?.[1])));
    const referring = [...productSources(), ...documents].flatMap(({ path, text }) =>
      [...text.matchAll(/\bADR (\d+)|docs\/adr\/(\d{4})/g)].map(([, short, long]) => ({
        path,
        adr: Number(short ?? long),
      })),
    );
    expect(referring.length).toBeGreaterThan(10);
    expect(referring.filter(({ adr }) => !numbers.has(adr))).toEqual([]);
  });
});
