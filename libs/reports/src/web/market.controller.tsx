import { Controller, Get, Param } from '@nestjs/common';
import { download, page, Public, requestLanguage } from '@app/platform/http';
import { writePdf } from '@app/platform/pdf';
import { toXlsx } from '@app/platform/sheets';
import { z } from 'zod';
import { bulletinPaper, bulletinSheets } from '../market/bulletin.papers.js';
import { bulletinTexts } from '../market/bulletin.texts.js';
import { type KeptBulletin } from '../market/bulletins.repository.js';
import { Bulletins } from '../market/bulletins.service.js';
import { QUARTER, type Quarter } from '../market/quarter.js';
import { XLSX } from './forms.js';
import { MARKET, MarketPage } from './market.page.js';

// What is no quarter has no bulletin.
export const OfQuarter = z.object({ quarter: z.string().regex(QUARTER).catch('2000-Q1') });
export type OfQuarter = z.output<typeof OfQuarter>;

const SHOWN = 8;

/** Published bulletins, for everybody. */
@Controller('thi-truong-lao-dong')
export class MarketController {
  /** A published bulletin never changes, and neither does its paper; few are kept, since few are asked for. */
  private readonly papers = new Map<string, Promise<Buffer>>();

  constructor(private readonly bulletins: Bulletins) {}

  @Get()
  @Public()
  async newest() {
    return this.page(await this.bulletins.published());
  }

  @Get(':quarter')
  @Public()
  async show(@Param({ schema: OfQuarter }) { quarter }: OfQuarter) {
    return this.page(await this.bulletins.published(quarter));
  }

  @Get(':quarter/ban-tin.pdf')
  @Public()
  async pdf(@Param({ schema: OfQuarter }) { quarter }: OfQuarter) {
    const bulletin = (await this.bulletins.published(quarter))!;
    return download(await this.paper(bulletin), `thi-truong-lao-dong-${quarter}.pdf`, 'application/pdf');
  }

  @Get(':quarter/ban-tin.xlsx')
  @Public()
  async xlsx(@Param({ schema: OfQuarter }) { quarter }: OfQuarter) {
    const bulletin = (await this.bulletins.published(quarter))!;
    return download(
      await toXlsx(bulletinSheets(bulletin, requestLanguage())),
      `thi-truong-lao-dong-${quarter}.xlsx`,
      XLSX,
    );
  }

  private async page(bulletin: KeptBulletin | null) {
    const kept = await this.bulletins.list();
    const quarters: Quarter[] = kept
      .flatMap(({ quarter, publishedAt }) => (publishedAt ? [quarter] : []))
      .slice(0, SHOWN);
    const texts = bulletinTexts(requestLanguage());
    return page(<MarketPage language={requestLanguage()} bulletin={bulletin} quarters={quarters} />, {
      title: texts.title,
      description: texts.lead,
      canonical: bulletin ? `${MARKET}/${bulletin.quarter}` : MARKET,
    });
  }

  private async paper(bulletin: KeptBulletin): Promise<Buffer> {
    const name = `${bulletin.quarter}/${requestLanguage()}`;
    const kept = this.papers.get(name) ?? writePdf(bulletinPaper(bulletin, requestLanguage()));
    if (!this.papers.has(name)) {
      if (this.papers.size >= SHOWN * 2) this.papers.clear();
      this.papers.set(name, kept);
    }
    try {
      return await kept;
    } catch (error) {
      this.papers.delete(name);
      throw error;
    }
  }
}
