import { Injectable } from '@nestjs/common';
import { Events } from '@app/platform/events';
import { type Limit, Limits } from '@app/platform/limits';
import { AppointmentMoves } from '../appointment-moves.service.js';
import { isRunning, TAKING_STATUSES } from '../fair.lifecycle.js';
import { FairsService } from '../fairs.service.js';
import { type Done } from './attendee-commands.service.js';
import { AttendeesRepository } from './attendees.repository.js';
import { ConversationsRepository } from './conversations.repository.js';
import { FairLogRepository, type OperatorDeed } from './fair-log.repository.js';
import { FairNotices } from './fair-notices.service.js';
import { boothClosed, liveNotFound, LostRace, notCheckedIn, notPossibleNow } from './live.errors.js';
import { type CommandOf } from './live.schema.js';
import { QueueSteps } from './queue-steps.service.js';
import { QueuesRepository, type Ticket } from './queues.repository.js';
import { lobbyRoom } from './rooms.js';
import { type Order, Scene } from './scene.js';
import { type Subject } from './subjects.queries.js';

/** Each is paid for, and whoever gets many reads none. */
const NOTICES: Limit = { name: 'fair.notice', points: 6, seconds: 3_600 };

/** What operators do while a fair runs. Everything is logged with its reason. */
@Injectable()
export class OperatorCommands {
  constructor(
    private readonly fairs: FairsService,
    private readonly attendees: AttendeesRepository,
    private readonly queues: QueuesRepository,
    private readonly conversations: ConversationsRepository,
    private readonly logs: FairLogRepository,
    private readonly notices: FairNotices,
    private readonly events: Events,
    private readonly limits: Limits,
    private readonly steps: QueueSteps,
    private readonly appointments: AppointmentMoves,
  ) {}

  async openBooth(order: Order, { booth, reason }: CommandOf<'open-booth'>, { fairId }: Subject): Promise<Done> {
    const scene = await this.steps.lock(order, [], [booth]);
    await this.queues.setOpen(booth, true);
    scene.changeBooth(booth);
    await this.log(order, { fairId, boothId: booth, action: 'open-booth', reason });
    return { scene, answer: {} };
  }

  /**
   * Closes the queue of a booth. Whoever waits goes to the end of another queue, or is told that the place lapsed and
   * where else they are welcome; so it is with times that were agreed. Conversations go on to their end.
   * @throws LostRace when somebody joined between reading who waits and locking them
   */
  async closeBooth(order: Order, command: CommandOf<'close-booth'>, { fairId }: Subject): Promise<Done> {
    const { booth, moveTo, offer, reason } = command;
    const other = moveTo ?? offer ?? null;
    const scene = await this.sceneOfQueue(order, booth, other);
    if (other) mustBeOpen(scene, other, fairId);
    await this.queues.setOpen(booth, false);
    // Before the people: whoever stands in a queue finds their time at the booth where they join.
    if (moveTo) await this.appointments.takeAlong(booth, moveTo);
    else await this.appointments.callOff(booth, other);
    for (const ticket of leaving(scene, booth, ['waiting', 'called'])) {
      await this.takeBackCall(scene, ticket);
      if (moveTo) await this.steps.move(scene, ticket, moveTo, { reason: 'booth-closed' });
      else await this.steps.lapse(scene, ticket, 'booth-closed', other);
    }
    scene.changeBooth(booth);
    await this.log(order, { fairId, boothId: booth, toBoothId: other, action: 'close-booth', reason });
    return { scene, answer: {} };
  }

  /**
   * Puts a queue together with that of another booth: everybody stands there by when they came. Both stay open.
   * @throws LostRace as above
   */
  async merge(order: Order, { booth, into, reason }: CommandOf<'merge'>, { fairId }: Subject): Promise<Done> {
    const scene = await this.sceneOfQueue(order, booth, into);
    mustBeOpen(scene, into, fairId);
    await this.appointments.takeAlong(booth, into);
    for (const ticket of leaving(scene, booth, ['waiting'])) {
      await this.steps.move(scene, ticket, into, { reason: 'merged', isMerged: true });
    }
    scene.changeBooth(booth);
    await this.log(order, { fairId, boothId: booth, toBoothId: into, action: 'merge', reason });
    return { scene, answer: {} };
  }

  async move(order: Order, { ticket: id, booth, reason }: CommandOf<'move'>, { fairId }: Subject): Promise<Done> {
    const known = await this.queues.find(id);
    if (!known || known.boothId === booth) throw notPossibleNow();
    const scene = await this.steps.lock(order, [known.registrationId], [known.boothId, booth]);
    mustBeOpen(scene, booth, fairId);
    const ticket = scene.tickets.find((each) => each.id === id);
    if (!ticket) throw notPossibleNow();
    await this.takeBackCall(scene, ticket);
    await this.appointments.takeAlong(known.boothId, booth, known.registrationId);
    const moved = await this.steps.move(scene, ticket, booth, { reason });
    await this.log(order, { fairId, boothId: known.boothId, toBoothId: booth, ticketId: id, action: 'move', reason });
    return { scene, answer: moved ? { ticket: moved.id } : {} };
  }

