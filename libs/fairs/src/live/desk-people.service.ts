import { Injectable } from '@nestjs/common';
import { ApplicantReads } from '@app/applications';
import { CandidatesService, type CandidateSnapshot } from '@app/candidates';
import { type Actor } from '@app/platform/http';
import { type BoothFit, BoothFits } from '../booth-fits.service.js';
import { BoothsQueries } from '../booths.queries.js';
import { liveNotFound } from './live.errors.js';
import { mayReadProfile } from './live.policy.js';
import { type ConversationView } from './live.schema.js';
import { nextToCall } from './queue.js';
import { QueuesRepository } from './queues.repository.js';
import { SubjectsQueries } from './subjects.queries.js';

/** Somebody as recruiters see them before and while they talk. */
export interface DeskPerson {
  number: number;
  /** Null where the person has not let this employer see it. */
  profile: CandidateSnapshot | null;
  /** How they suit the best of the booth's postings; null beside a profile that is not shown. */
  best: BoothFit | null;
}

/**
 * Whom a recruiter calls next and talks to, with no more of them than the person lets the employer see: what every
 * verified employer may read, or what was sent to this one.
 */
@Injectable()
export class DeskPeople {
  constructor(
    private readonly queues: QueuesRepository,
    private readonly booths: BoothsQueries,
    private readonly subjects: SubjectsQueries,
    private readonly applicants: ApplicantReads,
    private readonly candidates: CandidatesService,
    private readonly fits: BoothFits,
  ) {}

  /** Whom the next call goes to; null while nobody is ready. @throws DomainError `fair-live.not-found` */
  async next(actor: Actor, boothId: string): Promise<DeskPerson | null> {
    const subject = await this.subjects.ofBooth(boothId, actor.personId, null);
    if (!subject || !mayReadProfile(actor, subject)) throw liveNotFound();
    const next = nextToCall((await this.queues.waiting([boothId])).get(boothId)!);
    return next && this.seen(boothId, next.personId, next.number);
  }

  /** The person of a conversation, for a recruiter of its booth; null for everybody else. */
  async inTalk(actor: Actor, { id, booth, person, number }: ConversationView): Promise<DeskPerson | null> {
    const subject = await this.subjects.ofConversation(id, actor.personId);
    if (!subject || !mayReadProfile(actor, subject)) return null;
    return this.seen(booth, person, number);
  }

  private async seen(boothId: string, personId: string, number: number): Promise<DeskPerson> {
    const booth = (await this.booths.find(boothId))!;
    const profile = await this.candidates.snapshotFor(personId, {
      isVerified: booth.employerIsVerified,
      hasApplication: await this.applicants.hasSentTo(booth.employerId, personId),
    });
    return { number, profile, best: profile && (await this.fits.bestAt(personId, booth)) };
  }
}
