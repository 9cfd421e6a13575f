import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { HelpRepository, type HelpRow } from './help.repository.js';

const MOST = 100;

/** Who asks for help at the fairs of an office. */
export interface HelpBoard {
  /** Those that are open. */
  fairs: { id: string; title: string; seq: number }[];
  requests: HelpRow[];
  now: Date;
}

/** What counsellors see of people who ask for help at a fair. */
@Injectable()
export class FairHelp {
  constructor(
    private readonly clock: Clock,
    private readonly requests: HelpRepository,
  ) {}

  async board({ officeId }: Actor): Promise<HelpBoard> {
    const now = this.clock.now();
    if (officeId === null) return { fairs: [], requests: [], now };
    const [fairs, requests] = await Promise.all([
      this.requests.fairsOf(officeId),
      this.requests.openOf(officeId, MOST),
    ]);
    return { fairs, requests, now };
  }
}
