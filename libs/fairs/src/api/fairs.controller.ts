import { Controller, Get, Param, Query } from '@nestjs/common';
import { listOf, Public, Returns, Summary } from '@app/platform/http';
import { PostingReads } from '@app/postings';
import { z } from 'zod';
import { BoothsService } from '../booths.service.js';
import { PublicFair, publicFair, PublicFairDetail, publicFairDetail } from '../fair.views.js';
import { FairsService } from '../fairs.service.js';

const OfFair = z.object({ id: z.uuid() });
/** `past` lists those that are over, the last first; without it come those to come, the next first. */
const FindPublicFairs = z.object({
  when: z.enum(['coming', 'past']).default('coming'),
  after: z.string().max(80).optional(),
});
const FairPage = listOf(PublicFair);

/** Fairs for everybody. */
@Controller('api/v1/fairs')
export class FairsApiController {
  constructor(
    private readonly fairs: FairsService,
    private readonly booths: BoothsService,
    private readonly postings: PostingReads,
  ) {}

  @Get()
  @Public()
  @Summary('Job fairs that are announced or open, or with `when=past` those that are over')
  @Returns(FairPage)
  async list(@Query({ schema: FindPublicFairs }) { when, after }: z.output<typeof FindPublicFairs>) {
    const { rows, next } = await (when === 'past' ? this.fairs.past(after) : this.fairs.coming(after));
    return { items: rows.map(publicFair), next };
  }

  @Get(':id')
  @Public()
  @Summary('A job fair with its employers and their open postings')
  @Returns(PublicFairDetail)
  async show(@Param({ schema: OfFair }) { id }: z.output<typeof OfFair>) {
    const fair = await this.fairs.getPublic(id);
    const booths = await this.booths.confirmedOf(id);
    const cards = await this.postings.visibleCards(booths.flatMap(({ postingIds }) => postingIds));
    return publicFairDetail(fair, booths, new Map(cards.map((card) => [card.id, card])));
  }
}
