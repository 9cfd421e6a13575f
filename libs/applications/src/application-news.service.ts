import { Injectable } from '@nestjs/common';
import { Clock, formatDay, formatInstant, type LocalDate } from '@app/kernel';
import { EmployersService } from '@app/employers';
import { NotificationsService } from '@app/notifications';
import { Db } from '@app/platform/database';
import { PostingsService } from '@app/postings';
import { UNANSWERED } from './application.lifecycle.js';
import {
  APPLICATION_CLOSED_AS,
  APPLICATION_HIRED,
  APPLICATION_INTERVIEW,
  APPLICATION_NEW,
  APPLICATION_OFFERED,
  APPLICATION_RECEIVED,
  APPLICATION_REJECTED,
  APPLICATION_RESTORED,
  APPLICATION_SEEN,
  APPLICATION_WITHDRAWN,
} from './application.notifications.js';
import { ApplicationsClosingRepository } from './applications-closing.repository.js';
import { ApplicationsQueries, type NewsRow } from './applications.queries.js';

const BATCH = 100;

/** Tells applicants and employers what happened, and keeps the counters of vacancies. */
@Injectable()
export class ApplicationNews {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly employers: EmployersService,
    private readonly postings: PostingsService,
    private readonly notifications: NotificationsService,
    private readonly queries: ApplicationsQueries,
    private readonly closing: ApplicationsClosingRepository,
  ) {}

  /** Tells the applicant that it arrived, and the people of the employer that somebody applied. */
  async tellSent(applicationId: string): Promise<void> {
    const [row] = await this.queries.news([applicationId]);
    if (!row) return;
    await this.tellApplicant(row, APPLICATION_RECEIVED, row.id);
    await this.tellRecruiters(row, APPLICATION_NEW, row.id);
  }

  /** Tells what the last step of each application was; a step is told once. */
  async tellSteps(applicationIds: readonly string[]): Promise<void> {
    for (const row of await this.queries.news(applicationIds)) {
      if (row.seenAt !== null && UNANSWERED.includes(row.status)) {
        await this.tellApplicant(row, APPLICATION_SEEN, row.id);
      }
      await this.tellStep(row);
    }
  }

  /** Tells rejections that can no longer be taken back. @returns how many */
  async tellRejections(): Promise<number> {
    let told = 0;
    for (let taken = BATCH; taken === BATCH; told += taken) {
      taken = await this.db.tx(async () => {
        const ids = await this.closing.takeUntold(this.clock.now(), BATCH);
        const rows = await this.queries.news(ids);
        for (const row of rows) await this.tellApplicant(row, APPLICATION_REJECTED, row.stepId);
        return ids.length;
      });
    }
    return told;
  }

  /**
   * Counts the applications of vacancies anew. Two counts of one vacancy wait for each other, so that the later one
   * always wins.
   */
  async recount(applicationIds: readonly string[]): Promise<void> {
    await this.db.tx(async () => {
      for (const postingId of await this.queries.postingsOf(applicationIds)) {
        await this.db.lockUntilCommit(`application-counts:${postingId}`);
        const { all, unanswered } = await this.queries.countOf(postingId);
        await this.postings.setCounts(postingId, all, unanswered);
      }
    });
  }

  private async tellStep(row: NewsRow): Promise<void> {
    if (row.stepReason === 'restored') {
      // A rejection that was taken back had been told to nobody.
      if (row.stepFrom === 'closed') await this.tellApplicant(row, APPLICATION_RESTORED, row.stepId);
      return;
    }
    switch (row.stepTo) {
      case 'interview':
        return this.tellApplicant(row, APPLICATION_INTERVIEW, row.stepId);
      case 'offered':
        return this.tellApplicant(row, APPLICATION_OFFERED, row.stepId);
      case 'hired':
        return this.tellApplicant(row, APPLICATION_HIRED, row.stepId);
      case 'closed':
        if (row.closeReason !== null) await this.tellApplicant(row, APPLICATION_CLOSED_AS[row.closeReason], row.stepId);
        return;
      case 'withdrawn':
        return this.tellRecruiters(row, APPLICATION_WITHDRAWN, row.stepId);
      default:
    }
  }

  private async tellApplicant(row: NewsRow, template: string, about: string): Promise<void> {
    await this.notifications.notify({
      personId: row.personId,
      template,
      params: {
        title: row.title,
        employer: row.employerName,
        ...(row.interviewAt && { when: formatInstant(row.interviewAt) }),
        ...(row.interviewPlace && { place: row.interviewPlace }),
        ...(row.startDate && { start: formatDay(row.startDate as LocalDate) }),
      },
      link: `/viec-da-ung-tuyen/${row.id}`,
      dedupeKey: `${template}:${about}:${row.personId}`,
    });
  }

  private async tellRecruiters(row: NewsRow, template: string, about: string): Promise<void> {
    for (const { personId } of await this.employers.recruitersOf(row.employerId)) {
      await this.notifications.notify({
        personId,
        template,
        params: { title: row.title },
        link: `/nha-tuyen-dung/ung-vien/${row.id}`,
        dedupeKey: `${template}:${about}:${personId}`,
      });
    }
  }
}
