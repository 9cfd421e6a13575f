import { Injectable } from '@nestjs/common';
import { CandidatesService } from '@app/candidates';
import { Clock, todayIn } from '@app/kernel';
import { NotificationsService } from '@app/notifications';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type PostingCard, PostingReads, PostingSearchReads } from '@app/postings';
import { MatchesRepository } from './matches.repository.js';
import { NEW_MATCHES } from './matching.notifications.js';
import { SuggestedPeople } from './suggested-people.service.js';
import { SuggestedPostings } from './suggested-postings.service.js';

/** From this score on a match is kept and told. */
const KEPT_SCORE = 0.45;
/** The most that one change brings about. */
const MOST_PEOPLE = 100;
const MOST_POSTINGS = 40;
const PEOPLE_A_BATCH = 200;

/**
 * Keeps up with changes: a posting that changes finds its people, a profile that changes its postings. Each change looks
 * at one record and at those that the index finds for it, whatever else there is.
 */
@Injectable()
export class Matches {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly candidates: CandidatesService,
    private readonly sources: PostingSearchReads,
    private readonly postings: PostingReads,
    private readonly notifications: NotificationsService,
    private readonly suggestedPeople: SuggestedPeople,
    private readonly suggestedPostings: SuggestedPostings,
    private readonly matches: MatchesRepository,
  ) {}

  /** A posting is new, has changed, or has ended. @returns how many people suit it now */
  async followPosting(postingId: string): Promise<number> {
    const [vacancy] = await this.sources.documentSources([postingId]);
    const known = await this.matches.peopleOf(postingId);
    if (!vacancy && known.length === 0) return 0;
    const { suggested } = vacancy ? await this.suggestedPeople.suggest(vacancy, 'staff', known) : { suggested: [] };
    const people = suggested
      .filter(({ fit }) => fit.score >= KEPT_SCORE)
      .slice(0, MOST_PEOPLE)
      .map(({ seeker, fit }) => ({ id: seeker.personId, score: fit.score }));
    await this.db.tx(() => this.matches.replaceOfPosting(postingId, people, this.clock.now()));
    return people.length;
  }

  /** A profile is new or has changed, or may not be matched any more. @returns how many postings suit it now */
  async followPerson(personId: string): Promise<number> {
    const source = (await this.candidates.documentSources([personId])).get(personId);
    const known = await this.matches.postingsOf(personId);
    if (!source && known.length === 0) return 0;
    const { suggested } = source ? await this.suggestedPostings.suggest(source, known) : { suggested: [] };
    const postings = suggested
      .filter(({ fit }) => fit.score >= KEPT_SCORE)
      .slice(0, MOST_POSTINGS)
      .map(({ vacancy, fit }) => ({ id: vacancy.id, score: fit.score }));
    await this.db.tx(() => this.matches.replaceOfPerson(personId, postings, this.clock.now()));
    return postings.length;
  }

  /** Tells everybody once a day which new postings suit them. @returns how many people were told */
  async tell(): Promise<number> {
    let told = 0;
    for (let done = PEOPLE_A_BATCH; done === PEOPLE_A_BATCH;) {
      const batch = await this.db.tx(() => this.tellBatch());
      done = batch.taken;
      told += batch.told;
    }
    return told;
  }

  private async tellBatch(): Promise<{ taken: number; told: number }> {
    const rows = await this.matches.takeUntold(PEOPLE_A_BATCH, this.clock.now());
    const byPerson = new Map<string, typeof rows>();
    for (const row of rows) byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), row]);
    const cards = await this.postings.visibleCards([...new Set(rows.map(({ postingId }) => postingId))]);
    const open = new Map(cards.map((card) => [card.id, card]));
    const matched = await this.candidates.documentSources([...byPerson.keys()]);
    const told: string[] = [];
    for (const [personId, found] of byPerson) {
      const best = found.toSorted((left, right) => right.score - left.score);
      const shown = best.flatMap(({ postingId }) => open.get(postingId) ?? []);
      if (shown.length === 0 || !matched.has(personId)) continue;
      await this.tellPerson(personId, shown);
      told.push(personId);
    }
    if (told.length > 0) await this.events.emit('people.matched', { personIds: told });
    return { taken: byPerson.size, told: told.length };
  }

  private async tellPerson(personId: string, postings: readonly PostingCard[]): Promise<void> {
    await this.notifications.notify({
      personId,
      template: NEW_MATCHES,
      params: { count: postings.length, title: postings[0]!.title },
      link: '/viec-hop-voi-toi',
      dedupeKey: `matches:${personId}:${todayIn(this.clock)}`,
    });
  }
}
