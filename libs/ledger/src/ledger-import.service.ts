import { Injectable } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { Db } from '@app/platform/database';
import { z } from 'zod';
import { CodeUses, ID_TABLES } from './code-check.js';
import { corrected, type FactType } from './fact.schema.js';
import { type FactLine, readFactLine } from './fact-line.js';
import { byRecording, versions } from './fact-versions.js';
import { Figures } from './figures.service.js';
import { FiguresRepository } from './figures.repository.js';
import { ImportWarningsQueries, type ImportWarning } from './import-warnings.queries.js';
import { type LineOf, LedgerImportRepository } from './ledger-import.repository.js';
import { firstCircle } from './merge-timeline.js';

/** A line that was not taken, and why. */
export interface RejectedLine {
  line: number;
  id: string | null;
  reason: string;
}

export interface LedgerImportResult {
  lines: number;
  appended: number;
  /** Lines that say what was known already. */
  known: number;
  rejected: RejectedLine[];
  warnings: ImportWarning[];
}

/** Lines of a file as they were read, some at a time. */
export type ReadLines = AsyncIterable<Iterable<{ line: number; read: FactLine }>>;

interface Load {
  lines: number;
  known: number;
  rejected: RejectedLine[];
  uses: CodeUses;
  say: (text: string) => void;
}

/** From this many facts on the planner has to hear of them. */
const MANY = 10_000;

/** Brings history into the ledger: all that can be taken of a file, in one transaction. Nobody is notified of it. */
@Injectable()
export class LedgerImport {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly repository: LedgerImportRepository,
    private readonly warnings: ImportWarningsQueries,
    private readonly figures: Figures,
    private readonly rows: FiguresRepository,
  ) {}

  /**
   * Appends the facts of a file; what is known already is left as it is.
   * @param say hears how far it is
   */
  async run(source: ReadLines, say: (text: string) => void = () => {}): Promise<LedgerImportResult> {
    return this.db.tx(async () => {
      const load: Load = { lines: 0, known: 0, rejected: [], uses: new CodeUses(), say };
      await this.repository.prepare();
      await this.putAside(source, load);
      await this.rows.lockForLoad();
      await this.sortOut(load);
      await this.repository.findSubjects();
      const warnings = await this.findUnusual(load);
      const subjects = await this.repository.subjectsOfLines();
      const appended = await this.repository.countLines();
      await this.repository.prepareAppend();
      await this.figures.followAll(subjects.all, subjects.fresh, this.repository);
      say(`${appended} facts appended`);
      if (appended > MANY) {
        await this.rows.analyzeFacts();
        await this.rows.analyzeRows();
      }
      load.rejected.sort((left, right) => left.line - right.line);
      return { lines: load.lines, appended, known: load.known, rejected: load.rejected, warnings };
    });
  }

  private async putAside(source: ReadLines, load: Load): Promise<void> {
    await this.repository.put(this.linesOf(source, load));
    await this.repository.indexLines();
    load.say(`${load.lines} lines read`);
  }

  /**
   * The lines that can be facts, some at a time: the next are read while the database takes these. Fact by fact, so that
   * none of them outlives its line: collecting what was kept took a third of the time.
   */
  private async *linesOf(source: ReadLines, load: Load): AsyncGenerator<string> {
    for await (const batch of source) {
      let lines = '';
      for (const { line, read } of batch) {
        load.lines += 1;
        if ('problem' in read) {
          load.rejected.push({ line, id: read.id, reason: `malformed: ${read.problem}` });
          continue;
        }
        load.uses.see(line, read.fact);
        for (const field of read.unknown) load.uses.seeUnknownField(line, read.fact.id, field);
        lines += this.repository.lineOf(line, read.fact);
      }
      if (lines !== '') yield lines;
    }
  }

  /** Takes out what is known, contradicts an id, corrects nothing, or closes a circle of merges. */
  private async sortOut(load: Load): Promise<void> {
    const reject = (lines: readonly LineOf[], reason: string) =>
      lines.forEach(({ line, id }) => load.rejected.push({ line, id, reason }));
    const repeated = await this.repository.takeRepeated();
    load.known += repeated.filter(({ same }) => same).length;
    reject(
      repeated.filter(({ same }) => !same),
      'same id with other content',
    );
    const { known, changed } = await this.repository.takeKnown();
    load.known += known;
    reject(changed, 'same id with other content');
    await this.checkCorrections(load);
    await this.checkMerges(reject);
  }

  private async checkCorrections(load: Load): Promise<void> {
    const wrong: RejectedLine[] = [];
    for (const { line, id, set, type, data } of await this.repository.correctionsToCheck()) {
      const reason = this.problemOf(type, data, set);
      if (reason) wrong.push({ line, id, reason });
    }
    await this.repository.take(wrong.map(({ line }) => line));
    load.rejected.push(...wrong);
  }

  private problemOf(
    type: string | null,
    data: Record<string, unknown> | null,
    set: Record<string, unknown> | null,
  ): string | null {
    if (type === null) return 'corrects a fact that is not known';
    if (type === 'fact.corrected') return 'corrects a correction';
    try {
      if (set) corrected(type as FactType, data ?? {}, set);
      return null;
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      const [issue] = error.issues;
      return `malformed: ${issue?.path.join('.')}: ${issue?.message}`;
    }
  }

  private async checkMerges(reject: (lines: readonly LineOf[], reason: string) => void): Promise<void> {
    const facts = await this.repository.mergeFacts();
    const lineOf = new Map(facts.map(({ id, line }) => [id, line]));
    const out = new Set<string>();
    for (const group of groupsOf(facts)) {
      for (;;) {
        const left = group.filter(({ id }) => !out.has(id));
        const circle = firstCircle(versions(left))?.map(({ saidBy }) => saidBy);
        const closing = circle
          ?.filter(({ id }) => lineOf.get(id) !== null)
          .sort(byRecording)
          .at(-1);
        if (!closing) break;
        out.add(closing.id);
      }
    }
    const lines = [...out].map((id) => ({ id, line: lineOf.get(id)! }));
    await this.repository.take(lines.map(({ line }) => line));
    reject(lines, 'closes a circle of merges');
    if (out.size > 0) reject(await this.repository.takeCorrectionsOf([...out]), 'corrects a fact that is not known');
  }

  private async findUnusual({ uses }: Load): Promise<ImportWarning[]> {
    const unknown = new Map<string, ReadonlySet<string>>();
    for (const [field, table] of Object.entries(ID_TABLES)) {
      const ids = uses.idsOf(field as keyof typeof ID_TABLES);
      unknown.set(field, await this.warnings.unknownIds(table, ids));
    }
    return [...uses.warnings(unknown), ...(await this.warnings.unusual(todayIn(this.clock)))];
  }
}

