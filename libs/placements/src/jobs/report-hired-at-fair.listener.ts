import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { HiredAtFairs } from '../hired-at-fairs.service.js';

/** Whom an employer hires at a fair has work. */
@Listener({ name: 'report-hired-at-fair', events: ['fair.answered'] })
@Injectable()
export class ReportHiredAtFairListener implements EventListener<'fair.answered'> {
  constructor(private readonly hired: HiredAtFairs) {}

  async on({ payload }: DomainEvent<'fair.answered'>): Promise<void> {
    await this.hired.follow(payload.conversationId);
  }
}
