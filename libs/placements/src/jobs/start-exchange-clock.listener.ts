import { Injectable } from '@nestjs/common';
import { type DomainEvent, type EventListener, Listener } from '@app/platform/events';
import { ExchangeClock } from '../exchange/exchange-clock.service.js';

/** An employer that answers a slip gives notice of hiring, or takes it back. */
@Listener({ name: 'start-exchange-clock', events: ['referral.answered'] })
@Injectable()
export class StartExchangeClockListener implements EventListener<'referral.answered'> {
  constructor(private readonly clock: ExchangeClock) {}

  async on({ payload }: DomainEvent<'referral.answered'>): Promise<void> {
    await this.clock.answered(payload.referralId);
  }
}
