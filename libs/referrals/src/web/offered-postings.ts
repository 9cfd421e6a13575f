import { Injectable, Logger } from '@nestjs/common';
import { isId } from '@app/kernel';
import { SuggestedPostings } from '@app/matching';
import { type Actor } from '@app/platform/http';
import { PostingReads } from '@app/postings';
import { type Option } from '@app/ui';
import { ConsultationsService } from '../consultations.service.js';

/** More than anybody reads through with somebody waiting. */
const OFFERED = 12;

/** Open postings that a person may be sent to. */
@Injectable()
export class OfferedPostings {
  private readonly logger = new Logger('OfferedPostings');

  constructor(
    private readonly consultations: ConsultationsService,
    private readonly suggested: SuggestedPostings,
    private readonly postings: PostingReads,
  ) {}

  /** The one chosen, then what was proposed in consultations, then what suits best. */
  async to(actor: Actor, personId: string, chosen: string): Promise<Option[]> {
    const [proposed, suitable] = await Promise.all([this.proposedTo(actor, personId), this.suitableFor(personId)]);
    const ids = [...new Set([chosen, ...proposed, ...suitable].filter(isId))];
    const cards = await this.postings.visibleCards(ids);
    return cards.slice(0, OFFERED).map(({ id, title, employerName }) => ({
      value: id,
      label: employerName === null ? title : `${title} – ${employerName}`,
    }));
  }

  private async proposedTo(actor: Actor, personId: string): Promise<string[]> {
    const [newest] = (await this.consultations.ofPerson(actor, personId)).filter(({ voidedAt }) => voidedAt === null);
    return (newest?.proposals ?? []).flatMap(({ postingId }) => postingId ?? []);
  }

  /** None while suggestions are away: people are referred without them. */
  private async suitableFor(personId: string): Promise<string[]> {
    try {
      const suggestions = await this.suggested.forPerson(personId, 1, OFFERED);
      return (suggestions?.postings ?? []).map(({ card }) => card.id);
    } catch (error) {
      this.logger.warn(`no postings to offer: ${error instanceof Error ? error.name : 'unknown'}`);
      return [];
    }
  }
}
