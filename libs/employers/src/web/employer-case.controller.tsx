import { Controller, Get, Param, Post } from '@nestjs/common';
import { type z } from 'zod';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  Nothing,
  page,
  redirect,
  refused,
  requestLanguage,
  type UploadedPart,
  Uploads,
} from '@app/platform/http';
import { withProvinceOf } from '@app/taxonomy';
import { type FormState } from '@app/ui';
import { EmployerFiles } from '../employer-files.service.js';
import { employerDeskTexts } from '../employer-desk.texts.js';
import { type Employer } from '../employer.entity.js';
import { TrustEmployer, WriteEmployer } from '../employer.schema.js';
import { employerTexts } from '../employer.texts.js';
import { EmployerLife } from '../employer-life.service.js';
import { EmployersService } from '../employers.service.js';
import { EmployerCases } from './employer-cases.js';
import { DESK, EditEmployerPage } from './employer-desk.pages.js';
import { formOf, OfEmployer, OfEmployerFile, refusedFile } from './employer-forms.js';

type Id = z.output<typeof OfEmployer>;

const texts = () => employerTexts(requestLanguage());

/** The record of one employer at the desk: reading, correcting, papers, logo, trust. */
@Controller('can-bo/nha-tuyen-dung/:id')
export class EmployerCaseController {
  constructor(
    private readonly employers: EmployersService,
    private readonly life: EmployerLife,
    private readonly files: EmployerFiles,
    private readonly cases: EmployerCases,
  ) {}

  @Get()
  @Allow('employer.read')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfEmployer }) { id }: Id) {
    return this.cases.page(actor, id, {}, 200);
  }

  @Get('sua')
  @Allow('employer.act-for')
  async editForm(@Param({ schema: OfEmployer }) { id }: Id) {
    const employer = await this.employers.get(id);
    return this.showEdit(employer, formOf(employer), 200);
  }

  @Post('sua')
  @Allow('employer.act-for')
  async edit(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: Id,
    @Form(withProvinceOf(WriteEmployer, 'commune')) form: FormInput<WriteEmployer>,
  ) {
    const employer = await this.employers.get(id);
    if (!form.ok) return this.showEdit(employer, form, 422);
    try {
      await this.employers.update(actor, id, form.value);
    } catch (error) {
      return this.showEdit(employer, refused(form, error), 422);
    }
    return redirect(`${DESK}/${id}`, texts().saved);
  }

  @Post('tin-cay')
  @Allow('employer.verify')
  async trust(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: Id,
    @Form(TrustEmployer) form: FormInput<z.output<typeof TrustEmployer>>,
  ) {
    if (!form.ok) return redirect(`${DESK}/${id}`);
    await this.life.setTrusted(actor, id, form.value.isTrusted);
    const { trusted, distrusted } = employerDeskTexts(requestLanguage()).detail;
    return redirect(`${DESK}/${id}`, form.value.isTrusted ? trusted : distrusted);
  }

  @Post('giay-to')
  @Allow('employer.act-for')
  async addPaper(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
    @Uploads() parts: UploadedPart[],
  ) {
    try {
      await this.files.addEvidence(
        actor,
        id,
        parts.find(({ field }) => field === 'file'),
      );
    } catch (error) {
      return this.cases.page(actor, id, { paperForm: refusedFile('file', error) }, 422);
    }
    return redirect(`${DESK}/${id}`, texts().papers.added);
  }

  @Get('giay-to/:file')
  @Allow('employer.verify')
  async paper(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerFile }) { id, file }: z.output<typeof OfEmployerFile>,
  ) {
    const opened = await this.files.openEvidence(actor, id, file);
    return download(opened.content, opened.file.name, opened.file.mediaType);
  }

  @Post('giay-to/:file/go')
  @Allow('employer.act-for')
  async removePaper(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerFile }) { id, file }: z.output<typeof OfEmployerFile>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.files.removeEvidence(actor, id, file);
    return redirect(`${DESK}/${id}`, texts().papers.removed);
  }

  @Post('logo')
  @Allow('employer.act-for')
  async setLogo(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
    @Uploads() parts: UploadedPart[],
  ) {
    try {
      await this.files.setLogo(
        actor,
        id,
        parts.find(({ field }) => field === 'logo'),
      );
    } catch (error) {
      return this.cases.page(actor, id, { logoForm: refusedFile('logo', error) }, 422);
    }
    return redirect(`${DESK}/${id}`, texts().logo.saved);
  }

  @Post('logo/go')
  @Allow('employer.act-for')
  async removeLogo(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.files.removeLogo(actor, id);
    return redirect(`${DESK}/${id}`, texts().logo.removed);
  }

  private showEdit(employer: Employer, form: FormState, status: number) {
    return page(<EditEmployerPage language={requestLanguage()} id={employer.id} name={employer.name} form={form} />, {
      title: employerDeskTexts(requestLanguage()).detail.editTitle,
      status,
      noIndex: true,
    });
  }
}
