import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { type Done } from './attendee-commands.service.js';
import { type Conversation, ConversationsRepository } from './conversations.repository.js';
import { DesksRepository } from './desks.repository.js';
import { GuestNews } from './guest-news.service.js';
import { type Guest, GuestsRepository } from './guests.repository.js';
import { alreadyInvited, guestUnknown, liveNotFound, notPossibleNow } from './live.errors.js';
import { mayComeIn } from './live.policy.js';
import { type CommandOf } from './live.schema.js';
import { QueueSteps } from './queue-steps.service.js';
import { helpRoom } from './rooms.js';
import { type Order, type Scene } from './scene.js';
import { type Subject } from './subjects.queries.js';

/** Calling somebody into a conversation, coming in, and stepping out. */
@Injectable()
export class GuestCommands {
  constructor(
    private readonly desks: DesksRepository,
    private readonly conversations: ConversationsRepository,
    private readonly guests: GuestsRepository,
    private readonly steps: QueueSteps,
    private readonly news: GuestNews,
  ) {}

  /** Calls a colleague of the booth by name, or somebody of the centre. */
  async invite(order: Order, command: CommandOf<'invite'>): Promise<Done> {
    const { scene, conversation, guests } = await this.scene(order, command.conversation);
    const { as: role, person: personId = null, language = null } = command;
    if (role === 'colleague' && personId !== null) await this.mustBeColleague(order, conversation, personId);
    const isKnown = role === 'colleague' ? guests.some((guest) => guest.personId === personId) : hasRole(guests, role);
    if (isKnown) throw alreadyInvited();
    const { fairId } = conversation;
    const guest = { id: newId(order.at.getTime()), conversationId: conversation.id, fairId, role, personId, language };
    await this.guests.insert(guest, order.actor!.personId, order.at);
    await this.news.tellInvited(guest.id);
    return this.changed(scene, conversation);
  }

  /** Follows a call. Of the centre whoever comes first is the one. @throws DomainError `fair-live.not-found` */
  async comeIn(
    order: Order,
    { conversation: id, guest: guestId }: CommandOf<'come-in'>,
    subject: Subject,
  ): Promise<Done> {
    const { scene, conversation, guests } = await this.scene(order, id);
    const { actor, at } = order;
    const guest = guests.find((each) => each.id === guestId);
    if (!guest || guest.joinedAt !== null) throw notPossibleNow();
    const isSide = [conversation.personId, conversation.recruiterId].includes(actor!.personId);
    const isThere = guests.some(({ personId, joinedAt }) => personId === actor!.personId && joinedAt !== null);
    if (isSide || isThere || !mayComeIn(actor!, subject, guest)) throw liveNotFound();
    await this.guests.join(guest.id, actor!.personId, at);
    return this.changed(scene, conversation);
  }

  /** A guest leaves, or a colleague does not come. */
  async stepOut(order: Order, { conversation: id }: CommandOf<'step-out'>): Promise<Done> {
    const { scene, conversation, guests } = await this.scene(order, id);
    const own = guests.find(({ personId }) => personId === order.actor!.personId);
    if (!own) throw notPossibleNow();
    await this.guests.leave(own.id, order.at);
    return this.changed(scene, conversation);
  }

  /** The recruiter takes a call back, or asks a guest to leave. */
  async uninvite(order: Order, { conversation: id, guest: guestId }: CommandOf<'uninvite'>): Promise<Done> {
    const { scene, conversation, guests } = await this.scene(order, id);
    if (!guests.some((each) => each.id === guestId)) throw notPossibleNow();
    await this.guests.leave(guestId, order.at);
    return this.changed(scene, conversation);
  }

  private async mustBeColleague(order: Order, { boothId, recruiterId }: Conversation, personId: string): Promise<void> {
    // The person at the other side calls the centre, not people of the employer.
    if (recruiterId !== order.actor!.personId) throw liveNotFound();
    if (personId === recruiterId || !(await this.desks.isRecruiterAt(boothId, personId))) throw guestUnknown();
  }

  /** Guests come and go while a conversation lasts; the booth is locked, since its desk shows who is called. */
  private async scene(
    order: Order,
    id: string,
  ): Promise<{ scene: Scene; conversation: Conversation; guests: Guest[] }> {
    const found = await this.conversations.find(id);
    if (!found) throw liveNotFound();
    const scene = await this.steps.lock(order, [], [found.boothId]);
    const conversation = await this.conversations.lock(id);
    if (conversation?.status !== 'talking') throw notPossibleNow();
    return { scene, conversation, guests: await this.guests.of(id) };
  }

  private async changed(scene: Scene, { id, boothId, fairId }: Conversation): Promise<Done> {
    await this.conversations.touch(id);
    scene.changeBooth(boothId);
    scene.changedRooms.add(helpRoom(fairId));
    scene.changeConversation(id);
    return { scene, answer: { conversation: id } };
  }
}

const hasRole = (guests: readonly Guest[], role: Guest['role']): boolean => guests.some((guest) => guest.role === role);
