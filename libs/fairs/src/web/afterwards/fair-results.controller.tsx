import { Controller, Get, Param } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, page, requestLanguage } from '@app/platform/http';
import { afterwardsTexts } from '../../afterwards/afterwards.texts.js';
import { FairResults } from '../../afterwards/fair-results.service.js';
import { FairsService } from '../../fairs.service.js';
import { OfFair } from '../fair-forms.js';
import { BoothResultsPage, FairResultsPage } from './fair-results.pages.js';

/** What came of a fair, for those who took part. */
@Controller()
export class FairResultsController {
  constructor(
    private readonly fairs: FairsService,
    private readonly results: FairResults,
  ) {}

  @Get('phien-giao-dich/:id/ket-qua')
  @Allow('fair.register')
  async own(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const fair = await this.results.own(actor, id);
    return page(<FairResultsPage language={requestLanguage()} fair={fair} />, {
      title: afterwardsTexts(requestLanguage()).results.title,
      noIndex: true,
    });
  }

  @Get('nha-tuyen-dung/phien-giao-dich/:id/ket-qua')
  @Allow('fair.recruit')
  async booth(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const [fair, results] = await Promise.all([this.fairs.getPublic(id), this.results.ofOwnBooth(actor, id)]);
    return page(<BoothResultsPage language={requestLanguage()} fair={fair} results={results} />, {
      title: afterwardsTexts(requestLanguage()).booth.title,
      noIndex: true,
    });
  }
}
