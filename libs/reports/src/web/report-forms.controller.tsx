import { Controller, Get, Param, Post } from '@nestjs/common';
import { formatDay } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  isAllowed,
  page,
  redirect,
  refuseForm,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { type FormState } from '@app/ui';
import { z } from 'zod';
import { registerTexts } from '../registers/register.texts.js';
import { FORM_KINDS, type FormKind, layoutText, WriteReportForm } from '../registers/report-form.schema.js';
import { ReportForms } from '../registers/report-forms.service.js';
import { REPORT_FORMS, ReportFormListPage, ReportFormPage } from './report-forms.page.js';

const OfForm = z.object({ kind: z.enum(FORM_KINDS) });
type OfForm = z.output<typeof OfForm>;

/** Forms of reports and registers, and their next versions. */
@Controller('can-bo/mau-bao-cao')
export class ReportFormsController {
  constructor(private readonly forms: ReportForms) {}

  @Get()
  @Allow('report.read')
  async list() {
    return page(<ReportFormListPage language={requestLanguage()} forms={await this.forms.list()} />, {
      title: registerTexts(requestLanguage()).forms,
      noIndex: true,
    });
  }

  @Get(':kind')
  @Allow('report.read')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfForm }) { kind }: OfForm) {
    return this.page(actor, kind, null, 200);
  }

  @Post(':kind')
  @Allow('report.publish')
  async write(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfForm }) { kind }: OfForm,
    @Form(WriteReportForm) form: FormInput<WriteReportForm>,
  ) {
    if (!form.ok) return this.page(actor, kind, form, 422);
    try {
      await this.forms.write(actor, { ...form.value, kind });
    } catch (error) {
      return this.page(
        actor,
        kind,
        refuseForm(form, error, (code) => errorText(code, {}, requestLanguage()) ?? code),
        422,
      );
    }
    return redirect(`${REPORT_FORMS}/${kind}`, registerTexts(requestLanguage()).written);
  }

  private async page(actor: Actor, kind: FormKind, typed: FormState | null, status: number) {
    const versions = await this.forms.versions(kind);
    const { title, source, validFrom, layout } = versions[0]!;
    const values = { title, source, validFrom: formatDay(validFrom), layout: layoutText(layout) };
    return page(
      <ReportFormPage
        language={requestLanguage()}
        versions={versions}
        form={typed ?? { values, problems: [] }}
        mayWrite={isAllowed(actor, 'report.publish')}
      />,
      { title, noIndex: true, status },
    );
  }
}
