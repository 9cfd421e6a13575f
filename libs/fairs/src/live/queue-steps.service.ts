import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { type Attendee, AttendeesRepository } from './attendees.repository.js';
import { type Conversation, ConversationsRepository } from './conversations.repository.js';
import {
  alreadyWaiting,
  boothClosed,
  liveNotFound,
  notPossibleNow,
  removedFromFair,
  tooManyQueues,
} from './live.errors.js';
import {
  appointmentRank,
  appointmentState,
  arrivalRank,
  type InLine,
  isReady,
  placeOf,
  priorityRank,
  rankAfterMiss,
  toWarn,
} from './queue.js';
import { QueuesRepository, type Ticket } from './queues.repository.js';
import { helpRoom } from './rooms.js';
import { type Order, Scene } from './scene.js';
import { ViewsQueries } from './views.queries.js';
import { addService, NO_TIMES, type ServiceTimes } from './wait-estimate.js';
import { CALL_ENDS, type CallEnd } from './conversation.lifecycle.js';
import {
  canDo,
  ENGAGED,
  HOLDING,
  type LapseReason,
  MOST_MISSES,
  MOST_QUEUES,
  TICKET_ACTIONS,
  type TicketAction,
} from './ticket.lifecycle.js';

/** The place in another queue that somebody comes from: they have waited since then. */
interface Origin extends Pick<Ticket, 'joinedAt'>, Appointed {
  /** Stands by when they came rather than at the end. */
  isMerged: boolean;
}

type Appointed = Pick<Ticket, 'appointedAt' | 'isDue'>;
type Standing = Appointed & Pick<Ticket, 'isPriority'>;
const NO_APPOINTMENT: Appointed = { appointedAt: null, isDue: false };
/** By arrival alone. */
const PLAIN: Standing = { ...NO_APPOINTMENT, isPriority: false };

/**
 * The steps of tickets and calls, each on a locked scene. Everybody locks in one order: people by id, booths by id,
 * then a conversation; nothing is locked out of turn, so no two commands wait for each other.
 */
@Injectable()
export class QueueSteps {
  constructor(
    private readonly attendees: AttendeesRepository,
    private readonly queues: QueuesRepository,
    private readonly conversations: ConversationsRepository,
    private readonly views: ViewsQueries,
  ) {}

  /**
   * Locks people, every booth where they hold a place, and further booths.
   * @throws DomainError `fair-live.not-found` for somebody who has not entered the fair
   */
  async lock(order: Order, registrationIds: readonly string[], boothIds: readonly string[] = []): Promise<Scene> {
    const people = await this.attendees.lock([...new Set(registrationIds)]);
    if (people.length < new Set(registrationIds).size) throw liveNotFound();
    await this.queues.ensure(boothIds);
    const queues = await this.queues.lock(boothIds, registrationIds);
    return new Scene(
      order,
      new Map(people.map((each) => [each.registrationId, each])),
      // Read last: until the booths were locked, others may have changed the ranks.
      await this.queues.openOf(registrationIds),
      new Map(queues.map((each) => [each.boothId, each])),
    );
  }

