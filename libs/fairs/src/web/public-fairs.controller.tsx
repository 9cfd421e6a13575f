import { Controller, Get, Param, Query } from '@nestjs/common';
import { page, Public } from '@app/platform/http';
import { FindFairs } from '../fair.schema.js';
import { fairTexts } from '../fair.texts.js';
import { fairDay, fairPath } from '../fair-words.js';
import { FairsService } from '../fairs.service.js';
import { language, OfFair } from './fair-forms.js';
import { FAIRS, FairListPage, FairPage } from './public-fairs.pages.js';

/** Fairs for everybody. */
@Controller('phien-giao-dich')
export class PublicFairsController {
  constructor(private readonly fairs: FairsService) {}

  @Get()
  @Public()
  async list(@Query({ schema: FindFairs }) { xem, sau }: FindFairs) {
    const isPast = xem === 'da-qua';
    const found = await (isPast ? this.fairs.past(sau) : this.fairs.coming(sau));
    const texts = fairTexts(language());
    return page(<FairListPage language={language()} page={found} isPast={isPast} hasPrevious={sau !== undefined} />, {
      title: texts.fairs,
      description: texts.lead,
      canonical: FAIRS,
    });
  }

  @Get(':id')
  @Public()
  async detail(@Param({ schema: OfFair }) { id }: OfFair) {
    const fair = await this.fairs.getPublic(id);
    return page(<FairPage language={language()} fair={fair} />, {
      title: `${fair.title} – ${fairDay(fair, language())}`,
      canonical: fairPath(id),
    });
  }
}
