import { Injectable } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { occupations } from '@app/taxonomy';
import { type CandidateCard, type CandidateSnapshot, type CandidateSource } from './candidate-views.schema.js';
import { type EmployerRelation, maySeeAsEmployer } from './candidate.policy.js';
import { cardFrom, openSnapshotFrom, snapshotFrom, sourceFrom } from './candidate.views.js';
import { CandidatesQueries, type ListPosition } from './candidates.queries.js';

/** Reads profiles for the slices that match, show and send them. Who may ask is for the caller's policy to say. */
@Injectable()
export class CandidatesService {
  constructor(
    private readonly clock: Clock,
    private readonly queries: CandidatesQueries,
  ) {}

  /** What goes with an application of this person; null while the three questions are unanswered. */
  async snapshotOf(personId: string): Promise<CandidateSnapshot | null> {
    return (await this.snapshotsOf([personId])).get(personId) ?? null;
  }

  /** The same for many; people without a profile are left out. */
  async snapshotsOf(personIds: readonly string[]): Promise<Map<string, CandidateSnapshot>> {
    return byPerson(await this.queries.profilesOf(personIds), snapshotFrom);
  }

  /** What a list shows of people whom the reader may see anyway: the centre, or an employer they applied to. */
  async cardsOf(personIds: readonly string[]): Promise<Map<string, CandidateCard>> {
    return byPerson(await this.queries.profilesOf(personIds), cardFrom);
  }

  /**
   * Of these people, those whom every verified employer may see at this moment: they look for work, chose to be seen
   * and agreed to be matched. A withdrawn consent counts at once, whatever an index still holds.
   */
  async visibleCardsOf(personIds: readonly string[]): Promise<Map<string, CandidateCard>> {
    return byPerson(await this.queries.shown(personIds), cardFrom);
  }

  /** The profile as a verified employer may read it; null where it is not theirs to see. */
  async visibleSnapshotOf(personId: string): Promise<CandidateSnapshot | null> {
    const [row] = await this.queries.shown([personId]);
    return row ? openSnapshotFrom(row) : null;
  }

  /**
   * The profile as an employer of some relation may read it now: whole where the person has sent one and hides from
   * nobody, else as every verified employer sees it; null where it is not theirs to see.
   */
  async snapshotFor(personId: string, relation: EmployerRelation): Promise<CandidateSnapshot | null> {
    if (relation.hasApplication) {
      const [row] = await this.queries.profilesOf([personId]);
      return row && maySeeAsEmployer(row.visibility, relation) ? snapshotFrom(row) : null;
    }
    return relation.isVerified ? this.visibleSnapshotOf(personId) : null;
  }

  /**
   * Those whom every verified employer may see, who said last that they are looking first.
   * @param wanted occupation codes of any level, and communes where the work is
   */
  async findVisible(
    wanted: { occupations?: readonly string[]; communes?: readonly string[] },
    after: ListPosition | null,
    limit: number,
  ): Promise<CandidateCard[]> {
    const codes = wanted.occupations ?? [];
    const units = occupations(4).flatMap(({ code }) => (codes.some((group) => code.startsWith(group)) ? [code] : []));
    if (codes.length > 0 && units.length === 0) return [];
    return (await this.queries.listShown({ units, communes: wanted.communes }, after, limit)).map(cardFrom);
  }

  /** Facts for search documents; whoever is left out is not to be found and leaves the index. */
  async documentSources(personIds: readonly string[]): Promise<Map<string, CandidateSource>> {
    const today = todayIn(this.clock);
    return byPerson(await this.queries.matchable(personIds), (row) => sourceFrom(row, today));
  }

  /** The same for everybody behind an id, in the order of the ids: for reading all of them in batches. */
  async documentSourcesAfter(personId: string | null, limit: number): Promise<CandidateSource[]> {
    const today = todayIn(this.clock);
    return (await this.queries.matchableAfter(personId, limit)).map((row) => sourceFrom(row, today));
  }

  /** Profiles in the order of their last change, to walk through them all or to catch up. */
  async changedIds(after: ListPosition | null, limit: number): Promise<{ personId: string; updatedAt: Date }[]> {
    return this.queries.listChanged(after, limit);
  }

  /** How many documents an index of everybody who may be matched has. */
  async countDocuments(): Promise<number> {
    return this.queries.countMatchable();
  }
}

function byPerson<Row extends { personId: string }, View>(
  rows: readonly Row[],
  view: (row: Row) => View,
): Map<string, View> {
  return new Map(rows.map((row) => [row.personId, view(row)]));
}