  /** Ends everything of somebody at this fair, for abuse. */
  async remove(order: Order, { person, reason }: CommandOf<'remove'>, subject: Subject): Promise<Done> {
    const { fairId, registrationId } = subject;
    if (registrationId === null) throw notCheckedIn();
    const scene = await this.steps.lock(order, [registrationId]);
    const call = await this.conversations.openOf(person);
    if (call?.fairId === fairId) {
      if (call.status === 'talking') await this.steps.serve(scene, call);
      else await this.steps.endCall(scene, call, 'taken_back');
    }
    for (const ticket of scene.tickets.filter(({ status }) => status === 'waiting')) {
      await this.steps.lapse(scene, ticket, 'removed');
    }
    await this.attendees.setRemoved(registrationId, order.at);
    scene.changePerson(registrationId);
    await this.log(order, { fairId, registrationId, action: 'remove', reason });
    return { scene, answer: {} };
  }

  /** Lets the fair go on until later; the hall says so at once. */
  async extend(order: Order, { until, reason }: CommandOf<'extend'>, { fairId }: Subject): Promise<Done> {
    await this.fairs.extend(order.actor!, fairId, until);
    await this.log(order, { fairId, action: 'extend', text: until, reason });
    return this.hallAlone(order, fairId);
  }

  /**
   * Says something to everybody, or to those who wait at one booth; these are told by telephone too, and everybody who
   * does not look where it is about a topic that matters.
   * @throws DomainError `fair-live.not-possible-now` after the fair, `limit.too-many`
   */
  async announce(order: Order, { booth, topic, text }: CommandOf<'announce'>, { fairId }: Subject): Promise<Done> {
    const { scene, answer } = this.hallAlone(order, fairId);
    if (booth) {
      if ((await this.queues.fairOf(booth)) !== fairId) throw liveNotFound();
      scene.messages.push({ boothId: booth, text });
    }
    const told = topic ? await this.countTold(order, fairId) : null;
    const deed = await this.log(order, { fairId, boothId: booth ?? null, action: 'announce', text, topic, told });
    if (told) await this.events.emit('fair.notice-asked', { deedId: deed });
    return { scene, answer };
  }

  private async countTold(order: Order, fairId: string): Promise<number> {
    const { status } = await this.fairs.getOperated(order.actor!, fairId);
    if (!isRunning(status) && !TAKING_STATUSES.includes(status)) throw notPossibleNow();
    await this.limits.take(NOTICES, fairId);
    return this.notices.countOf(fairId);
  }

  /** Locks those who stand in a queue, with the booth and one more. */
  private async sceneOfQueue(order: Order, booth: string, other: string | null): Promise<Scene> {
    if (other === booth) throw notPossibleNow();
    const registrations = await this.queues.registrationsAt(booth);
    const scene = await this.steps.lock(order, registrations, other ? [booth, other] : [booth]);
    const known = new Set(registrations);
    if ((await this.queues.registrationsAt(booth)).some((each) => !known.has(each))) throw new LostRace();
    return scene;
  }

  private hallAlone(order: Order, fairId: string): Done {
    const scene = new Scene(order, new Map(), [], new Map());
    scene.changedRooms.add(lobbyRoom(fairId));
    return { scene, answer: {} };
  }

  private async takeBackCall(scene: Scene, ticket: Ticket): Promise<void> {
    if (ticket.status === 'talking') throw notPossibleNow();
    if (ticket.status !== 'called') return;
    const call = await this.conversations.openOf(ticket.personId);
    if (call) await this.steps.endCall(scene, call, 'taken_back');
  }

  private async log({ actor, at }: Order, deed: Omit<OperatorDeed, 'actorId' | 'at'>): Promise<string> {
    return this.logs.append({ ...deed, actorId: actor!.personId, at });
  }
}

/** @throws DomainError `fair-live.not-found` for a booth of another fair, `fair-live.booth-closed` */
function mustBeOpen(scene: Scene, boothId: string, fairId: string): void {
  const queue = scene.queues.get(boothId);
  if (queue?.fairId !== fairId) throw liveNotFound();
  if (!queue.isOpen) throw boothClosed();
}

/** Who stands at a booth, in order. */
const leaving = ({ tickets }: Scene, booth: string, statuses: readonly Ticket['status'][]): Ticket[] =>
  tickets
    .filter(({ boothId, status }) => boothId === booth && statuses.includes(status))
    .toSorted((one, other) => one.rank - other.rank);