  /** @throws DomainError `fair-live.removed`, `fair-live.booth-closed`, `fair-live.already-waiting`, `fair-live.too-many-queues` */
  async join(scene: Scene, attendee: Attendee, boothId: string, from: Origin | null = null): Promise<Ticket> {
    if (attendee.removedAt !== null) throw removedFromFair();
    const queue = scene.queues.get(boothId);
    if (!queue?.isOpen) throw boothClosed();
    const known = scene.tickets.find(
      (each) => each.boothId === boothId && each.registrationId === attendee.registrationId,
    );
    if (known) {
      if (known.status !== 'lapsed') throw alreadyWaiting();
      return this.comeBackTo(scene, known);
    }
    // Whose time had come at the booth they come from does not wait for another.
    const appointment = from?.isDue
      ? { appointedAt: from.appointedAt, isDue: true }
      : await this.appointmentOf(scene, attendee.registrationId, boothId);
    const ticket: Ticket = {
      id: newId(scene.order.at.getTime()),
      fairId: attendee.fairId,
      boothId,
      registrationId: attendee.registrationId,
      personId: attendee.personId,
      number: (queue.lastNumber += 1),
      rank: await this.rankOfNewcomer(scene, boothId, { isPriority: attendee.isPriority, ...appointment }, from),
      status: 'waiting',
      slot: this.freeSlot(scene, attendee.registrationId),
      isPriority: attendee.isPriority,
      ...appointment,
      misses: 0,
      lapseReason: null,
      offeredBoothId: null,
      joinedAt: from?.joinedAt ?? scene.order.at,
    };
    await this.queues.insert(ticket, stepOf(scene, null, from?.isMerged ? 'merged' : null));
    scene.tickets.push(ticket);
    // What somebody was told who did not join here is no estimate of this queue.
    if (!from) scene.joined.push(ticket);
    scene.changeBooth(boothId);
    scene.changePerson(attendee.registrationId);
    return ticket;
  }

  /**
   * Takes a lapsed place up again: where it was, or at the end for whoever did not answer. An appointment is lost with
   * the second unanswered call, and to whoever comes back too late for it.
   */
  async comeBackTo(scene: Scene, ticket: Ticket): Promise<Ticket> {
    if (!canDo('return', ticket.status) || ticket.lapseReason === 'removed') throw notPossibleNow();
    const queue = scene.queueOf(ticket.boothId);
    if (!queue.isOpen) throw boothClosed();
    const slot = this.freeSlot(scene, ticket.registrationId);
    const { rank: known, lapseReason } = ticket;
    const rank = lapseReason === 'no-answer' ? await this.rankOfNewcomer(scene, ticket.boothId, PLAIN) : known;
    if (rank === known) await this.makeRoom(scene, ticket.boothId, rank);
    const isLate = !ticket.isDue && appointmentState(ticket.appointedAt, scene.order.at) === 'none';
    if (lapseReason === 'no-answer' || isLate) Object.assign(ticket, NO_APPOINTMENT);
    Object.assign(ticket, { slot, rank, misses: 0, lapseReason: null });
    await this.step(scene, ticket, 'return', null, { isWarned: false });
    return ticket;
  }

  /** The time of an appointment has come: its owner moves before arrivals, and never back. */
  async moveUp(scene: Scene, ticket: Ticket): Promise<void> {
    const waiting = (await this.queues.waiting([ticket.boothId])).get(ticket.boothId)!;
    const others = waiting.filter(({ ticketId }) => ticketId !== ticket.id);
    const rank = appointmentRank(others, ticket.appointedAt!);
    if (rank !== null && rank < ticket.rank) {
      await this.makeRoom(scene, ticket.boothId, rank);
      ticket.rank = rank;
    }
    ticket.isDue = true;
    await this.queues.setDue(ticket.id, ticket.rank);
    scene.changeBooth(ticket.boothId);
    scene.changePerson(ticket.registrationId);
  }

  /** @param offeredBoothId where the owner is asked to go instead */
  async lapse(scene: Scene, ticket: Ticket, reason: LapseReason, offeredBoothId: string | null = null): Promise<void> {
    Object.assign(ticket, { lapseReason: reason, offeredBoothId });
    await this.step(scene, ticket, 'lapse', reason);
    scene.lost.add(ticket.id);
  }

  async leave(scene: Scene, ticket: Ticket, reason: string | null): Promise<void> {
    if (!canDo('leave', ticket.status)) throw notPossibleNow();
    ticket.lapseReason = null;
    await this.step(scene, ticket, 'leave', reason);
  }

