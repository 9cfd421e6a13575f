import { Controller, Get, Param, Query } from '@nestjs/common';
import { Config } from '@app/platform/config';
import { type Actor, CurrentActor, isAllowed, page, Public, requestLanguage } from '@app/platform/http';
import { PostingReads } from '@app/postings';
import { BoothDocuments } from '../booth-documents.service.js';
import { BoothsService } from '../booths.service.js';
import { FindFairs } from '../fair.schema.js';
import { fairTexts } from '../fair.texts.js';
import { fairEvent } from '../fair-event.js';
import { fairDay, fairPath } from '../fair-words.js';
import { RegistrationsService } from '../registrations.service.js';
import { FairsService } from '../fairs.service.js';
import { OfFair } from './fair-forms.js';
import { FAIRS, FairListPage, FairPage } from './public-fairs.pages.js';

/** Fairs for everybody. */
@Controller('phien-giao-dich')
export class PublicFairsController {
  constructor(
    private readonly config: Config,
    private readonly postings: PostingReads,
    private readonly fairs: FairsService,
    private readonly booths: BoothsService,
    private readonly documents: BoothDocuments,
    private readonly registrations: RegistrationsService,
  ) {}

  @Get()
  @Public()
  async list(@Query({ schema: FindFairs }) { xem, sau }: FindFairs) {
    const isPast = xem === 'da-qua';
    const found = await (isPast ? this.fairs.past(sau) : this.fairs.coming(sau));
    const texts = fairTexts(requestLanguage());
    return page(
      <FairListPage language={requestLanguage()} page={found} isPast={isPast} hasPrevious={sau !== undefined} />,
      {
        title: texts.fairs,
        description: texts.lead,
        canonical: FAIRS,
      },
    );
  }

  @Get(':id')
  @Public()
  async detail(@CurrentActor() actor: Actor | null, @Param({ schema: OfFair }) { id }: OfFair) {
    const fair = await this.fairs.getPublic(id);
    const booths = await this.booths.confirmedOf(id);
    const cards = await this.postings.visibleCards(booths.flatMap(({ postingIds }) => postingIds));
    const byId = new Map(cards.map((card) => [card.id, card]));
    const documents = await this.documents.of(booths.map((booth) => booth.id));
    const registration = actor && isAllowed(actor, 'fair.register') ? await this.registrations.own(actor, id) : null;
    return page(<FairPage language={requestLanguage()} {...{ fair, booths, documents, registration }} cards={byId} />, {
      title: `${fair.title} – ${fairDay(fair, requestLanguage())}`,
      canonical: fairPath(id),
      structuredData: fairEvent(fair, this.config.publicUrl),
    });
  }
}
