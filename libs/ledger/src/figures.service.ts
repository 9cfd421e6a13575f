import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { COUNTED_TYPES, figureRows, type FigureRows } from './figure-rows.js';
import { type StatedFact } from './fact-line.js';
import { type CodeIds, type FigureLines, FiguresRepository } from './figures.repository.js';
import { versions } from './fact-versions.js';
import { firstCircle } from './merge-timeline.js';

/** Subjects whose facts are read at once. */
const CHUNK = 2000;
const COUNTED: ReadonlySet<string> = new Set(COUNTED_TYPES);

/** Facts that are about to be appended. */
export interface BulkLoad {
  /** Those of subjects that figures are counted from. */
  factsOf(subjects: readonly string[]): Promise<StatedFact[]>;
  append(subjects: readonly string[]): Promise<void>;
  /** Told before facts of people of whom there are none are appended, and when they are. */
  putIndexesAside(people: number): Promise<void>;
  makeIndexes(): Promise<void>;
}

/** Keeps the coded rows that figures are counted from in step with the facts, in the transaction that appends them. */
@Injectable()
export class Figures {
  constructor(
    private readonly db: Db,
    private readonly figures: FiguresRepository,
  ) {}

  /** Whether figures change with a fact of this type. */
  isCounted(type: string): boolean {
    return COUNTED.has(type);
  }

  /**
   * Makes the rows of subjects, and of those who are told together with them, anew after facts were appended.
   * Facts that are appended for the same people meanwhile wait.
   * @returns the facts that were read
   */
  async follow(subjects: readonly string[]): Promise<StatedFact[]> {
    const group = (await this.together(subjects)).flat();
    await this.figures.lockSubjects(group);
    const facts = await this.figures.factsOf(group);
    await this.figures.replace(group, figureRows(facts));
    return facts;
  }

  /**
   * Counts as if no fact had come in behind a position, as of an instant: the rows of whom later facts tell otherwise
   * are made from the facts until the position, and are put back after the count. Bulk loads wait.
   * @param position the last fact that counts; the newest when null
   * @param asOf the instant of the questions that are counted
   * @param count is given the position
   */
  async atPosition<Result>(
    position: string | null,
    asOf: string,
    count: (position: string) => Promise<Result>,
  ): Promise<Result> {
    return this.db.tx(async () => {
      await this.figures.lockForAppend();
      if (position === null) return count(await this.figures.lastPosition());
      const late = await this.figures.subjectsBehind(position, asOf);
      if (late.length === 0) return count(position);
      const group = (await this.together(late)).flat();
      await this.figures.lockSubjects(group);
      return this.figures.takenBack(async () => {
        await this.figures.replace(group, figureRows(await this.figures.factsOf(group, position)));
        return count(position);
      });
    });
  }

  /** Whether merges among facts go round in a circle at any time. */
  hasCircle(facts: readonly StatedFact[]): boolean {
    const merges = versions(facts.filter(({ type }) => type !== 'person.registered'));
    return firstCircle(merges.filter(({ type }) => type === 'person.merged' || type === 'person.unmerged')) !== null;
  }

  /**
   * Like `follow` for very many, in the transaction of a bulk load that keeps others out.
   * @param fresh subjects that have no rows yet; of all others the rows are made anew
   * @param load appends the facts of the subjects; they are there already when left out
   */
  async followAll(subjects: readonly string[], fresh: ReadonlySet<string>, load?: BulkLoad): Promise<void> {
    const codes: CodeIds = new Map();
    const groups = await this.together(subjects);
    const isFresh = (group: readonly string[]) => group.every((subject) => fresh.has(subject));
    if (load) await this.appendFresh([...chunksOf(groups.filter(isFresh))], load, codes);
    for (const chunk of chunksOf(load ? groups.filter((group) => !isFresh(group)) : groups)) {
      const names = chunk.flat();
      await load?.append(names);
      await this.figures.forget(names.filter((subject) => !fresh.has(subject)));
      await this.figures.insert(rowsOfGroups(chunk, await this.figures.factsOf(names)), codes);
    }
  }

