import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { type CentreCall, HelpRepository, type HelpRow } from './help.repository.js';
import { mayAssist } from './live.policy.js';

const MOST = 100;

/** Who asks for help at the fairs of an office. */
export interface HelpBoard {
  /** Those that are open. */
  fairs: { id: string; title: string; seq: number }[];
  requests: HelpRow[];
  /** Conversations that wait for somebody of the centre, and those in which the reader is. */
  calls: CentreCall[];
  /** Whether the reader may follow such a call. */
  isAssistant: boolean;
  now: Date;
}

/** What counsellors see of people who ask for help at a fair, and of conversations that call for them. */
@Injectable()
export class FairHelp {
  constructor(
    private readonly clock: Clock,
    private readonly requests: HelpRepository,
  ) {}

  async board(actor: Actor): Promise<HelpBoard> {
    const { officeId, personId } = actor;
    const reader = { isAssistant: mayAssist(actor), now: this.clock.now() };
    if (officeId === null) return { fairs: [], requests: [], calls: [], ...reader };
    // The counts first: what changes meanwhile is told to the page once more.
    const fairs = await this.requests.fairsOf(officeId);
    const [requests, calls] = await Promise.all([
      this.requests.openOf(officeId, MOST),
      this.requests.callsOf(officeId, personId, MOST),
    ]);
    return { fairs, requests, calls, ...reader };
  }
}
