import { Injectable, Logger } from '@nestjs/common';
import { Clock, startOfDay, todayIn } from '@app/kernel';
import { Db } from '@app/platform/database';
import { AttendeesRepository } from './attendees.repository.js';
import { ConversationsRepository } from './conversations.repository.js';
import { DesksRepository } from './desks.repository.js';
import { FairCommands } from './fair-commands.service.js';
import { FairPresence } from './fair-presence.service.js';
import { FairSeats } from './fair-seats.service.js';
import { type Guest, GuestsRepository } from './guests.repository.js';
import { CALL_GRACE_MS } from './media-call.lifecycle.js';
import { QueueSteps } from './queue-steps.service.js';
import { QueuesRepository } from './queues.repository.js';
import { Scene } from './scene.js';
import { ABSENCE_MS, type LapseReason } from './ticket.lifecycle.js';

const BATCH = 200;
/** Processes say every 10 s that they are there. */
const STALE_MS = 45_000;

/** How much time has brought about. */
export interface FairTime {
  calls: number;
  absences: number;
  overs: number;
  /** Appointments whose time has come. */
  appointments: number;
  leftOpen: number;
  /** Desks of people who recruit there no more. */
  desks: number;
  /** Guests in a call whose pages are gone. */
  guests: number;
  connections: number;
}

/**
 * What time does at a fair. The timers are the rows themselves: a call has its `due_at`, a lost connection its
 * `dropped_at`; whoever looks next, in whatever process, finds what is due.
 */
