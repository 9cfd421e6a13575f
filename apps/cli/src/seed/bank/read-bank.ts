import { FACTORY } from './factory.data.js';
import { OFFICES } from './offices.data.js';
import { SERVICES } from './services.data.js';

/** Branches of the fictional firms; `any` is work that every larger firm has. */
export type Trade = string;

/** A kind of work that firms of some trades advertise, with the words that describe it. */
export interface WorkKind {
  /** VSCO unit. */
  occupation: string;
  trades: readonly Trade[];
  /** Usual range in dong a month. */
  wage: { min: number; max: number };
  qualification: string;
  education: string;
  shift: string;
  experience: string;
  titles: readonly { title: string; trade: Trade | null }[];
  duties: readonly string[];
  requirements: readonly string[];
}

/**
 * Reads the bank: a line `@unit trades low-high qualification education shift experience` (wage in million dong)
 * opens a kind of work; `-` lines are its duties, `+` lines its requirements, all others its titles, with
 * `[trade]` before one that only this trade has.
 * @throws Error on a title before the first kind
 */
export function readBank(text: string): WorkKind[] {
  const kinds: (WorkKind & {
    titles: { title: string; trade: Trade | null }[];
    duties: string[];
    requirements: string[];
  })[] = [];
  for (const line of text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')) {
    if (line.startsWith('@')) {
      const [occupation, trades, wage, qualification, education, shift, experience] = line.slice(1).split(' ');
      const [min, max] = wage!.split('-').map((million) => Number(million) * 1_000_000);
      kinds.push({
        occupation: occupation!,
        trades: trades!.split(','),
        wage: { min: min!, max: max! },
        qualification: qualification!,
        education: education!,
        shift: shift!,
        experience: experience!,
        titles: [],
        duties: [],
        requirements: [],
      });
      continue;
    }
    const kind = kinds.at(-1);
    if (!kind) throw new Error(`Before the first kind of work: ${line}`);
    if (line.startsWith('- ')) kind.duties.push(line.slice(2));
    else if (line.startsWith('+ ')) kind.requirements.push(line.slice(2));
    else {
      const [, trade, title] = /^(?:\[(\w+)\] )?(.+)$/.exec(line)!;
      kind.titles.push({ title: title!, trade: trade ?? null });
    }
  }
  return kinds;
}

/** Every kind of work of the bank. */
export const WORK: readonly WorkKind[] = [FACTORY, SERVICES, OFFICES].flatMap(readBank);

/** What firms of a trade advertise: each title with its kind of work. */
export function worksOf(trade: Trade): { kind: WorkKind; title: string }[] {
  return WORK.flatMap((kind) =>
    kind.titles.flatMap(({ title, trade: only }) => {
      const isIts = only === null ? kind.trades.includes(trade) : only === trade;
      return isIts || kind.trades.includes('any') ? [{ kind, title }] : [];
    }),
  );
}
