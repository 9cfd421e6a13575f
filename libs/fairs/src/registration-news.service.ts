import { Injectable } from '@nestjs/common';
import { addDays, Clock, startOfDay, todayIn } from '@app/kernel';
import { EmployersService } from '@app/employers';
import { DeliveriesService, NotificationsService } from '@app/notifications';
import { BoothsQueries } from './booths.queries.js';
import {
  FAIR_CANCELLED,
  FAIR_MOVED,
  FAIR_PLACE_FOUND,
  FAIR_REMINDER,
  FAIR_TICKET,
  FAIR_WAITING,
} from './fair.notifications.js';
import { fairDay, fairHours, fairPath, fairPlace, timeOf } from './fair-words.js';
import { type FairRow, FairsQueries } from './fairs.queries.js';
import { type RegistrationRow, RegistrationsQueries, type ToldRegistration } from './registrations.queries.js';

const BATCH = 200;

/** Tells people about fairs that they registered for, and employers about fairs in which they have a booth. */
@Injectable()
export class RegistrationNews {
  constructor(
    private readonly clock: Clock,
    private readonly employers: EmployersService,
    private readonly notifications: NotificationsService,
    private readonly deliveries: DeliveriesService,
    private readonly fairs: FairsQueries,
    private readonly booths: BoothsQueries,
    private readonly registrations: RegistrationsQueries,
  ) {}

  /** That somebody has a ticket, or waits. */
  async tellRegistered(registrationId: string): Promise<void> {
    const found = await this.registrations.find(registrationId);
    if (found?.status === 'registered') await this.tellOne(found, FAIR_TICKET);
    if (found?.status === 'waiting') await this.tellOne(found, FAIR_WAITING);
  }

  /** That a place was found for somebody who waited. */
  async tellPlaceFound(registrationId: string): Promise<void> {
    const found = await this.registrations.find(registrationId);
    if (found?.status === 'registered') await this.tellOne(found, FAIR_PLACE_FOUND);
  }

  /** That day or place are others now: everybody who comes or waits, and the employers. @param revision told once */
  async tellMoved(fairId: string, revision: number): Promise<void> {
    await this.tellAll(fairId, FAIR_MOVED, `${fairId}:${revision}`);
  }

  async tellCancelled(fairId: string): Promise<void> {
    await this.tellAll(fairId, FAIR_CANCELLED, fairId);
  }

  /** How many of those who would be told that a fair has moved or is off get a message by telephone. */
  async countTold(fairId: string): Promise<number> {
    const people: string[] = [];
    await this.eachRegistered(fairId, async ({ personId }) => void people.push(personId));
    return this.deliveries.countReached(FAIR_CANCELLED, 'sms', people);
  }

  /** Reminds those who have a place in a fair of tomorrow. @returns how many */
  async remind(): Promise<number> {
    const tomorrow = addDays(todayIn(this.clock), 1);
    const fairs = await this.fairs.announcedBetween(startOfDay(tomorrow), startOfDay(addDays(tomorrow, 1)));
    let told = 0;
    for (const fair of fairs) {
      told += await this.eachRegistered(fair.id, async (registration) => {
        if (registration.status !== 'registered') return;
        await this.tell(fair, registration, FAIR_REMINDER, `${fair.id}:${fair.revision}`);
      });
    }
    return told;
  }

  private async tellOne(registration: RegistrationRow, template: string): Promise<void> {
    const fair = await this.fairs.find(registration.fairId);
    if (fair) await this.tell(fair, registration, template, registration.id);
  }

  private async tellAll(fairId: string, template: string, about: string): Promise<void> {
    const fair = await this.fairs.find(fairId);
    if (!fair) return;
    await this.eachRegistered(fairId, (registration) => this.tell(fair, registration, template, about));
    for (const { employerId } of await this.booths.activeOf(fairId)) {
      for (const { personId } of await this.employers.recruitersOf(employerId)) {
        await this.tell(fair, { personId, number: 0 }, template, about, `/nha-tuyen-dung${fairPath(fairId)}`);
      }
    }
  }

  private async eachRegistered(
    fairId: string,
    tell: (registration: ToldRegistration) => Promise<void>,
  ): Promise<number> {
    let told = 0;
    for (let after = 0; ;) {
      const batch = await this.registrations.toTell(fairId, after, BATCH);
      for (const registration of batch) await tell(registration);
      told += batch.length;
      if (batch.length < BATCH) return told;
      after = batch.at(-1)!.number;
    }
  }

  private async tell(
    fair: FairRow,
    { personId, number, times = [] }: Pick<ToldRegistration, 'personId' | 'number'> & Partial<ToldRegistration>,
    template: string,
    about: string,
    link = `${fairPath(fair.id)}/ve`,
  ): Promise<void> {
    const when = `${fairDay(fair, 'vi')}, ${fairHours(fair)}`;
    const place = fairPlace(fair) ?? 'trực tuyến';
    await this.notifications.notify({
      personId,
      template,
      params: { fair: fair.title, number, when, place, times: timesText(times) },
      link: template === FAIR_CANCELLED ? fairPath(fair.id) : link,
      dedupeKey: `${template}:${about}:${personId}`,
    });
  }
}

/** `09:20 gian 3 (Công ty A); 10:00 gian 5 (Công ty B)`; empty for whoever has agreed no time. */
const timesText = (times: ToldRegistration['times']): string =>
  times.map(({ startsAt, booth, employer }) => `${timeOf(new Date(startsAt))} gian ${booth} (${employer})`).join('; ');
