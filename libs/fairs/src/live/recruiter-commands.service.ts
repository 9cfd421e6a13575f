import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { type Done } from './attendee-commands.service.js';
import { type Conversation, ConversationsRepository } from './conversations.repository.js';
import { DesksRepository } from './desks.repository.js';
import { boothClosed, LostRace, nobodyReady, recruiterBusy, sitDownFirst } from './live.errors.js';
import { nextToCall } from './queue.js';
import { QueueSteps } from './queue-steps.service.js';
import { QueuesRepository } from './queues.repository.js';
import { type Order } from './scene.js';
import { mustBeRunning, type Subject } from './subjects.queries.js';
import { GRACE_MS } from './ticket.lifecycle.js';

/** What recruiters do at a booth: sit down, call, take a break. */
@Injectable()
export class RecruiterCommands {
  constructor(
    private readonly queues: QueuesRepository,
    private readonly desks: DesksRepository,
    private readonly conversations: ConversationsRepository,
    private readonly steps: QueueSteps,
  ) {}

  async sitDown(order: Order, subject: Subject): Promise<Done> {
    return this.sit(order, subject, false);
  }

  async takeBreak(order: Order, subject: Subject): Promise<Done> {
    return this.sit(order, subject, true);
  }

  async standUp(order: Order, { boothId }: Subject): Promise<Done> {
    const recruiterId = order.actor!.personId;
    const scene = await this.steps.lock(order, [], [boothId!]);
    if (await this.conversations.isRecruiterBusy(recruiterId)) throw recruiterBusy();
    if ((await this.desks.of(recruiterId))?.boothId === boothId) await this.desks.stand(recruiterId);
    scene.changeBooth(boothId!);
    return { scene, answer: {} };
  }

  /**
   * Calls the next who is ready. Who that is is read first and locked then; when the queue has changed in between the
   * command starts again, since nobody may be locked after a booth.
   * @throws LostRace
   */
  async callNext(order: Order, subject: Subject): Promise<Done> {
    mustBeRunning(subject);
    const { boothId, fairId } = subject;
    const next = nextToCall((await this.queues.waiting([boothId!])).get(boothId!)!);
    if (!next) throw nobodyReady();
    const scene = await this.steps.lock(order, [next.registrationId], [boothId!]);
    const again = nextToCall((await this.queues.waiting([boothId!])).get(boothId!)!);
    if (again?.ticketId !== next.ticketId) throw new LostRace();
    const recruiterId = order.actor!.personId;
    if (!scene.queueOf(boothId!).isOpen) throw boothClosed();
    if (await this.conversations.isRecruiterBusy(recruiterId)) throw recruiterBusy();
    const desk = await this.desks.of(recruiterId);
    if (desk?.boothId !== boothId || desk?.isOnBreak) throw sitDownFirst();
    const conversation: Conversation = {
      id: newId(order.at.getTime()),
      fairId,
      boothId: boothId!,
      ticketId: next.ticketId,
      registrationId: next.registrationId,
      personId: next.personId,
      recruiterId,
      status: 'called',
      calledAt: order.at,
      dueAt: new Date(order.at.getTime() + GRACE_MS),
      answeredAt: null,
      endedAt: null,
      endedBy: null,
      outcome: null,
      factId: null,
    };
    await this.conversations.insert(conversation);
    await this.steps.step(scene, this.steps.ticketOf(scene, conversation), 'call', null);
    return { scene, answer: { ticket: next.ticketId, conversation: conversation.id } };
  }

  /** Sitting down at another booth leaves the first. */
  private async sit(order: Order, { boothId }: Subject, isOnBreak: boolean): Promise<Done> {
    const recruiterId = order.actor!.personId;
    const known = await this.desks.of(recruiterId);
    const scene = await this.steps.lock(order, [], known ? [known.boothId, boothId!] : [boothId!]);
    const isElsewhere = known !== null && known.boothId !== boothId;
    if (isElsewhere && (await this.conversations.isRecruiterBusy(recruiterId))) throw recruiterBusy();
    await this.desks.sit(recruiterId, boothId!, isOnBreak, order.at);
    for (const each of scene.queues.keys()) scene.changeBooth(each);
    return { scene, answer: {} };
  }
}