@Injectable()
export class FairClock {
  private readonly logger = new Logger(FairClock.name);

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly attendees: AttendeesRepository,
    private readonly conversations: ConversationsRepository,
    private readonly queues: QueuesRepository,
    private readonly desks: DesksRepository,
    private readonly guests: GuestsRepository,
    private readonly steps: QueueSteps,
    private readonly commands: FairCommands,
    private readonly presence: FairPresence,
    private readonly seats: FairSeats,
  ) {}

  /** Ends calls that rang out, places of people who are gone, and all places of a fair that is over; one by one. */
  async run(): Promise<FairTime> {
    const connections = await this.dropStale();
    const now = this.clock.now();
    let calls = 0;
    for (const { id, registrationId } of await this.conversations.due(now, BATCH)) {
      if (await this.alone(() => this.endCall(id, registrationId))) calls += 1;
    }
    let absences = 0;
    for (const id of await this.attendees.absentSince(new Date(now.getTime() - ABSENCE_MS), BATCH)) {
      if (await this.alone(() => this.endAbsence(id))) absences += 1;
    }
    let overs = 0;
    for (const id of await this.attendees.waitingAfterTheEnd(BATCH)) {
      if (await this.alone(() => this.endPlaces(id))) overs += 1;
    }
    let appointments = 0;
    for (const { id, registrationId } of await this.queues.dueAppointments(now, BATCH)) {
      if (await this.alone(() => this.beginAppointment(id, registrationId))) appointments += 1;
    }
    let desks = 0;
    for (const { personId, boothId } of await this.desks.unlisted(BATCH)) {
      if (await this.alone(() => this.clearDesk(personId, boothId))) desks += 1;
    }
    let guests = 0;
    await this.guests.noteUnseen(now);
    for (const gone of await this.guests.unseenSince(new Date(now.getTime() - CALL_GRACE_MS), BATCH)) {
      if (await this.alone(() => this.endGuestCall(gone))) guests += 1;
    }
    const leftOpen = await this.endLeftOpen();
    await this.seats.closeLeft();
    return { calls, absences, overs, appointments, leftOpen, desks, guests, connections };
  }

  /** One that fails does not hold up the others; what is due stays due. */
  private async alone(work: () => Promise<boolean>): Promise<boolean> {
    try {
      return await this.db.tx(work);
    } catch (error) {
      this.logger.error(`A timer of a fair failed: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  /** A lost connection is an absence, not a missing answer: the place is kept and passed over. */
  private async endCall(id: string, registrationId: string): Promise<boolean> {
    if (!(await this.attendees.lockIfFree(registrationId))) return false;
    const at = this.clock.now();
    const scene = await this.steps.lock({ actor: null, at }, [registrationId]);
    const call = await this.conversations.lock(id);
    if (call?.status !== 'called' || call.dueAt > at) return false;
    const { droppedAt, isAway } = scene.attendees.get(registrationId)!;
    await this.steps.endCall(scene, call, droppedAt === null && !isAway ? 'unanswered' : 'dropped');
    await this.commands.settle({ scene });
    return true;
  }

  private async endAbsence(registrationId: string): Promise<boolean> {
    if (!(await this.attendees.lockIfFree(registrationId))) return false;
    const at = this.clock.now();
    const scene = await this.steps.lock({ actor: null, at }, [registrationId]);
    const { droppedAt } = scene.attendees.get(registrationId)!;
    if (droppedAt === null || droppedAt.getTime() > at.getTime() - ABSENCE_MS) return false;
    return this.lapseAll(scene, 'absence');
  }

  private async beginAppointment(ticketId: string, registrationId: string): Promise<boolean> {
    if (!(await this.attendees.lockIfFree(registrationId))) return false;
    const scene = await this.steps.lock({ actor: null, at: this.clock.now() }, [registrationId]);
    const ticket = scene.tickets.find(({ id }) => id === ticketId);
    if (ticket?.status !== 'waiting' || ticket.isDue || ticket.appointedAt === null) return false;
    await this.steps.moveUp(scene, ticket);
    await this.commands.settle({ scene });
    return true;
  }

  /** A booth is not staffed by somebody who may call nobody there; a conversation of theirs goes on to its end. */
  private async clearDesk(recruiterId: string, boothId: string): Promise<boolean> {
    const scene = await this.steps.lock({ actor: null, at: this.clock.now() }, [], [boothId]);
    const isThere = (await this.desks.of(recruiterId))?.boothId === boothId;
    if (!isThere || (await this.desks.isRecruiterAt(boothId, recruiterId))) return false;
    if (await this.conversations.isRecruiterBusy(recruiterId)) return false;
    await this.desks.stand(recruiterId);
    scene.changeBooth(boothId);
    await this.commands.settle({ scene });
    return true;
  }

  /** A guest whose page is gone leaves the call, where others may have their seat; the conversation stays open to them. */
  private async endGuestCall({ id, conversationId }: Pick<Guest, 'id' | 'conversationId'>): Promise<boolean> {
    const at = this.clock.now();
    await this.conversations.lock(conversationId);
    const guest = (await this.guests.of(conversationId)).find((each) => each.id === id);
    if (!guest?.unseenSince || guest.unseenSince.getTime() > at.getTime() - CALL_GRACE_MS) return false;
    await this.guests.setMediaCall(id, null);
    await this.conversations.touch(conversationId);
    await this.commands.settle({ scene: Scene.ofConversation({ actor: null, at }, conversationId) });
    return true;
  }

  /** Whoever still waits when a fair is over is told so; calls run out and conversations end by themselves. */
  private async endPlaces(registrationId: string): Promise<boolean> {
    if (!(await this.attendees.lockIfFree(registrationId))) return false;
    return this.lapseAll(await this.steps.lock({ actor: null, at: this.clock.now() }, [registrationId]), 'fair-over');
  }

  private async lapseAll(scene: Scene, reason: LapseReason): Promise<boolean> {
    for (const ticket of scene.tickets.filter(({ status }) => status === 'waiting')) {
      await this.steps.lapse(scene, ticket, reason);
    }
    await this.commands.settle({ scene });
    return true;
  }

  /**
   * Only a person ends a conversation while its day lasts. After it there is nothing left to read, and whoever forgot
   * would be passed over at every fair to come: it is counted as over when its fair was.
   */
  private async endLeftOpen(): Promise<number> {
    let ended = 0;
    for (const { id, registrationId, over } of await this.conversations.leftOpen(
      startOfDay(todayIn(this.clock)),
      BATCH,
    )) {
      const isEnded = await this.alone(async () => {
        if (!(await this.attendees.lockIfFree(registrationId))) return false;
        const scene = await this.steps.lock({ actor: null, at: over }, [registrationId]);
        const talk = await this.conversations.lock(id);
        if (talk?.status !== 'talking') return false;
        await this.steps.serve(scene, talk);
        await this.commands.settle({ scene });
        return true;
      });
      if (isEnded) ended += 1;
    }
    return ended;
  }

  /** A process that died took its connections with it and could not say so. */
  private async dropStale(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - STALE_MS);
    let dropped = 0;
    while (dropped < BATCH && (await this.alone(() => this.presence.dropStale(before)))) dropped += 1;
    return dropped;
  }
}
