import { Injectable } from '@nestjs/common';
import { KeyedHash } from '@app/platform/crypto';
import { fairNotFound } from '../fair.errors.js';
import { type FairRow } from '../fairs.queries.js';
import { FairsService } from '../fairs.service.js';
import { type ScreenCall, ScreenQueries } from './screen.queries.js';

/** What the big screen of a hall shows. */
export interface Screen {
  fair: FairRow;
  calls: ScreenCall[];
  said: { id: string; text: string; at: Date }[];
}

/** The big screen of a hall. Its address cannot be guessed, since nobody signs in on a wall; it shows no names. */
@Injectable()
export class FairScreen {
  constructor(
    private readonly hash: KeyedHash,
    private readonly fairs: FairsService,
    private readonly queries: ScreenQueries,
  ) {}

  /** What the address of a fair's screen ends with. */
  tokenOf(fairId: string): string {
    return this.hash.hash('fair-screen', fairId);
  }

  /** @throws DomainError `fair.not-found`, for a wrong token too */
  async read(fairId: string, token: string): Promise<Screen> {
    if (token !== this.tokenOf(fairId)) throw fairNotFound();
    const fair = await this.fairs.getShown(fairId);
    const [calls, said] = await Promise.all([this.queries.calls(fair.id), this.queries.said(fair.id)]);
    return { fair, calls, said };
  }
}
