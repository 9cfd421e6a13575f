import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { HiredApplications } from '../hired-applications.service.js';

type AnswerEvent = 'application.answered' | 'applications.bulk-changed';

/** Whom an employer hires, alone or with others, has work. */
@Listener({ name: 'report-hired', events: ['application.answered', 'applications.bulk-changed'] })
@Injectable()
export class ReportHiredListener implements EventListener<AnswerEvent> {
  constructor(private readonly hired: HiredApplications) {}

  async on({ payload }: DomainEvent<AnswerEvent>): Promise<void> {
    const ids = 'applicationId' in payload ? [payload.applicationId] : payload.applicationIds;
    for (const id of ids) await this.hired.follow(id);
  }
}
