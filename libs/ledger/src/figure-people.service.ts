import { Injectable } from '@nestjs/common';
import { type FactVersion, isKnownAt, versions } from './fact-versions.js';
import { FigurePeopleQueries } from './figure-people.queries.js';
import { Figures } from './figures.service.js';
import { FiguresRepository } from './figures.repository.js';
import { readInstant } from './instant.js';

/** What shows that somebody works; higher is stronger. */
export interface Evidence {
  kind: string;
  strength: number;
}

/** Who stands behind a root of figures. */
export interface FigurePerson {
  /** As facts name them; null where no fact can be found any more. */
  subject: string | null;
  /** Null for whoever was erased, or has no record here. */
  personId: string | null;
  isErased: boolean;
  evidence: Evidence | null;
}

interface AskedRoot {
  root: string;
  /** Any fact that counts for it. */
  fact: string;
  /** The reports of the start whose evidence is wanted. */
  starts: readonly string[];
}

/** Leads from the coded rows of figures back to people. Whoever asks checks that they may, and audits it. */
@Injectable()
export class FigurePeople {
  constructor(
    private readonly queries: FigurePeopleQueries,
    private readonly figures: Figures,
    private readonly repository: FiguresRepository,
  ) {}

  /**
   * The people behind some roots, by root.
   * @param asOf an instant with its offset: evidence counts that was known then
   */
  async behind(asked: readonly AskedRoot[], asOf: string): Promise<Map<string, FigurePerson>> {
    const together = await this.figures.together(await this.queries.subjectsOf(asked.map(({ fact }) => fact)));
    const subjects = together.flat();
    const personIds = await this.queries.personIds(subjects);
    const erased = await this.queries.erased(subjects);
    const facts = await this.queries.evidenceOf(subjects);
    const at = readInstant(asOf)!;
    const known = versions(facts).filter((version) => isKnownAt(version, at));
    const subjectOf = new Map(subjects.map((subject) => [this.repository.rootKey(subject), subject]));
    const groupOf = new Map(together.flatMap((group) => group.map((subject) => [subject, group] as const)));
    return new Map(
      asked.map(({ root, starts }) => {
        const subject = subjectOf.get(root) ?? null;
        const personId = (subject !== null && personIds.get(subject)) || null;
        const group = (subject !== null && groupOf.get(subject)) || [];
        const isErased = personId === null && group.some((each) => erased.has(each));
        return [root, { subject, personId, isErased, evidence: strongest(known, starts) }];
      }),
    );
  }
}

/** The strongest evidence of a start: as it was reported, and as it was confirmed later. */
function strongest(known: readonly FactVersion[], starts: readonly string[]): Evidence | null {
  const reports = known.filter(({ id }) => starts.includes(id));
  const placements = new Set(reports.map(({ data }) => data['placement']));
  const confirmations = known.filter(
    ({ type, data }) => type === 'placement.confirmed' && placements.has(data['placement']),
  );
  let best: Evidence | null = null;
  for (const { data } of [...reports, ...confirmations]) {
    const evidence = data['evidence'] as Evidence | undefined;
    if (evidence && (best === null || evidence.strength > best.strength)) best = evidence;
  }
  return best;
}