  /** Puts the owner of a ticket behind the last at another booth, or says that there is a place already. */
  async move(
    scene: Scene,
    ticket: Ticket,
    boothId: string,
    { reason, isMerged = false }: { reason: string; isMerged?: boolean },
  ): Promise<Ticket | null> {
    ticket.lapseReason = null;
    await this.step(scene, ticket, 'move', reason);
    const { registrationId } = ticket;
    const known = scene.tickets.find((each) => each.boothId === boothId && each.registrationId === registrationId);
    if (known && known.status !== 'lapsed') return null;
    const { joinedAt, appointedAt, isDue } = ticket;
    const from = { joinedAt, appointedAt, isDue, isMerged };
    const moved = await this.join(scene, scene.attendees.get(registrationId)!, boothId, from);
    scene.moved.add(moved.id);
    return moved;
  }

  /** Ends a call that nobody took: the place is kept, or goes two places back, or lapses after the second time. */
  async endCall(scene: Scene, conversation: Conversation, end: CallEnd): Promise<Ticket> {
    const ticket = this.ticketOf(scene, conversation);
    await this.endConversation(scene, conversation, end);
    if (CALL_ENDS[end] === 'keep') {
      await this.step(scene, ticket, 'keep', end);
      return ticket;
    }
    ticket.misses += 1;
    if (ticket.misses >= MOST_MISSES) {
      await this.lapse(scene, ticket, 'no-answer');
      return ticket;
    }
    const others = (await this.queues.waiting([ticket.boothId])).get(ticket.boothId)!;
    const rank = rankAfterMiss(others, ticket.rank);
    await this.makeRoom(scene, ticket.boothId, rank);
    ticket.rank = rank;
    await this.step(scene, ticket, 'stepBack', end, { isWarned: false });
    return ticket;
  }

  async serve(scene: Scene, conversation: Conversation): Promise<void> {
    const ticket = this.ticketOf(scene, conversation);
    await this.endConversation(scene, conversation, 'ended');
    await this.queues.addServiceTimes(conversation.boothId, timesOf(conversation));
    await this.step(scene, ticket, 'serve', null);
  }

  /** One step of a ticket. Beginning or ending a call looks different at every booth of the person. */
  async step(
    scene: Scene,
    ticket: Ticket,
    action: TicketAction,
    reason: string | null,
    { isWarned = true }: { isWarned?: boolean } = {},
  ): Promise<void> {
    if (!canDo(action, ticket.status)) throw notPossibleNow();
    const { status: from } = ticket;
    const { to } = TICKET_ACTIONS[action];
    if (ENGAGED.includes(from) === ENGAGED.includes(to)) {
      scene.changePerson(ticket.registrationId);
      scene.changeBooth(ticket.boothId);
    } else scene.changePresence(ticket.registrationId);
    ticket.status = to;
    if (to !== 'lapsed') ticket.offeredBoothId = null;
    if (!HOLDING.includes(ticket.status)) ticket.slot = null;
    const isOver = ticket.slot === null && ticket.status !== 'lapsed';
    const step = stepOf(scene, from, reason);
    await this.queues.save(ticket, { endedAt: isOver ? scene.order.at : null, isWarned, step });
    if (action === 'call') scene.turns.add(ticket.id);
    if (isOver) scene.tickets.splice(scene.tickets.indexOf(ticket), 1);
  }

  ticketOf(scene: Scene, { ticketId }: Pick<Conversation, 'ticketId'>): Ticket {
    const ticket = scene.tickets.find(({ id }) => id === ticketId);
    if (!ticket) throw notPossibleNow();
    return ticket;
  }

  /** Finds those whose turn is near now, and counts what changed. Comes last. */
  async settle(scene: Scene): Promise<void> {
    const [booths, people] = [[...scene.changedBooths], [...scene.changedPeople]];
    if (booths.length + people.length === 0) return;
    const lines = booths.length > 0 ? await this.queues.lines(booths) : new Map<string, InLine[]>();
    const warned = [...lines.values()].flatMap(toWarn).map(({ ticketId }) => ticketId);
    for (const ticketId of warned) scene.turns.add(ticketId);
    const changed = [...lines].map(([id, line]) => ({ queue: scene.queueOf(id), skipped: skippedIn(line).length }));
    await this.queues.count({ booths: changed, people, warned }, scene.order.at);
    if (scene.joined.length > 0) await this.keepEstimates(scene.joined, lines);
  }

