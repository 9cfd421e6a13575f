import { Injectable } from '@nestjs/common';
import { Ledger } from '@app/ledger';
import { Events } from '@app/platform/events';
import { type Done } from './attendee-commands.service.js';
import { type Conversation, ConversationsRepository } from './conversations.repository.js';
import { DesksRepository } from './desks.repository.js';
import { FairNews } from './fair-news.service.js';
import { GuestsRepository } from './guests.repository.js';
import { colleagueBusy, colleagueNotThere, liveNotFound, notPossibleNow, outcomeFields } from './live.errors.js';
import { type CommandOf } from './live.schema.js';
import { OutcomesQueries } from './outcomes.queries.js';
import { QueueSteps } from './queue-steps.service.js';
import { type Order, Scene } from './scene.js';
import { type CallEnd } from './conversation.lifecycle.js';

/** What is done with a call and with the conversation that comes of it. */
@Injectable()
export class ConversationCommands {
  constructor(
    private readonly desks: DesksRepository,
    private readonly conversations: ConversationsRepository,
    private readonly guests: GuestsRepository,
    private readonly outcomes: OutcomesQueries,
    private readonly steps: QueueSteps,
    private readonly ledger: Ledger,
    private readonly events: Events,
    private readonly news: FairNews,
  ) {}

  /** Takes a call, as long as it rings: a tap that comes late is better than a place that is lost. */
  async answer(order: Order, { conversation: id }: CommandOf<'answer'>): Promise<Done> {
    const { scene, conversation } = await this.scene(order, id, 'called');
    await this.conversations.save(Object.assign(conversation, { status: 'talking', answeredAt: order.at }));
    await this.steps.step(scene, this.steps.ticketOf(scene, conversation), 'answer', null);
    scene.changeConversation(id);
    return { scene, answer: { conversation: id } };
  }

  async endCall(order: Order, id: string, end: CallEnd): Promise<Done> {
    const { scene, conversation } = await this.scene(order, id, 'called');
    await this.steps.endCall(scene, conversation, end);
    return { scene, answer: { conversation: id, ticket: conversation.ticketId } };
  }

  /** Only a person ends a conversation: no clock and no lost connection does. */
  async end(order: Order, { conversation: id }: CommandOf<'end'>): Promise<Done> {
    const { scene, conversation } = await this.scene(order, id, 'talking');
    await this.steps.serve(scene, conversation);
    return { scene, answer: { conversation: id, ticket: conversation.ticketId } };
  }

  async say(order: Order, { conversation: id, text }: CommandOf<'say'>): Promise<Done> {
    const conversation = await this.conversations.lock(id);
    if (conversation?.status !== 'talking') throw notPossibleNow();
    await this.conversations.say(id, order.actor!.personId, text, order.at);
    return this.conversationAlone(order, id);
  }

  async note(order: Order, { conversation: id, text }: CommandOf<'note'>): Promise<Done> {
    await this.conversations.setNote(id, text);
    return this.conversationAlone(order, id);
  }

  /**
   * Notes how it ended, with its fact; a second outcome corrects the first one's fact, so that figures count one. What
   * was practised has no fact, and nobody hears of it.
   */
  async outcome(order: Order, command: CommandOf<'outcome'>): Promise<Done> {
    const { conversation: id, outcome } = command;
    const reason = outcome === 'not_suitable' ? (command.reason ?? null) : null;
    const interviewOn = outcome === 'interview' ? (command.interviewOn ?? null) : null;
    const startDate = outcome === 'hired' ? (command.startDate ?? null) : null;
    if ((outcome === 'not_suitable' && !reason) || (outcome === 'interview' && !interviewOn)) throw outcomeFields();
    const found = await this.conversations.find(id);
    if (!found) throw liveNotFound();
    const scene = await this.steps.lock(order, [], [found.boothId]);
    const conversation = await this.conversations.lock(id);
    if (!conversation || conversation.answeredAt === null) throw notPossibleNow();
    const factId = await this.appendFact(conversation, outcome, reason);
    const by = order.actor!.personId;
    const noted = { outcome, reason, startDate, interviewOn, factId, by, at: order.at };
    await this.conversations.setOutcome(id, noted);
    if (factId !== null) await this.events.emit('fair.answered', { conversationId: id });
    scene.changeBooth(conversation.boothId);
    scene.changeConversation(id);
    return { scene, answer: { conversation: id } };
  }

  /** Gives a conversation to a colleague who sits at the same booth, takes no break and has nobody. */
  async handOver(order: Order, { conversation: id, to }: CommandOf<'hand-over'>): Promise<Done> {
    const { scene, conversation } = await this.scene(order, id, 'talking');
    const { boothId } = conversation;
    const desk = await this.desks.of(to);
    const isThere = desk?.boothId === boothId && !desk.isOnBreak && (await this.desks.isRecruiterAt(boothId, to));
    if (!isThere) throw colleagueNotThere();
    if (await this.conversations.isRecruiterBusy(to)) throw colleagueBusy();
    await this.conversations.save(Object.assign(conversation, { recruiterId: to }));
    const helped = (await this.guests.of(id)).find(({ personId }) => personId === to);
    if (helped) await this.guests.leave(helped.id, order.at);
    await this.news.tellHandedOver(id);
    scene.changeBooth(boothId);
    scene.changeConversation(id);
    return { scene, answer: { conversation: id } };
  }

  private async scene(order: Order, id: string, status: 'called' | 'talking') {
    const found = await this.conversations.find(id);
    if (!found) throw liveNotFound();
    const scene = await this.steps.lock(order, [found.registrationId], [found.boothId]);
    const conversation = await this.conversations.lock(id);
    if (conversation?.status !== status) throw notPossibleNow();
    return { scene, conversation };
  }

  private conversationAlone(order: Order, id: string): Done {
    return { scene: Scene.ofConversation(order, id), answer: { conversation: id } };
  }

  private async appendFact(
    { id, personId, factId, outcome: known }: Conversation,
    outcome: CommandOf<'outcome'>['outcome'],
    reason: string | null,
  ): Promise<string | null> {
    const { isRehearsal, ...about } = await this.outcomes.factOf(id);
    if (isRehearsal) return null;
    if (factId !== null && known !== null) {
      const data = { corrects: factId, set: { outcome, reason } };
      await this.ledger.append(personId, { type: 'fact.corrected', data });
      return factId;
    }
    const data = { ...about, outcome, ...(reason && { reason }) };
    return this.ledger.append(personId, { type: 'fair.answered', data });
  }
}
