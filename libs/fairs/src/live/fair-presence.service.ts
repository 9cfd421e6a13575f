import { Injectable, Logger } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { AttendeesRepository } from './attendees.repository.js';
import { DesksRepository } from './desks.repository.js';
import { FairCommands } from './fair-commands.service.js';
import { Lanes } from './lanes.js';
import { QueueSteps } from './queue-steps.service.js';
import { type Scene } from './scene.js';

/** A connection of this process. */
interface Presence {
  fairId: string;
  personId: string;
  conversationId: string | null;
  isOpen: boolean;
}

/** How many changes of presence are written at a time: thousands who come back at once leave room for who is talking. */
const AT_ONCE = 2;

/** Who is connected. Somebody without any page open is away after having had one; whoever never had one is not. */
@Injectable()
export class FairPresence {
  private readonly logger = new Logger('FairPresence');
  /** Names the connections of this process, so that they can be told from those of one that died. */
  private readonly processId = newId();
  private readonly open = new Map<string, Presence>();
  /** Connections that came or went, until that is written. */
  private readonly unwritten = new Map<string, Presence>();
  private readonly lanes = new Lanes(AT_ONCE);

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly attendees: AttendeesRepository,
    private readonly desks: DesksRepository,
    private readonly steps: QueueSteps,
    private readonly commands: FairCommands,
  ) {}

  /**
   * @param conversationId that the page shows
   * @returns the id of the connection, for its end
   */
  async connect(fairId: string, personId: string, conversationId: string | null = null): Promise<string> {
    const id = newId(this.clock.now().getTime());
    await this.note(id, { fairId, personId, conversationId, isOpen: true });
    return id;
  }

  async disconnect(connectionId: string, fairId: string, personId: string): Promise<void> {
    await this.note(connectionId, { fairId, personId, conversationId: null, isOpen: false });
  }

  /**
   * Says that the connections of this process are still there, and writes what could not be written; every 10 s. A
   * process that was stopped for long finds its connections taken for lost, and notes them again.
   */
  async seen(): Promise<void> {
    const known = await this.attendees.seen(this.processId, this.clock.now());
    if (known < this.open.size && this.unwritten.size === 0) {
      const kept = new Set(await this.attendees.connectionsOf(this.processId));
      for (const [id, presence] of this.open) if (!kept.has(id)) this.unwritten.set(id, presence);
    }
    for (const id of this.unwritten.keys()) await this.lanes.run(() => this.write(id));
  }

  /** Takes away a connection of a process that has not been heard of since an instant. @returns whether there was one */
  async dropStale(before: Date): Promise<boolean> {
    return this.db.tx(async () => {
      const stale = await this.attendees.takeStale(before);
      if (stale) await this.follow(stale.fairId, stale.personId);
      return stale !== null;
    });
  }

  private async note(id: string, presence: Presence): Promise<void> {
    if (presence.isOpen) this.open.set(id, presence);
    else this.open.delete(id);
    this.unwritten.set(id, presence);
    try {
      await this.lanes.run(() => this.write(id));
    } catch (error) {
      this.logger.warn(`a connection is noted later: ${(error as Error).message}`);
    }
  }

  /** Writes a connection together with what follows from it: what fails is left as it was. */
  private async write(id: string): Promise<void> {
    const presence = this.unwritten.get(id);
    if (!presence) return;
    const { fairId, personId, conversationId, isOpen } = presence;
    await this.commands.untilWon(() =>
      this.db.tx(async () => {
        const connection = { id, processId: this.processId, fairId, personId, conversationId };
        if (isOpen) await this.attendees.connect(connection, this.clock.now());
        else await this.attendees.disconnect(id);
        await this.follow(fairId, personId);
      }),
    );
    if (this.unwritten.get(id) === presence) this.unwritten.delete(id);
  }

  /** Brings what the fair knows of somebody's presence in step with their connections. */
  private async follow(fairId: string, personId: string): Promise<void> {
    const registrationId = await this.attendees.registrationOf(fairId, personId);
    const desk = await this.desks.of(personId);
    if (registrationId === null && !desk) return;
    const scene = await this.steps.lock(
      { actor: null, at: this.clock.now() },
      registrationId === null ? [] : [registrationId],
      desk ? [desk.boothId] : [],
    );
    const isConnected = await this.attendees.isConnected(fairId, personId);
    if (registrationId !== null) await this.followAttendee(scene, registrationId, isConnected);
    if (desk && scene.queueOf(desk.boothId).fairId === fairId) {
      await this.followRecruiter(scene, { personId, boothId: desk.boothId }, isConnected);
    }
    await this.commands.settle({ scene });
  }

  private async followAttendee(scene: Scene, registrationId: string, isConnected: boolean): Promise<void> {
    const { isAway, droppedAt, isSeated } = scene.attendees.get(registrationId)!;
    // A computer that is closed is no absence: its user is in the hall.
    if (isConnected === (droppedAt === null) || (isSeated && !isConnected)) return;
    const { at } = scene.order;
    await this.attendees.setPresence(registrationId, { isAway, droppedAt: isConnected ? null : at }, at);
    scene.changePresence(registrationId);
  }

  private async followRecruiter(
    scene: Scene,
    { personId, boothId }: { personId: string; boothId: string },
    isConnected: boolean,
  ): Promise<void> {
    const desk = await this.desks.of(personId);
    if (desk?.boothId !== boothId || isConnected === (desk.droppedAt === null)) return;
    await this.desks.setDropped(personId, isConnected ? null : scene.order.at);
    scene.changeBooth(boothId);
  }
}