  /** Estimates as of the change that was just counted: the same as the view shows. */
  private async keepEstimates(joined: readonly Ticket[], lines: ReadonlyMap<string, InLine[]>): Promise<void> {
    const places = joined.flatMap(({ boothId, number }) => {
      const line = lines.get(boothId)!;
      const place = placeOf({ order: numbersIn(line), skipped: numbersIn(skippedIn(line)) }, number);
      return place ? [{ boothId, number, place }] : [];
    });
    for (const { booth, number, estimate, samples } of await this.views.estimatesOf(places)) {
      await this.queues.saveEstimate(booth, number, estimate, samples);
    }
  }

  private async endConversation(scene: Scene, conversation: Conversation, status: CallEnd | 'ended'): Promise<void> {
    Object.assign(conversation, { status, endedAt: scene.order.at, endedBy: scene.actorId });
    await this.conversations.save(conversation);
    scene.changeConversation(conversation.id);
    // Whoever was called into it is called no more.
    if (status === 'ended') scene.changedRooms.add(helpRoom(conversation.fairId));
  }

  private async rankOfNewcomer(
    scene: Scene,
    boothId: string,
    { isPriority, appointedAt, isDue }: Standing,
    from: Origin | null = null,
  ): Promise<number> {
    const isPlain = !isPriority && !isDue && !from?.isMerged;
    const queue = isPlain ? [] : (await this.queues.waiting([boothId])).get(boothId)!;
    let rank: number | null = null;
    if (isDue) rank = appointmentRank(queue, appointedAt!);
    else if (isPriority) rank = priorityRank(queue);
    else if (from?.isMerged) rank = arrivalRank(queue, from.joinedAt);
    if (rank === null) return (scene.queueOf(boothId).lastRank += 1);
    await this.makeRoom(scene, boothId, rank);
    return rank;
  }

  /** What an appointment at the booth does for somebody who joins now. */
  private async appointmentOf(scene: Scene, registrationId: string, boothId: string): Promise<Appointed> {
    const at = await this.queues.appointmentOf(registrationId, boothId);
    const state = appointmentState(at, scene.order.at);
    return state === 'none' ? NO_APPOINTMENT : { appointedAt: at, isDue: state === 'due' };
  }

  private async makeRoom(scene: Scene, boothId: string, rank: number): Promise<void> {
    await this.queues.makeRoom(boothId, rank);
    const queue = scene.queueOf(boothId);
    queue.lastRank = Math.max(queue.lastRank, rank) + 1;
    for (const ticket of scene.tickets) if (ticket.boothId === boothId && ticket.rank >= rank) ticket.rank += 1;
  }

  private freeSlot(scene: Scene, registrationId: string): number {
    const taken = scene.tickets.filter((each) => each.registrationId === registrationId).map(({ slot }) => slot);
    for (let slot = 1; slot <= MOST_QUEUES; slot += 1) if (!taken.includes(slot)) return slot;
    throw tooManyQueues();
  }
}

const stepOf = ({ actorId, order: { at } }: Scene, from: Ticket['status'] | null, reason: string | null) => ({
  from,
  reason,
  actorId,
  at,
});

const skippedIn = (line: readonly InLine[]): InLine[] => line.filter((each) => !isReady(each));
const numbersIn = (line: readonly InLine[]): number[] => line.map(({ number }) => number);

/** How long a conversation lasted, as what is learned from it. */
function timesOf({ answeredAt, endedAt }: Conversation): ServiceTimes {
  return answeredAt && endedAt ? addService(NO_TIMES, (endedAt.getTime() - answeredAt.getTime()) / 60_000) : NO_TIMES;
}
