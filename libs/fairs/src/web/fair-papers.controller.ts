import { Controller, Get, Param } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Config } from '@app/platform/config';
import { type Actor, Allow, CurrentActor, download, requestLanguage } from '@app/platform/http';
import { writePdf } from '@app/platform/pdf';
import { PostingReads } from '@app/postings';
import { boothNotFound } from '../booth.errors.js';
import { BoothsService } from '../booths.service.js';
import { boothSheetsPaper, posterPaper } from '../fair-papers.pdf.js';
import { fairTexts } from '../fair.texts.js';
import { fairPath } from '../fair-words.js';
import { FairsService } from '../fairs.service.js';
import { OfFair } from './fair-forms.js';

/** Papers of a fair to print. */
@Controller('can-bo/phien-giao-dich/:id')
export class FairPapersController {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly postings: PostingReads,
    private readonly fairs: FairsService,
    private readonly booths: BoothsService,
  ) {}

  @Get('ap-phich.pdf')
  @Allow('fair.operate')
  async poster(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const pdf = await writePdf(posterPaper(await this.content(actor, id), this.clock.now()));
    return download(pdf, fairTexts(requestLanguage()).poster.fileName, 'application/pdf');
  }

  /** @throws DomainError `booth.not-found` while no booth is confirmed */
  @Get('bien-gian.pdf')
  @Allow('fair.operate')
  async boothSheets(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const content = await this.content(actor, id);
    if (content.booths.length === 0) throw boothNotFound();
    const pdf = await writePdf(boothSheetsPaper(content, this.clock.now()));
    return download(pdf, fairTexts(requestLanguage()).poster.boothsFileName, 'application/pdf');
  }

  private async content(actor: Actor, id: string) {
    const fair = await this.fairs.getFor(actor, id);
    const booths = await this.booths.confirmedOf(id);
    const cards = await this.postings.visibleCards(booths.flatMap(({ postingIds }) => postingIds));
    const byId = new Map(cards.map((card) => [card.id, card]));
    return {
      language: requestLanguage(),
      fair,
      booths,
      cards: byId,
      address: `${this.config.publicUrl}${fairPath(id)}`,
    };
  }
}
