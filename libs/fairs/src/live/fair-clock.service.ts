import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Db } from '@app/platform/database';
import { AttendeesRepository } from './attendees.repository.js';
import { ConversationsRepository } from './conversations.repository.js';
import { FairCommands } from './fair-commands.service.js';
import { FairPresence } from './fair-presence.service.js';
import { QueueSteps } from './queue-steps.service.js';
import { ABSENCE_MS } from './ticket.lifecycle.js';

const BATCH = 200;
/** Processes say every 10 s that they are there. */
const STALE_MS = 45_000;

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
    private readonly steps: QueueSteps,
    private readonly commands: FairCommands,
    private readonly presence: FairPresence,
  ) {}

  /** Ends calls that rang out and places of people who are gone. Each is a transaction of its own. */
  async run(): Promise<{ calls: number; absences: number; connections: number }> {
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
    return { calls, absences, connections };
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
    if (call?.state !== 'called' || call.dueAt > at) return false;
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
    for (const ticket of scene.tickets.filter(({ state }) => state === 'waiting')) {
      await this.steps.lapse(scene, ticket, 'absence');
    }
    await this.commands.settle({ scene });
    return true;
  }

  /** A process that died took its connections with it and could not say so. */
  private async dropStale(): Promise<number> {
    const stale = await this.attendees.takeStale(new Date(this.clock.now().getTime() - STALE_MS), BATCH);
    for (const { fairId, personId } of stale) await this.presence.follow(fairId, personId);
    return stale.length;
  }
}
