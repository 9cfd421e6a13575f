import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { type Done } from './attendee-commands.service.js';
import { type Conversation, ConversationsRepository } from './conversations.repository.js';
import { type Guest, GuestsRepository } from './guests.repository.js';
import { callFull, noPhone, noRelay, notPossibleNow } from './live.errors.js';
import { type CommandOf } from './live.schema.js';
import {
  canDoInMediaCall,
  MEDIA_CALL_ACTIONS,
  type MediaCallAction,
  MOST_GUESTS_IN_CALL,
  type TalkSide,
} from './media-call.lifecycle.js';
import { MediaCallsRepository } from './media-calls.repository.js';
import { type Order, Scene } from './scene.js';
import { TurnCredentials } from './turn-credentials.js';

/** What two who write to each other do to talk instead: by voice, by picture, or by telephone; guests join by voice. */
@Injectable()
export class MediaCommands {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly calls: MediaCallsRepository,
    private readonly guests: GuestsRepository,
    private readonly turn: TurnCredentials,
  ) {}

  /** Asks the other one. Both who ask at the same time have agreed. */
  async ask(order: Order, { conversation: id, media: kind }: CommandOf<'ask-media'>): Promise<Done> {
    if (!this.turn.isConfigured) throw noRelay();
    const { side } = await this.talking(order, id);
    const open = await this.calls.openOf(id);
    if (open && open.asker !== side) return this.step(order, id, 'accept');
    if (open) throw notPossibleNow();
    const call = { id: newId(order.at.getTime()), conversationId: id, kind, asker: side, askedAt: order.at };
    await this.calls.insert({ ...call, status: 'asked' });
    return done(order, id);
  }

  /** One step of the open call. Only the one who was asked accepts or declines. */
  async step(order: Order, id: string, action: MediaCallAction): Promise<Done> {
    const { side } = await this.talking(order, id);
    const call = await this.calls.openOf(id);
    if (!call || !canDoInMediaCall(action, call.status)) throw notPossibleNow();
    if (action !== 'end' && call.asker === side) throw notPossibleNow();
    await this.calls.setStatus({ ...call, status: MEDIA_CALL_ACTIONS[action].to });
    return done(order, id);
  }

  /** A guest joins the call of the two by voice. @throws DomainError `fair-live.call-full` */
  async join(order: Order, { conversation: id }: CommandOf<'join-media'>): Promise<Done> {
    await this.talking(order, id);
    const call = await this.calls.openOf(id);
    if (call?.status !== 'accepted') throw notPossibleNow();
    const { own, others } = await this.guestsOf(order, id);
    if (others.filter(({ mediaCallId }) => mediaCallId === call.id).length >= MOST_GUESTS_IN_CALL) throw callFull();
    return this.setCall(order, own, call.id);
  }

  /** A guest goes on in writing; the two go on talking. */
  async leave(order: Order, { conversation: id }: CommandOf<'leave-media'>): Promise<Done> {
    await this.talking(order, id);
    const { own } = await this.guestsOf(order, id);
    return this.setCall(order, own, null);
  }

  /** The person lets the recruiter of this conversation see their telephone number while they talk, or no more. */
  async sharePhone(order: Order, { conversation: id, phone }: CommandOf<'share-phone'>): Promise<Done> {
    const { conversation } = await this.talking(order, id);
    if (phone === 'shown' && !(await this.calls.hasPhone(conversation.personId))) throw noPhone();
    await this.calls.setPhoneShared(id, phone === 'shown' ? order.at : null);
    return done(order, id);
  }

  private async guestsOf(order: Order, id: string): Promise<{ own: Guest; others: Guest[] }> {
    const guests = (await this.guests.of(id)).filter(({ joinedAt }) => joinedAt !== null);
    const own = guests.find(({ personId }) => personId === order.actor!.personId);
    if (!own) throw notPossibleNow();
    return { own, others: guests.filter((guest) => guest !== own) };
  }

  private async setCall(order: Order, { id, conversationId }: Guest, callId: string | null): Promise<Done> {
    await this.guests.setMediaCall(id, callId);
    await this.conversations.touch(conversationId);
    return done(order, conversationId);
  }

  private async talking(order: Order, id: string): Promise<{ conversation: Conversation; side: TalkSide }> {
    const conversation = await this.conversations.lock(id);
    if (conversation?.status !== 'talking') throw notPossibleNow();
    return { conversation, side: order.actor!.personId === conversation.personId ? 'person' : 'recruiter' };
  }
}

function done(order: Order, conversation: string): Done {
  return { scene: Scene.ofConversation(order, conversation), answer: { conversation } };
}
