import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { DomainError } from '@app/kernel';
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
import { employerTexts } from '../employer.texts.js';
import { WriteEmployer } from '../employer.schema.js';
import { type Employer } from '../employer.entity.js';
import { EmployerLife } from '../employer-life.service.js';
import { EmployersService } from '../employers.service.js';
import { organisationTexts } from '../organisation.texts.js';
import { formOf, OfFile, refusedFile } from './employer-forms.js';
import { EditOrganisationPage, OrganisationPage, OWN } from './organisation.pages.js';
import { Standings } from './standings.js';

const texts = () => organisationTexts(requestLanguage()).organisation;

/** The organisation that somebody recruits for: facts, logo, papers, asking to be verified. */
@Controller('nha-tuyen-dung/to-chuc')
export class OrganisationController {
  constructor(
    private readonly employers: EmployersService,
    private readonly life: EmployerLife,
    private readonly files: EmployerFiles,
    private readonly standings: Standings,
  ) {}

  @Get()
  @Allow('employer.own')
  async show(@CurrentActor() actor: Actor) {
    return this.render(actor, {});
  }

  @Get('sua')
  @Allow('employer.own')
  async editForm(@CurrentActor() actor: Actor) {
    const employer = await this.employers.requireOwn(actor);
    return this.showEdit(employer, formOf(employer), 200);
  }

  @Post('sua')
  @Allow('employer.own')
  async edit(
    @CurrentActor() actor: Actor,
    @Form(withProvinceOf(WriteEmployer, 'commune')) form: FormInput<WriteEmployer>,
  ) {
    const employer = await this.employers.requireOwn(actor);
    if (!form.ok) return this.showEdit(employer, form, 422);
    try {
      await this.employers.update(actor, employer.id, form.value);
    } catch (error) {
      const isConflict = error instanceof DomainError && error.code === 'record.changed';
      return this.showEdit(employer, refused(form, error), 422, isConflict);
    }
    return redirect(OWN, employerTexts(requestLanguage()).saved);
  }

  @Post('gui')
  @Allow('employer.own')
  async submit(@CurrentActor() actor: Actor, @Form(Nothing) form: FormInput<object>) {
    const { id } = await this.employers.requireOwn(actor);
    try {
      await this.life.submit(actor, id);
    } catch (error) {
      // The page itself lists what is missing.
      if (error instanceof DomainError && error.code === 'employer.incomplete') return redirect(OWN);
      return this.render(actor, { paperForm: refused(form, error) });
    }
    return redirect(OWN, texts().submitted);
  }

  @Post('logo')
  @Allow('employer.own')
  async setLogo(
    @CurrentActor() actor: Actor,
    @Form(Nothing) _form: FormInput<object>,
    @Uploads() parts: UploadedPart[],
  ) {
    const { id } = await this.employers.requireOwn(actor);
    try {
      await this.files.setLogo(
        actor,
        id,
        parts.find(({ field }) => field === 'logo'),
      );
    } catch (error) {
      return this.render(actor, { logoForm: refusedFile('logo', error) });
    }
    return redirect(OWN, employerTexts(requestLanguage()).logo.saved);
  }

  @Post('logo/go')
  @Allow('employer.own')
  async removeLogo(@CurrentActor() actor: Actor, @Form(Nothing) _form: FormInput<object>) {
    const { id } = await this.employers.requireOwn(actor);
    await this.files.removeLogo(actor, id);
    return redirect(OWN, employerTexts(requestLanguage()).logo.removed);
  }

  @Post('giay-to')
  @Allow('employer.own')
  async addPaper(
    @CurrentActor() actor: Actor,
    @Form(Nothing) _form: FormInput<object>,
    @Uploads() parts: UploadedPart[],
  ) {
    const { id } = await this.employers.requireOwn(actor);
    try {
      await this.files.addEvidence(
        actor,
        id,
        parts.find(({ field }) => field === 'file'),
      );
    } catch (error) {
      return this.render(actor, { paperForm: refusedFile('file', error) });
    }
    return redirect(OWN, employerTexts(requestLanguage()).papers.added);
  }

  @Get('giay-to/:file')
  @Allow('employer.own')
  async paper(@CurrentActor() actor: Actor, @Param({ schema: OfFile }) { file }: z.output<typeof OfFile>) {
    const { id } = await this.employers.requireOwn(actor);
    const opened = await this.files.openEvidence(actor, id, file);
    return download(opened.content, opened.file.name, opened.file.mediaType);
  }

  @Post('giay-to/:file/go')
  @Allow('employer.own')
  async removePaper(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFile }) { file }: z.output<typeof OfFile>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    const { id } = await this.employers.requireOwn(actor);
    await this.files.removeEvidence(actor, id, file);
    return redirect(OWN, employerTexts(requestLanguage()).papers.removed);
  }

  private async render(actor: Actor, forms: { paperForm?: FormState; logoForm?: FormState }) {
    const { papers, log, ...standing } = await this.standings.of(actor, await this.employers.requireOwn(actor));
    return page(
      <OrganisationPage language={requestLanguage()} standing={standing} papers={papers} log={log} {...forms} />,
      {
        title: texts().title,
        status: forms.paperForm || forms.logoForm ? 422 : 200,
        noIndex: true,
      },
    );
  }

  private showEdit(employer: Employer, form: FormState, status: number, isConflict = false) {
    return page(
      <EditOrganisationPage
        language={requestLanguage()}
        form={form}
        isVerified={employer.isVerified}
        isConflict={isConflict}
      />,
      { title: texts().editTitle, status, noIndex: true },
    );
  }
}
