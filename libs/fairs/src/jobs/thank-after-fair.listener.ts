import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { FairThanks } from '../afterwards/fair-thanks.service.js';

/** Thanks people and employers when a fair is over. */
@Listener({ name: 'thank-after-fair', events: ['fair.closed'], workload: 'bulk' })
@Injectable()
export class ThankAfterFair implements EventListener<'fair.closed'> {
  constructor(private readonly thanks: FairThanks) {}

  async on({ payload }: DomainEvent<'fair.closed'>): Promise<void> {
    await this.thanks.thank(payload.fairId);
  }
}
