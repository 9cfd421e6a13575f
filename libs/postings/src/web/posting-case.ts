import { Injectable } from '@nestjs/common';
import { addDays, Clock, localDateOf, todayIn, type LocalDate } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { type Actor, type Language } from '@app/platform/http';
import { missingIn, type Needed } from '../posting.completeness.js';
import { type Posting, type Workplace } from '../posting.entity.js';
import { postingNotFound } from '../posting.errors.js';
import { canDo, PROLONG_DAYS, REOPEN_DAYS, wasOpen, type PostingAction } from '../posting.lifecycle.js';
import { PostingReads } from '../posting-reads.service.js';
import { type Finding } from '../posting.screening.js';
import { PostingsService } from '../postings.service.js';
import { type TransitionRow } from '../postings.repository.js';
import { type PostingPlace } from './posting-place.js';

/** Everything that the page of one posting shows to those who work on it. */
export interface PostingCase {
  posting: Posting;
  workplaces: readonly Workplace[];
  /** Whether the public may see it now. */
  isVisible: boolean;
  missing: readonly Needed[];
  findings: readonly Finding[];
  log: readonly TransitionRow[];
  /** Names of those who acted; null for employers. */
  names: ReadonlyMap<string, string> | null;
  today: LocalDate;
  /** The last day on which closing can be undone; null when it cannot. */
  reopenUntil: LocalDate | null;
  isProlongable: boolean;
}

/** What the parts of the page of one posting are given. */
export interface PostingDetailProps {
  language: Language;
  place: PostingPlace;
  found: PostingCase;
}

/** Gathers one posting for its page, in a fixed number of queries. */
@Injectable()
export class PostingCases {
  constructor(
    private readonly clock: Clock,
    private readonly reads: PostingReads,
    private readonly postings: PostingsService,
    private readonly people: PeopleService,
  ) {}

  /** @throws DomainError `posting.not-found`, also for a posting of another employer */
  async of(actor: Actor, place: PostingPlace, id: string): Promise<PostingCase> {
    const { posting, workplaces, isVisible } = await this.reads.detail(id);
    if (posting.employerId !== place.employer.id) throw postingNotFound();
    await this.postings.getOwn(actor, id);
    return this.gather(posting, workplaces, isVisible, place.isStaff);
  }

  /** A posting for the staff who decide about it, whoever its employer is. */
  async forDecision(id: string): Promise<PostingCase> {
    const { posting, workplaces, isVisible } = await this.reads.detail(id);
    return this.gather(posting, workplaces, isVisible, true);
  }

  private async gather(
    posting: Posting,
    workplaces: Workplace[],
    isVisible: boolean,
    isStaff: boolean,
  ): Promise<PostingCase> {
    const isDraft = canDo('submit', posting.status);
    const [log, findings] = await Promise.all([
      this.postings.logOf(posting.id),
      isDraft ? this.postings.preview(posting, workplaces) : posting.findings,
    ]);
    const actors = log.flatMap(({ actorId }) => actorId ?? []);
    return {
      posting,
      workplaces,
      isVisible,
      missing: isDraft ? missingIn(posting, workplaces) : [],
      findings,
      log,
      names: isStaff ? await this.people.namesOf([...new Set(actors)]) : null,
      today: todayIn(this.clock),
      reopenUntil: this.reopenUntil(posting, log.at(-1)),
      isProlongable: this.isProlongable(posting),
    };
  }

  private reopenUntil({ status, closedAt }: Posting, last: TransitionRow | undefined): LocalDate | null {
    if (!canDo('reopen', status) || closedAt === null || !wasOpen(last?.from ?? null)) return null;
    const until = new Date(closedAt.getTime() + REOPEN_DAYS * 86_400_000);
    return this.clock.now() > until ? null : localDateOf(until);
  }

  private isProlongable({ status, closedAt }: Posting): boolean {
    if (status === 'published' || status === 'paused') return true;
    return (
      status === 'expired' && closedAt !== null && todayIn(this.clock) <= addDays(localDateOf(closedAt), PROLONG_DAYS)
    );
  }
}

/** Whether the page offers an action; the service decides again. */
export const offers = ({ posting }: PostingCase, action: PostingAction): boolean => canDo(action, posting.status);
