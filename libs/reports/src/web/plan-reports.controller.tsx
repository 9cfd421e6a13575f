import { Controller, Get, Param, Post } from '@nestjs/common';
import { Clock, DomainError, todayIn } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  isAllowed,
  Nothing,
  page,
  redirect,
  refuseForm,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { writeDocx } from '@app/platform/docx';
import { writePdf } from '@app/platform/pdf';
import { toXlsx } from '@app/platform/sheets';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { z } from 'zod';
import { planReportDocument } from '../plan-report.docx.js';
import { planReportPaper } from '../plan-report.pdf.js';
import { OpenReport, WriteReport } from '../plan-report.schema.js';
import { planReportSheets } from '../plan-report.sheets.js';
import { planReportTexts } from '../plan-report.texts.js';
import { PlanReports } from '../plan-reports.service.js';
import { DOCX, XLSX } from './forms.js';
import { PLAN_REPORTS, PlanReportListPage } from './plan-report-list.page.js';
import { PlanReportPage } from './plan-report.page.js';

const NOBODY = '00000000-0000-0000-0000-000000000000';
// What is no id leads to no report.
const OfReport = z.object({ id: z.uuid().catch(NOBODY) });
type OfReport = z.output<typeof OfReport>;

const textOf = (code: string): string => errorText(code, {}, requestLanguage()) ?? code;

/** Reports of the plan: writing, checking, publishing, and counting once more. */
@Controller('can-bo/bao-cao')
export class PlanReportsController {
  constructor(
    private readonly clock: Clock,
    private readonly reports: PlanReports,
  ) {}

  @Get()
  @Allow('report.read')
  async list() {
    return this.listPage(EMPTY_FORM, 200);
  }

  @Post()
  @Allow('report.read')
  async open(@CurrentActor() actor: Actor, @Form(OpenReport) form: FormInput<OpenReport>) {
    if (!form.ok) return this.listPage(form, 422);
    return redirect(`${PLAN_REPORTS}/${await this.reports.open(actor, form.value.year)}`);
  }

  @Get(':id')
  @Allow('report.read')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfReport }) { id }: OfReport) {
    return this.page(actor, id, null, 200);
  }

  @Post(':id')
  @Allow('report.read')
  async write(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfReport }) { id }: OfReport,
    @Form(WriteReport) form: FormInput<WriteReport>,
  ) {
    if (!form.ok) return this.page(actor, id, form, 422);
    try {
      await this.reports.write(id, form.value);
    } catch (error) {
      return this.page(actor, id, refuseForm(form, error, textOf), 422);
    }
    return redirect(`${PLAN_REPORTS}/${id}`, planReportTexts(requestLanguage()).saved);
  }

  @Get(':id/doi-chieu')
  @Allow('report.read')
  async compare(@CurrentActor() actor: Actor, @Param({ schema: OfReport }) { id }: OfReport) {
    return this.page(actor, id, null, 200, await this.reports.compare(id));
  }

  @Get(':id/bao-cao.pdf')
  @Allow('report.read')
  async pdf(@Param({ schema: OfReport }) { id }: OfReport) {
    const opened = await this.reports.get(id);
    const { report } = opened;
    const madeAt = report.publishedAt ?? this.clock.now();
    const labelOf = await this.reports.labelsOf(opened.figures, requestLanguage());
    const paper = planReportPaper(opened, labelOf, requestLanguage(), madeAt);
    return download(await writePdf(paper), `bao-cao-ke-hoach-${report.year}.pdf`, 'application/pdf');
  }

  @Get(':id/bao-cao.xlsx')
  @Allow('report.read')
  async xlsx(@Param({ schema: OfReport }) { id }: OfReport) {
    const opened = await this.reports.get(id);
    const labelOf = await this.reports.labelsOf(opened.figures, requestLanguage());
    const workbook = await toXlsx(planReportSheets(opened, labelOf, requestLanguage()));
    return download(workbook, `bao-cao-ke-hoach-${opened.report.year}.xlsx`, XLSX);
  }

  @Get(':id/bao-cao.docx')
  @Allow('report.read')
  async docx(@Param({ schema: OfReport }) { id }: OfReport) {
    const opened = await this.reports.get(id);
    const labelOf = await this.reports.labelsOf(opened.figures, requestLanguage());
    const document = await writeDocx(planReportDocument(opened, labelOf, requestLanguage()));
    return download(document, `bao-cao-ke-hoach-${opened.report.year}.docx`, DOCX);
  }

  @Post(':id/chot')
  @Allow('report.read')
  async check(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfReport }) { id }: OfReport,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.step(id, 'checked', () => this.reports.check(actor, id));
  }

  @Post(':id/tra-lai')
  @Allow('report.read')
  async return(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfReport }) { id }: OfReport,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.step(id, 'returned', () => this.reports.return(actor, id));
  }

  @Post(':id/cong-bo')
  @Allow('report.publish')
  async publish(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfReport }) { id }: OfReport,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.step(id, 'published', () => this.reports.publish(actor, id));
  }

  /** What another has done meanwhile, or may not be done by this one, is told on the report. */
  private async step(id: string, done: 'checked' | 'returned' | 'published', work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return redirect(`${PLAN_REPORTS}/${id}`, textOf(error.code));
    }
    return redirect(`${PLAN_REPORTS}/${id}`, planReportTexts(requestLanguage())[done]);
  }

  private async listPage(form: FormState, status: number) {
    const thisYear = Number(todayIn(this.clock).slice(0, 4));
    const reports = await this.reports.list();
    return page(
      <PlanReportListPage
        language={requestLanguage()}
        reports={reports}
        years={[thisYear, thisYear - 1, thisYear - 2]}
        form={form}
      />,
      { title: planReportTexts(requestLanguage()).title, noIndex: true, status },
    );
  }

  private async page(
    actor: Actor,
    id: string,
    typed: FormState | null,
    status: number,
    differences: string[] | null = null,
  ) {
    const opened = await this.reports.get(id);
    const { results, difficulties, proposals, year, checkedBy } = opened.report;
    return page(
      <PlanReportPage
        language={requestLanguage()}
        opened={opened}
        labelOf={await this.reports.labelsOf(opened.figures, requestLanguage())}
        form={typed ?? { values: { results, difficulties, proposals }, problems: [] }}
        differences={differences}
        mayPublish={isAllowed(actor, 'report.publish') && checkedBy !== actor.personId}
      />,
      { title: planReportTexts(requestLanguage()).reportOf(String(year)), noIndex: true, status },
    );
  }
}
