import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { SuggestedPeople } from '@app/matching';
import { NotificationsService } from '@app/notifications';
import { Db } from '@app/platform/database';
import { Audit } from '@app/platform/audit';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { PostingSearchReads, type SearchablePosting } from '@app/postings';
import { BoothsQueries } from './booths.queries.js';
import { notPossibleNow } from './fair.errors.js';
import { TAKING_STATUSES } from './fair.lifecycle.js';
import { FAIR_INVITATION } from './fair.notifications.js';
import { fairDay, fairHours, fairPath, fairPlace } from './fair-words.js';
import { type FairRow, FairsQueries } from './fairs.queries.js';
import { FairsService } from './fairs.service.js';
import { type Invited, InvitationsRepository } from './invitations.repository.js';

/** So many people at most are invited for one posting: those whom it suits best. */
const BEST_PER_POSTING = 50;
/** From this score on somebody is written to. */
const INVITED_SCORE = 0.45;

/** Invites people for whom the booths of a fair have work. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly people: SuggestedPeople,
    private readonly postings: PostingSearchReads,
    private readonly notifications: NotificationsService,
    private readonly fairs: FairsService,
    private readonly rows: FairsQueries,
    private readonly booths: BoothsQueries,
    private readonly invitations: InvitationsRepository,
  ) {}

  /** Asks for it; the worker finds the people and writes to them. @throws DomainError `fair.not-possible-now` */
  async ask(actor: Actor, fairId: string): Promise<void> {
    const fair = await this.fairs.getFor(actor, fairId);
    if (!TAKING_STATUSES.includes(fair.status)) throw notPossibleNow();
    await this.db.tx(async () => {
      const about = { subjectType: 'fair', subjectId: fairId, actorId: actor.personId };
      await this.audit.record({ action: 'fair.invite', ...about });
      await this.events.emit('fair.invitations-asked', { fairId, byPersonId: actor.personId });
    });
  }

  async countOf(fairId: string): Promise<number> {
    return this.invitations.countOf(fairId);
  }

  /** Invites each person once, for the work that suits them best. @returns how many */
  async invite(fairId: string, byPersonId: string): Promise<number> {
    const fair = await this.rows.find(fairId);
    if (!fair || !TAKING_STATUSES.includes(fair.status)) return 0;
    const booths = await this.booths.confirmedOf(fairId);
    const vacancies = await this.postings.documentSources(booths.flatMap(({ postingIds }) => postingIds));
    const suited = await this.suitedBy(vacancies);
    const titles = new Map(vacancies.map(({ id, title }) => [id, title]));
    return this.db.tx(async () => {
      const invited = await this.invitations.insertNew(fairId, suited, byPersonId, this.clock.now());
      for (const { personId, postingId } of invited) await this.tell(fair, personId, titles.get(postingId) ?? '');
      return invited.length;
    });
  }

  private async suitedBy(vacancies: readonly SearchablePosting[]): Promise<Invited[]> {
    const best = new Map<string, { postingId: string; score: number }>();
    for (const vacancy of vacancies) {
      const { suggested } = await this.people.suggest(vacancy, 'staff');
      for (const { seeker, fit } of suggested.slice(0, BEST_PER_POSTING)) {
        const known = best.get(seeker.personId)?.score ?? INVITED_SCORE;
        if (fit.score >= known) best.set(seeker.personId, { postingId: vacancy.id, score: fit.score });
      }
    }
    return [...best].map(([personId, { postingId }]) => ({ personId, postingId }));
  }

  private async tell(fair: FairRow, personId: string, title: string): Promise<void> {
    await this.notifications.notify({
      personId,
      template: FAIR_INVITATION,
      params: {
        fair: fair.title,
        title,
        when: `${fairDay(fair, 'vi')}, ${fairHours(fair)}`,
        place: fairPlace(fair) ?? 'trực tuyến',
      },
      link: fairPath(fair.id),
      dedupeKey: `${FAIR_INVITATION}:${fair.id}:${personId}`,
    });
  }
}
