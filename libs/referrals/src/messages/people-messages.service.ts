import { Injectable, Logger } from '@nestjs/common';
import { Clock, formatPhone, newId } from '@app/kernel';
import { OfficesService, PeopleService } from '@app/accounts';
import { type NotificationParams, NotificationsService, renderNotification } from '@app/notifications';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor, type Language } from '@app/platform/http';
import { Tasks } from '@app/platform/queue';
import { maySeeLoad } from '../work/work-item.policy.js';
import { messageNotFound, nobodyToTell, peopleChanged } from './people-message.errors.js';
import { COUNSELLOR_MESSAGE } from './people-message.notifications.js';
import { type RecipientStatus, type WriteMessage } from './people-message.schema.js';
import { type PeopleMessage, PeopleMessagesRepository } from './people-messages.repository.js';

export const SEND_JOB = 'send-people-message';

/** Who of some people may be written to, and how many may not. */
export interface Reachable {
  personIds: string[];
  withoutConsent: number;
  /** Neither a phone nor an e-mail address. */
  withoutAddress: number;
}

export interface MessageView {
  message: PeopleMessage;
  counts: Partial<Record<RecipientStatus, number>>;
}

/** Messages of counsellors to many people at once: only to those who agreed to it, and to nobody twice. */
@Injectable()
export class PeopleMessages {
  private readonly logger = new Logger('PeopleMessages');

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly tasks: Tasks,
    private readonly people: PeopleService,
    private readonly offices: OfficesService,
    private readonly notifications: NotificationsService,
    private readonly messages: PeopleMessagesRepository,
  ) {}

  async reachable(personIds: readonly string[]): Promise<Reachable> {
    const reach = await this.people.reachOfMany(personIds);
    const found: Reachable = { personIds: [], withoutConsent: 0, withoutAddress: 0 };
    for (const id of personIds) {
      const person = reach.get(id);
      if (!person?.hasContactConsent) found.withoutConsent += 1;
      else if (!person.phone && !person.email) found.withoutAddress += 1;
      else found.personIds.push(id);
    }
    return found;
  }

  /** The words as people will read them. */
  async preview(actor: Actor, text: string, language: Language) {
    return renderNotification(
      COUNSELLOR_MESSAGE,
      await this.paramsOf(actor.personId, this.officeOf(actor), text),
      language,
    );
  }

  /**
   * Sends a message to those of some people who may be written to. The same form sent twice is one message.
   * @param confirmed the number of people that the sender was shown
   * @returns its id
   * @throws DomainError `people-message.nobody`, `people-message.people-changed`
   */
  async send(actor: Actor, people: readonly string[], confirmed: number, { key, text }: WriteMessage): Promise<string> {
    const id = key ?? newId();
    return this.db.tx(async () => {
      await this.db.lockUntilCommit(`people-message:${id}`);
      if (await this.messages.find(id)) return id;
      const { personIds } = await this.reachable(people);
      if (personIds.length === 0) throw nobodyToTell();
      if (personIds.length !== confirmed) throw peopleChanged();
      const { personId: senderId } = actor;
      const message = { id, officeId: this.officeOf(actor), senderId, text, createdAt: this.clock.now() };
      await this.messages.insert(message, personIds);
      const detail = { people: personIds.length };
      const entry = { action: 'people-message.send', subjectType: 'people-message', subjectId: id, actorId: senderId };
      await this.audit.record({ ...entry, detail });
      await this.tasks.start(SEND_JOB, senderId, { messageId: id });
      return id;
    });
  }

  /** How far a message is. @throws DomainError `people-message.not-found`, also for those of others */
  async get(actor: Actor, id: string): Promise<MessageView> {
    const message = await this.messages.find(id);
    if (!message || (message.senderId !== actor.personId && !maySeeLoad(actor))) throw messageNotFound();
    return { message, counts: await this.messages.counts(id) };
  }

  /** Tells everybody who still waits; one that breaks leaves the others. */
  async tellAll(id: string, progress: (done: number, total: number) => Promise<void>): Promise<void> {
    const message = await this.messages.find(id);
    if (!message) return;
    const params = await this.paramsOf(message.senderId, message.officeId, message.text);
    const waiting = await this.messages.waitingIds(id);
    for (const [at, personId] of waiting.entries()) {
      try {
        await this.tell(message, personId, params);
      } catch (error) {
        this.logger.error(`message ${id} did not reach a person: ${error instanceof Error ? error.name : 'unknown'}`);
        await this.messages.settle(id, personId, 'failed');
      }
      await progress(at + 1, waiting.length);
    }
  }

  /** A consent that was withdrawn since the form was sent counts. */
  private async tell({ id, senderId }: PeopleMessage, personId: string, params: NotificationParams): Promise<void> {
    await this.db.tx(async () => {
      if (!(await this.messages.lockWaiting(id, personId))) return;
      const { personIds } = await this.reachable([personId]);
      await this.messages.settle(id, personId, personIds.length > 0 ? 'told' : 'left-out');
      if (personIds.length === 0) return;
      const dedupeKey = `people-message:${id}:${personId}`;
      await this.notifications.notify({ personId, template: COUNSELLOR_MESSAGE, params, dedupeKey });
      const entry = { action: 'person.message', subjectType: 'person', subjectId: personId, actorId: senderId };
      await this.audit.record({ ...entry, detail: { message: id } });
    });
  }

  private async paramsOf(senderId: string, officeId: string, text: string): Promise<NotificationParams> {
    const [names, office] = await Promise.all([this.people.namesOf([senderId]), this.offices.get(officeId)]);
    return { text, counsellor: names.get(senderId) ?? '', office: office.name, phone: formatPhone(office.phone) };
  }

  private officeOf({ officeId }: Actor): string {
    if (officeId === null) throw messageNotFound();
    return officeId;
  }
}
