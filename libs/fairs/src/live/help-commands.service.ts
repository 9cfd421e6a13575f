import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { NotificationsService } from '@app/notifications';
import { type Done } from './attendee-commands.service.js';
import { HELP_ANSWERED } from './help.notifications.js';
import { helpAsked } from './help.errors.js';
import { HelpRepository, type HelpRequest } from './help.repository.js';
import { liveNotFound, notCheckedIn, notPossibleNow } from './live.errors.js';
import { type CommandOf } from './live.schema.js';
import { QueueSteps } from './queue-steps.service.js';
import { helpRoom } from './rooms.js';
import { type Order, type Scene } from './scene.js';
import { mustBeRunning, type Subject } from './subjects.queries.js';

/** Asking for a counsellor during a fair, and being helped: in writing, or by telephone. */
@Injectable()
export class HelpCommands {
  constructor(
    private readonly requests: HelpRepository,
    private readonly notifications: NotificationsService,
    private readonly steps: QueueSteps,
  ) {}

  /** @throws DomainError `fair-help.asked` while an earlier request is open */
  async ask(order: Order, { text }: CommandOf<'ask-help'>, subject: Subject): Promise<Done> {
    mustBeRunning(subject);
    const { fairId, personId, registrationId } = subject;
    if (registrationId === null) throw notCheckedIn();
    const scene = await this.steps.lock(order, [registrationId]);
    if (await this.requests.hasOpen(registrationId)) throw helpAsked();
    const id = newId(order.at.getTime());
    await this.requests.insert({ id, fairId, registrationId, personId: personId! }, text ?? null, order.at);
    return this.changed(scene, { fairId, registrationId });
  }

  /** Says who sees to it, so that two do not. */
  async take(order: Order, { help }: CommandOf<'take-help'>): Promise<Done> {
    const { scene, request } = await this.scene(order, help);
    if (request.status !== 'open') throw notPossibleNow();
    await this.requests.save(Object.assign(request, { status: 'taken', ...takenBy(order) }));
    return this.changed(scene, request);
  }

  /** Whoever answers sees to it. The person reads it in the hall, or in a message to their telephone. */
  async answer(order: Order, { help, text }: CommandOf<'answer-help'>): Promise<Done> {
    const { scene, request } = await this.scene(order, help);
    const taken = request.takenBy === null ? takenBy(order) : {};
    await this.requests.save(Object.assign(request, { status: 'taken', answer: text, ...taken }));
    if (await this.requests.isTold(request)) {
      await this.notifications.notify({
        personId: request.personId,
        template: HELP_ANSWERED,
        params: { text },
        link: `/phien-giao-dich/${request.fairId}/sanh`,
        dedupeKey: `fair-help:${help}:${order.at.toISOString()}`,
      });
    }
    return this.changed(scene, request);
  }

  /** By the staff who helped, or by the person who needs no help any more. */
  async close(order: Order, { help }: CommandOf<'close-help'>): Promise<Done> {
    const { scene, request } = await this.scene(order, help);
    const closed = { status: 'closed', closedBy: order.actor!.personId, closedAt: order.at } as const;
    await this.requests.save(Object.assign(request, closed));
    return this.changed(scene, request);
  }

  private async scene(order: Order, help: string): Promise<{ scene: Scene; request: HelpRequest }> {
    const registrationId = await this.requests.registrationOf(help);
    if (registrationId === null) throw liveNotFound();
    const scene = await this.steps.lock(order, [registrationId]);
    const request = await this.requests.lock(help);
    if (!request || request.status === 'closed') throw notPossibleNow();
    return { scene, request };
  }

  private changed(scene: Scene, { fairId, registrationId }: Pick<HelpRequest, 'fairId' | 'registrationId'>): Done {
    scene.changePerson(registrationId);
    scene.changedRooms.add(helpRoom(fairId));
    return { scene, answer: {} };
  }
}

const takenBy = ({ actor, at }: Order) => ({ takenBy: actor!.personId, takenAt: at });
