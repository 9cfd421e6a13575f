import { Injectable } from '@nestjs/common';
import { Clock, startOfDay, todayIn } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { type Done } from './attendee-commands.service.js';
import { ConversationsRepository } from './conversations.repository.js';
import { notPossibleNow, ratingReason } from './live.errors.js';
import { type CommandOf, type ConversationView } from './live.schema.js';
import { type Rating, type RatingReason, REASONS_OF, type RatingSide } from './rating.js';
import { RatingsRepository } from './ratings.repository.js';
import { type Order, Scene } from './scene.js';

/** What both sides think of a conversation once it is over. Each sees its own; the centre sees counts and a mean. */
@Injectable()
export class Ratings {
  constructor(
    private readonly clock: Clock,
    private readonly conversations: ConversationsRepository,
    private readonly ratings: RatingsRepository,
  ) {}

  /** Rates on the day of the conversation; again corrects. @throws DomainError `fair-live.rating-reason` */
  async rate(order: Order, { conversation: id, stars, reason }: CommandOf<'rate'>): Promise<Done> {
    const conversation = await this.conversations.lock(id);
    const isOver = conversation?.status === 'ended' && conversation.endedAt! >= startOfDay(todayIn(this.clock));
    if (!conversation || !isOver) throw notPossibleNow();
    const side = sideOf(order.actor!, conversation.personId);
    const known: readonly RatingReason[] = REASONS_OF[side];
    if (reason !== undefined && !known.includes(reason)) throw ratingReason();
    await this.ratings.save(id, side, { stars, reason: reason ?? null }, order.at);
    return { scene: new Scene(order, new Map(), [], new Map()), answer: { conversation: id } };
  }

  /** The actor's own rating of a conversation that is theirs; null where they gave none. */
  async own(actor: Actor, { id, person, recruiter }: ConversationView): Promise<Rating | null> {
    if (![person, recruiter].includes(actor.personId)) return null;
    return this.ratings.of(id, sideOf(actor, person));
  }
}

const sideOf = ({ personId }: Actor, ofConversation: string): RatingSide =>
  personId === ofConversation ? 'person' : 'recruiter';
