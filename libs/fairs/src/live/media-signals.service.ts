import { Injectable } from '@nestjs/common';
import { type Actor } from '@app/platform/http';
import { type Limit, Limits } from '@app/platform/limits';
import { LiveMessages } from '@app/platform/live';
import { liveNotFound, notPossibleNow } from './live.errors.js';
import { MediaCallsRepository } from './media-calls.repository.js';
import { relayedCandidate, relayedDescription } from './relayed-only.js';
import { conversationRoom } from './rooms.js';
import { type Signal } from './signal.schema.js';
import { SubjectsQueries } from './subjects.queries.js';
import { type IceServer, TurnCredentials } from './turn-credentials.js';

/** What connecting takes is far less, with several tries on a bad network. */
const LIMIT: Limit = { name: 'fair.signal', points: 120, seconds: 20 };

/** What a page needs to connect. One of the two gives way when both describe at once. */
export interface SignalAnswer {
  iceServers: IceServer[];
  isPolite: boolean;
}

/** A signal as the other one is told it. */
export type HeardSignal = Signal & { author: string };

/** Passes on what two browsers tell each other to connect: only between people in the call, only while it runs. */
@Injectable()
export class MediaSignals {
  constructor(
    private readonly limits: Limits,
    private readonly subjects: SubjectsQueries,
    private readonly calls: MediaCallsRepository,
    private readonly messages: LiveMessages,
    private readonly turn: TurnCredentials,
  ) {}

  /** Before a signal waits for its turn. @throws DomainError `limit.too-many` */
  async admit(personId: string): Promise<void> {
    await this.limits.take(LIMIT, personId);
  }

  /**
   * Passes a signal of somebody who was admitted on, with relays as the only addresses in it. Nothing of it is kept or logged.
   * @returns credentials for the relay to whoever begins to connect
   * @throws DomainError `fair-live.not-found` for anybody else, `fair-live.not-possible-now`
   */
  async send(actor: Actor, signal: Signal): Promise<SignalAnswer | null> {
    const { personId } = actor;
    const call = await this.calls.running(signal.conversation);
    const [own, other] = [personId, signal.peer].map((each) => call?.people.indexOf(each) ?? -1) as [number, number];
    if (!call || own === -1)
      throw (await this.isMember(actor, signal.conversation)) ? notPossibleNow() : liveNotFound();
    // Whom it is for has left a moment ago, or was never there.
    if (other === -1 || other === own) throw notPossibleNow();
    const body = relayedOnly(signal);
    if (body) {
      const room = conversationRoom(signal.conversation);
      // Further pages of whoever joins hear it as well: a call is on one page at a time.
      const people = signal.kind === 'join' ? [signal.peer, personId] : [signal.peer];
      await this.messages.publish({ room, people, body: { ...body, author: personId } });
    }
    if (signal.kind !== 'join' && signal.kind !== 'welcome') return null;
    return { iceServers: this.turn.issue(call.id, personId), isPolite: own < other };
  }

  private async isMember({ personId }: Actor, conversation: string): Promise<boolean> {
    const subject = await this.subjects.ofConversation(conversation, personId);
    return subject !== null && (subject.isGuest || [subject.personId, subject.recruiterId].includes(personId));
  }
}

/** @returns null where nothing is left to tell */
function relayedOnly(signal: Signal): Signal | null {
  if (signal.kind === 'description') {
    const { type, sdp } = signal.description;
    return { ...signal, description: { type, sdp: relayedDescription(sdp) } };
  }
  if (signal.kind !== 'candidate' || signal.candidate === null) return signal;
  const candidate = relayedCandidate(signal.candidate);
  return candidate && { ...signal, candidate };
}