  /**
   * Facts of those who have no rows yet. While this process makes the rows of some people and writes out those of the
   * people before, the database appends the facts, reads the next, and takes what was written out.
   */
  private async appendFresh(chunks: readonly string[][][], load: BulkLoad, codes: CodeIds): Promise<void> {
    await load.putIndexesAside(chunks.flat().length);
    let facts = await load.factsOf(chunks[0]?.flat() ?? []);
    let made = noRows();
    const goOn = async (at: number, written: Promise<FigureLines>) => {
      await load.append(chunks[at]!.flat());
      const next = await load.factsOf(chunks[at + 1]?.flat() ?? []);
      await this.figures.insertLines(await written);
      return next;
    };
    for (const [at, chunk] of chunks.entries()) {
      await this.figures.learn(made, codes);
      const written = this.figures.linesOf(made, codes);
      const rows = written.then(() => rowsPieceByPiece(chunk, facts));
      [facts, made] = await Promise.all([goOn(at, written), rows]);
    }
    await this.figures.insert(made, codes);
    await load.makeIndexes();
  }

  /**
   * Makes every row anew from the facts, for a database whose rows were made by an older version. Others who append wait.
   * @returns how many subjects there are
   */
  async recount(): Promise<number> {
    return this.db.tx(async () => {
      await this.figures.lockForLoad();
      const subjects = await this.figures.allSubjects();
      await this.followAll(subjects, new Set());
      await this.figures.analyzeRows();
      return subjects.length;
    });
  }

  /** The subjects, each group of those whose facts are told together in a list of its own. */
  async together(subjects: readonly string[]): Promise<string[][]> {
    const parents = new Map<string, string>(subjects.map((subject) => [subject, subject]));
    const find = (subject: string): string => {
      let root = subject;
      while (parents.get(root) !== root) root = parents.get(root)!;
      parents.set(subject, root);
      return root;
    };
    let frontier = [...parents.keys()];
    while (frontier.length > 0) {
      const reached: string[] = [];
      for (const { subject, other } of await this.figures.tiesOf(frontier)) {
        if (!parents.has(other)) {
          parents.set(other, other);
          reached.push(other);
        }
        parents.set(find(other), find(subject));
      }
      frontier = reached;
    }
    const groups = new Map<string, string[]>();
    for (const subject of parents.keys()) {
      const root = find(subject);
      const group = groups.get(root);
      if (group) group.push(subject);
      else groups.set(root, [subject]);
    }
    return [...groups.values()];
  }
}

function* chunksOf(groups: readonly string[][]): Generator<string[][]> {
  let chunk: string[][] = [];
  let size = 0;
  for (const group of groups) {
    chunk.push(group);
    size += group.length;
    if (size < CHUNK) continue;
    yield chunk;
    chunk = [];
    size = 0;
  }
  if (chunk.length > 0) yield chunk;
}

const noRows = (): FigureRows => ({ services: [], placements: [], steps: [], unreachable: [] });

function rowsOfGroups(groups: readonly string[][], facts: readonly StatedFact[]): FigureRows {
  const rows = noRows();
  for (const mine of toldTogether(groups, facts)) addRows(rows, figureRows(mine));
  return rows;
}

/** Groups after which others have their turn: about a millisecond. */
const PIECE = 50;

/** Like `rowsOfGroups`, while the database is kept busy by the same process. */
async function rowsPieceByPiece(groups: readonly string[][], facts: readonly StatedFact[]): Promise<FigureRows> {
  const rows = noRows();
  await setImmediate();
  for (const [at, mine] of toldTogether(groups, facts).entries()) {
    addRows(rows, figureRows(mine));
    if (at % PIECE === PIECE - 1) await setImmediate();
  }
  return rows;
}

function toldTogether(groups: readonly string[][], facts: readonly StatedFact[]): StatedFact[][] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((subject) => [subject, at] as const)));
  const told: StatedFact[][] = groups.map(() => []);
  for (const fact of facts) told[groupOf.get(fact.subject)!]!.push(fact);
  return told;
}

function addRows(rows: FigureRows, { services, placements, steps, unreachable }: FigureRows): void {
  rows.services.push(...services);
  rows.placements.push(...placements);
  rows.steps.push(...steps);
  rows.unreachable.push(...unreachable);
}
