import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { AttendeesRepository } from './attendees.repository.js';
import { FairCommands } from './fair-commands.service.js';
import { QueueSteps } from './queue-steps.service.js';
import { QueuesRepository } from './queues.repository.js';
import { type Scene } from './scene.js';

/** Who is connected. Somebody without any page open is away after having had one; whoever never had one is not. */
@Injectable()
export class FairPresence {
  /** Names the connections of this process, so that they can be told from those of one that died. */
  private readonly processId = newId();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly attendees: AttendeesRepository,
    private readonly queues: QueuesRepository,
    private readonly steps: QueueSteps,
    private readonly commands: FairCommands,
  ) {}

  /** @returns the id of the connection, for its end */
  async connect(fairId: string, personId: string): Promise<string> {
    const at = this.clock.now();
    const id = newId(at.getTime());
    await this.attendees.connect(id, this.processId, fairId, personId, at);
    await this.follow(fairId, personId);
    return id;
  }

  async disconnect(connectionId: string, fairId: string, personId: string): Promise<void> {
    await this.attendees.disconnect(connectionId);
    await this.follow(fairId, personId);
  }

  /** Says that the connections of this process are still there; every 10 s. */
  async seen(): Promise<void> {
    await this.attendees.seen(this.processId, this.clock.now());
  }

  /** Brings what the fair knows of somebody's presence in step with their connections. */
  async follow(fairId: string, personId: string): Promise<void> {
    await this.followAttendee(fairId, personId);
    await this.followRecruiter(fairId, personId);
  }

  private async followAttendee(fairId: string, personId: string): Promise<void> {
    const registrationId = await this.attendees.registrationOf(fairId, personId);
    if (registrationId === null) return;
    await this.db.tx(async () => {
      const scene = await this.steps.lock(this.order(), [registrationId]);
      const { isAway, droppedAt, isSeated } = scene.attendees.get(registrationId)!;
      const isConnected = await this.attendees.isConnected(fairId, personId);
      // A computer that is closed is no absence: its user is in the hall.
      if (isConnected === (droppedAt === null) || (isSeated && !isConnected)) return;
      const { at } = scene.order;
      await this.attendees.setPresence(registrationId, { isAway, droppedAt: isConnected ? null : at }, at);
      scene.changePresence(registrationId);
      await this.commands.settle({ scene });
    });
  }

  private async followRecruiter(fairId: string, personId: string): Promise<void> {
    const known = await this.queues.desk(personId);
    if (!known) return;
    await this.db.tx(async () => {
      const scene: Scene = await this.steps.lock(this.order(), [], [known.boothId]);
      const desk = await this.queues.desk(personId);
      if (desk?.boothId !== known.boothId || scene.queueOf(known.boothId).fairId !== fairId) return;
      const isConnected = await this.attendees.isConnected(fairId, personId);
      if (isConnected === (desk.droppedAt === null)) return;
      await this.queues.setDeskDropped(personId, isConnected ? null : scene.order.at);
      scene.changeBooth(known.boothId);
      await this.commands.settle({ scene });
    });
  }

  private order() {
    return { actor: null, at: this.clock.now() };
  }
}
