import { Injectable } from '@nestjs/common';
import { RegistrationLife } from '../registration-life.service.js';
import { RegistrationsRepository } from '../registrations.repository.js';
import { canDo as canRegistration } from '../registration.lifecycle.js';
import { AttendeesRepository } from './attendees.repository.js';
import { ConversationsRepository } from './conversations.repository.js';
import { liveNotFound, notCheckedIn, notPossibleNow } from './live.errors.js';
import { type CommandAnswer, type CommandOf } from './live.schema.js';
import { QueueSteps } from './queue-steps.service.js';
import { QueuesRepository, type Ticket } from './queues.repository.js';
import { type Order, type Scene } from './scene.js';
import { mustBeRunning, type Subject } from './subjects.queries.js';

/** What a command came to, with the scene that it changed. */
export interface Done {
  scene: Scene;
  answer: Omit<CommandAnswer, 'kind'>;
}

/** What people do at a fair: enter it, stand in queues, take calls. */
@Injectable()
export class AttendeeCommands {
  constructor(
    private readonly attendees: AttendeesRepository,
    private readonly queues: QueuesRepository,
    private readonly conversations: ConversationsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly life: RegistrationLife,
    private readonly steps: QueueSteps,
  ) {}

  /** Whoever takes part on line checks in by entering; in the hall staff do it. */
  async enter(order: Order, subject: Subject): Promise<Done> {
    mustBeRunning(subject);
    const { fairId, personId } = subject;
    const found = await this.attendees.entrance(fairId, personId!);
    if (!found) throw notCheckedIn();
    const byStaff = order.actor!.personId !== personId;
    if (found.status !== 'checked_in') await this.checkIn(order, found.registrationId, byStaff);
    await this.attendees.enter(found.registrationId);
    const scene = await this.steps.lock(order, [found.registrationId]);
    scene.changePerson(found.registrationId);
    return { scene, answer: {} };
  }

  async stepAway(order: Order, subject: Subject): Promise<Done> {
    const { scene, registrationId } = await this.ownScene(order, subject);
    const call = await this.conversations.openOf(subject.personId!);
    if (call?.status === 'called') await this.steps.endCall(scene, call, 'dropped');
    await this.attendees.setPresence(registrationId, { isAway: true, droppedAt: null }, order.at);
    scene.changePresence(registrationId);
    return { scene, answer: {} };
  }

  async comeBack(order: Order, subject: Subject): Promise<Done> {
    const { scene, registrationId } = await this.ownScene(order, subject);
    await this.attendees.setPresence(registrationId, { isAway: false, droppedAt: null }, order.at);
    scene.changePresence(registrationId);
    return { scene, answer: {} };
  }

  async join(order: Order, subject: Subject): Promise<Done> {
    mustBeRunning(subject);
    const { scene, registrationId } = await this.ownScene(order, subject, [subject.boothId!]);
    const ticket = await this.steps.join(scene, scene.attendees.get(registrationId)!, subject.boothId!);
    return { scene, answer: { ticket: ticket.id } };
  }

  async leave(order: Order, command: CommandOf<'leave'>): Promise<Done> {
    const { scene, ticket } = await this.ticketScene(order, command.ticket);
    if (ticket.status === 'called') {
      const call = await this.conversations.openOf(ticket.personId);
      if (call) await this.steps.endCall(scene, call, 'dropped');
    }
    await this.steps.leave(scene, ticket, null);
    return { scene, answer: { ticket: ticket.id } };
  }

  async return(order: Order, command: CommandOf<'return'>, subject: Subject): Promise<Done> {
    mustBeRunning(subject);
    const { scene, ticket } = await this.ticketScene(order, command.ticket);
    await this.steps.comeBackTo(scene, ticket);
    return { scene, answer: { ticket: ticket.id } };
  }

  private async checkIn(order: Order, registrationId: string, byStaff: boolean): Promise<void> {
    const registration = await this.registrations.lock(registrationId);
    if (!registration || !canRegistration('checkIn', registration.status)) throw notCheckedIn();
    if (!byStaff && registration.attendance !== 'online') throw notCheckedIn();
    const actorId = order.actor!.personId;
    Object.assign(registration, { checkedInAt: order.at, checkedInBy: byStaff ? actorId : null });
    await this.life.step(registration, 'checkIn', { actorId });
  }

  private async ownScene(order: Order, subject: Subject, boothIds: readonly string[] = []) {
    const registrationId = subject.registrationId ?? (await this.enterFromDoor(subject.fairId, subject.personId!));
    if (registrationId === null) throw notCheckedIn();
    return { registrationId, scene: await this.steps.lock(order, [registrationId], boothIds) };
  }

  /** Whoever was let in at the door is in the hall: nobody has to enter twice. */
  private async enterFromDoor(fairId: string, personId: string): Promise<string | null> {
    const found = await this.attendees.entrance(fairId, personId);
    if (found?.status !== 'checked_in') return null;
    await this.attendees.enter(found.registrationId);
    return found.registrationId;
  }

  private async ticketScene(order: Order, ticketId: string): Promise<{ scene: Scene; ticket: Ticket }> {
    const known = await this.queues.find(ticketId);
    if (!known) throw liveNotFound();
    const scene = await this.steps.lock(order, [known.registrationId], [known.boothId]);
    const ticket = scene.tickets.find(({ id }) => id === ticketId);
    if (!ticket) throw notPossibleNow();
    return { scene, ticket };
  }
}
