import { Controller, Get, Param } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, download, page, requestLanguage } from '@app/platform/http';
import { writePdf } from '@app/platform/pdf';
import { toXlsx } from '@app/platform/sheets';
import { z } from 'zod';
import { sessionPaper, sessionSheets } from '../sessions/session-report.tables.js';
import { sessionReportTexts } from '../sessions/session-report.texts.js';
import { SessionReports } from '../sessions/session-reports.service.js';
import { XLSX } from './forms.js';
import { SessionReportPage } from './session-report.page.js';

const OfFair = z.object({ id: z.uuid() });
type OfFair = z.output<typeof OfFair>;

/** What a fair came to: on a page, as a workbook and on paper. */
@Controller('can-bo/phien-giao-dich/:id')
export class SessionReportsController {
  constructor(private readonly reports: SessionReports) {}

  @Get('bao-cao')
  @Allow('fair.operate')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const report = await this.reports.of(actor, id);
    return page(<SessionReportPage language={requestLanguage()} report={report} />, {
      title: sessionReportTexts(requestLanguage()).title,
      noIndex: true,
    });
  }

  @Get('bao-cao.xlsx')
  @Allow('fair.operate')
  async xlsx(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const sheets = sessionSheets(await this.reports.of(actor, id), requestLanguage());
    return download(await toXlsx(sheets), 'bao-cao-phien.xlsx', XLSX);
  }

  @Get('bao-cao.pdf')
  @Allow('fair.operate')
  async pdf(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const paper = sessionPaper(await this.reports.of(actor, id), requestLanguage());
    return download(await writePdf(paper), 'bao-cao-phien.pdf', 'application/pdf');
  }
}