/** Reads the lines of a JSON Lines file as facts. */
export async function* readFactLines(
  lines: AsyncIterable<readonly { line: number; text: string }[]>,
): AsyncGenerator<Iterable<{ line: number; read: FactLine }>> {
  function* read(batch: readonly { line: number; text: string }[]) {
    for (const { line, text } of batch) yield { line, read: readFactLine(text) };
  }
  for await (const batch of lines) yield read(batch);
}

type MergeFact = Awaited<ReturnType<LedgerImportRepository['mergeFacts']>>[number];

/** Merges, unmerges and their corrections by the people that they tie together; only where the file says something. */
function groupsOf(facts: readonly MergeFact[]): MergeFact[][] {
  const parents = new Map<string, string>();
  const find = (subject: string): string => {
    let root = subject;
    while ((parents.get(root) ?? root) !== root) root = parents.get(root)!;
    return root;
  };
  const subjects = new Map(facts.map(({ id, subject }) => [id, subject]));
  const named = ({ subject, data }: MergeFact): string[] => {
    const set = (data['set'] ?? {}) as Record<string, unknown>;
    const about = subjects.get(data['corrects'] as string) ?? subject;
    return [about, data['into'], set['into'], set['person']].filter((each) => typeof each === 'string');
  };
  for (const fact of facts) {
    const [first, ...others] = named(fact);
    for (const other of others) parents.set(find(other), find(first!));
  }
  const groups = new Map<string, MergeFact[]>();
  for (const fact of facts) {
    const root = find(named(fact)[0]!);
    groups.set(root, [...(groups.get(root) ?? []), fact]);
  }
  return [...groups.values()].filter((group) => group.some(({ line }) => line !== null));
}
