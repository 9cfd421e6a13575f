import { Injectable } from '@nestjs/common';
import { type Done } from './attendee-commands.service.js';
import { AttendeesRepository } from './attendees.repository.js';
import { ConversationsRepository } from './conversations.repository.js';
import { boothClosed, liveNotFound, LostRace, notCheckedIn, notPossibleNow } from './live.errors.js';
import { type CommandOf } from './live.schema.js';
import { QueueSteps } from './queue-steps.service.js';
import { QueuesRepository, type Ticket } from './queues.repository.js';
import { lobbyRoom } from './rooms.js';
import { type Order, Scene } from './scene.js';
import { type Subject } from './subjects.queries.js';

/** What operators do while a fair runs. Everything is logged with its reason. */
@Injectable()
export class OperatorCommands {
  constructor(
    private readonly attendees: AttendeesRepository,
    private readonly queues: QueuesRepository,
    private readonly conversations: ConversationsRepository,
    private readonly steps: QueueSteps,
  ) {}

  async openBooth(order: Order, { booth, reason }: CommandOf<'open-booth'>, { fairId }: Subject): Promise<Done> {
    const scene = await this.steps.lock(order, [], [booth]);
    await this.queues.setOpen(booth, true);
    scene.changeBooth(booth);
    await this.log(order, { fairId, boothId: booth, action: 'open-booth', reason });
    return { scene, answer: {} };
  }

  /**
   * Closes the queue of a booth. Whoever waits goes to the end of another queue, or is told that the place lapsed;
   * conversations go on to their end.
   * @throws LostRace when somebody joined between reading who waits and locking them
   */
  async closeBooth(order: Order, command: CommandOf<'close-booth'>, { fairId }: Subject): Promise<Done> {
    const { booth, moveTo, reason } = command;
    if (moveTo === booth) throw notPossibleNow();
    const registrations = await this.queues.registrationsAt(booth);
    const scene = await this.steps.lock(order, registrations, moveTo ? [booth, moveTo] : [booth]);
    const known = new Set(registrations);
    if ((await this.queues.registrationsAt(booth)).some((each) => !known.has(each))) throw new LostRace();
    if (moveTo && scene.queueOf(moveTo).fairId !== fairId) throw liveNotFound();
    if (moveTo && !scene.queueOf(moveTo).isOpen) throw boothClosed();
    await this.queues.setOpen(booth, false);
    const leaving = scene.tickets.filter(
      ({ boothId, slot, state }) => boothId === booth && slot !== null && state !== 'talking',
    );
    for (const ticket of leaving.toSorted((one, other) => one.rank - other.rank)) {
      await this.takeBackCall(scene, ticket);
      if (moveTo) await this.steps.move(scene, ticket, moveTo, 'booth-closed');
      else await this.steps.lapse(scene, ticket, 'booth-closed');
    }
    scene.changeBooth(booth);
    await this.log(order, { fairId, boothId: booth, action: 'close-booth', reason });
    return { scene, answer: {} };
  }

  async move(order: Order, { ticket: id, booth, reason }: CommandOf<'move'>, { fairId }: Subject): Promise<Done> {
    const known = await this.queues.find(id);
    if (!known || known.boothId === booth) throw notPossibleNow();
    const scene = await this.steps.lock(order, [known.registrationId], [known.boothId, booth]);
    if (scene.queueOf(booth).fairId !== fairId) throw liveNotFound();
    if (!scene.queueOf(booth).isOpen) throw boothClosed();
    const ticket = scene.tickets.find((each) => each.id === id);
    if (!ticket) throw notPossibleNow();
    await this.takeBackCall(scene, ticket);
    const moved = await this.steps.move(scene, ticket, booth, reason);
    await this.log(order, { fairId, boothId: booth, ticketId: id, action: 'move', reason });
    return { scene, answer: moved ? { ticket: moved.id } : {} };
  }

  /** Ends everything of somebody at this fair, for abuse. */
  async remove(order: Order, { person, reason }: CommandOf<'remove'>, { fairId }: Subject): Promise<Done> {
    const registrationId = await this.attendees.registrationOf(fairId, person);
    if (registrationId === null) throw notCheckedIn();
    const scene = await this.steps.lock(order, [registrationId]);
    const call = await this.conversations.openOf(person);
    if (call?.fairId === fairId) {
      if (call.state === 'talking') await this.steps.serve(scene, call);
      else await this.steps.endCall(scene, call, 'taken_back');
    }
    for (const ticket of scene.tickets.filter(({ state }) => state === 'waiting')) {
      await this.steps.lapse(scene, ticket, 'removed');
    }
    await this.attendees.setRemoved(registrationId, order.at);
    scene.changePerson(registrationId);
    await this.log(order, { fairId, action: 'remove', reason, text: registrationId });
    return { scene, answer: {} };
  }

  async announce(order: Order, { booth, text }: CommandOf<'announce'>, { fairId }: Subject): Promise<Done> {
    const scene = new Scene(order, new Map(), [], new Map());
    scene.changedRooms.add(lobbyRoom(fairId));
    await this.log(order, { fairId, boothId: booth ?? null, action: 'announce', text });
    return { scene, answer: {} };
  }

  private async takeBackCall(scene: Scene, ticket: Ticket): Promise<void> {
    if (ticket.state === 'talking') throw notPossibleNow();
    if (ticket.state !== 'called') return;
    const call = await this.conversations.openOf(ticket.personId);
    if (call) await this.steps.endCall(scene, call, 'taken_back');
  }

  private async log(
    { actor, at }: Order,
    entry: {
      fairId: string;
      boothId?: string | null;
      ticketId?: string;
      action: string;
      reason?: string;
      text?: string;
    },
  ): Promise<void> {
    await this.conversations.logAction({ ...entry, actorId: actor!.personId, at });
  }
}
