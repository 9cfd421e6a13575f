import { Injectable } from '@nestjs/common';
import { addMonths, Clock, startOfDay, todayIn } from '@app/kernel';
import {
  ContributesPersonalData,
  type ErasedPerson,
  KeepsForAWhile,
  type PersonalData,
  type Retention,
} from '@app/accounts';
import { PeopleMessagesRepository } from './people-messages.repository.js';

/** What counsellors wrote to people, many at once. */
@ContributesPersonalData({ slice: 'people-messages', tables: ['people_message', 'people_message_recipient'] })
@Injectable()
export class PeopleMessagesData implements PersonalData {
  constructor(private readonly messages: PeopleMessagesRepository) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const messagesFromCounsellors = await this.messages.exportOf(personId);
    return messagesFromCounsellors.length > 0 ? { messagesFromCounsellors } : {};
  }

  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.messages.removeOf(personId);
  }

  async merge(from: string, into: string): Promise<void> {
    await this.messages.moveTo(from, into);
  }
}

const KEEP_MONTHS = 12;

/** Forgets messages after a year, as the lists of those do who got them. */
@KeepsForAWhile({ name: 'old-people-messages' })
@Injectable()
export class PeopleMessagesRetention implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly messages: PeopleMessagesRepository,
  ) {}

  async forget(): Promise<number> {
    return this.messages.forgetBefore(startOfDay(addMonths(todayIn(this.clock), -KEEP_MONTHS)));
  }
}
