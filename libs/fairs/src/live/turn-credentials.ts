import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Config } from '@app/platform/config';
import { KeyedHash } from '@app/platform/crypto';

/** A relay as `RTCPeerConnection` takes it. */
export interface IceServer {
  urls: string[];
  username: string;
  credential: string;
}

/**
 * A page asks anew for every try to connect, so they need to hold for one alone, with clocks that differ a little. A
 * connection that stands outlives them: the relay asks for them when something is begun (see ADR 24).
 */
const HOLDS_SECONDS = 180;

/**
 * Credentials for the relay that end by themselves: the name says until when they hold, the password proves that we gave
 * it out (draft-uberti-behave-turn-rest-00; coturn's `use-auth-secret`, which knows SHA-1 alone).
 */
@Injectable()
export class TurnCredentials {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly hash: KeyedHash,
  ) {}

  /** Without a relay nobody is offered to talk: a direct connection would show people each other's addresses. */
  get isConfigured(): boolean {
    return this.config.get('TURN_URLS') !== undefined;
  }

  /**
   * Gives out credentials for one of those who talk. The relay learns a name that means nothing to it, the same for the
   * whole call, so that it can count what each holds.
   */
  issue(callId: string, personId: string): IceServer[] {
    const { TURN_URLS: urls, TURN_SECRET: secret } = this.config.values;
    if (!urls || !secret) return [];
    const until = Math.floor(this.clock.now().getTime() / 1000) + HOLDS_SECONDS;
    const username = `${until}:${this.hash.pseudonym('turn', `${callId} ${personId}`)}`;
    const credential = createHmac('sha1', secret).update(username).digest('base64');
    return [{ urls, username, credential }];
  }
}
