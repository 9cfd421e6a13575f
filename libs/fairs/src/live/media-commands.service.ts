import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { type Done } from './attendee-commands.service.js';
import { type Conversation, ConversationsRepository } from './conversations.repository.js';
import { noPhone, noRelay, notPossibleNow } from './live.errors.js';
import { type CommandOf } from './live.schema.js';
import { canDoInMediaCall, MEDIA_CALL_ACTIONS, type MediaCallAction, type TalkSide } from './media-call.lifecycle.js';
import { MediaCallsRepository } from './media-calls.repository.js';
import { type Order, Scene } from './scene.js';
import { TurnCredentials } from './turn-credentials.js';

/** What two who write to each other do to talk instead: by voice, by picture, or by telephone. */
@Injectable()
export class MediaCommands {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly calls: MediaCallsRepository,
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

  /** The person lets the recruiter of this conversation see their telephone number while they talk, or no more. */
  async sharePhone(order: Order, { conversation: id, phone }: CommandOf<'share-phone'>): Promise<Done> {
    const { conversation } = await this.talking(order, id);
    if (phone === 'shown' && !(await this.calls.hasPhone(conversation.personId))) throw noPhone();
    await this.calls.setPhoneShared(id, phone === 'shown' ? order.at : null);
    return done(order, id);
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
