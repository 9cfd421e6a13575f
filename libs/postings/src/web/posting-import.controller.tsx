import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Clock, DomainError, todayIn } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  page,
  redirect,
  requestLanguage,
  type UploadedPart,
  Uploads,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { EmployersService } from '@app/employers';
import { importTemplate } from '../import.template.js';
import { importTexts } from '../import.texts.js';
import { PostingImports } from '../posting-imports.service.js';
import { ImportFormPage, ImportPage, type ImportPlace } from './posting-import.pages.js';

const Upload = z.object({});
const OfImport = z.object({ task: z.uuid() });
const OfEmployer = z.object({ id: z.uuid() });
const OfEmployerImport = z.object({ id: z.uuid(), task: z.uuid() });

const REFRESH_SECONDS = 3;

/** Importing postings from a file: by recruiters for their own organisation, by staff for any. */
@Controller()
export class PostingImportController {
  constructor(
    private readonly imports: PostingImports,
    private readonly employers: EmployersService,
    private readonly clock: Clock,
  ) {}

  @Get('nha-tuyen-dung/tin/nhap/tep-mau.csv')
  @Allow('account.own')
  template() {
    const content = Buffer.from(importTemplate(requestLanguage(), todayIn(this.clock)));
    return download(content, 'mau-tin-tuyen-dung.csv', 'text/csv; charset=utf-8');
  }

  @Get('nha-tuyen-dung/tin/nhap')
  @Allow('posting.import')
  async form(@CurrentActor() actor: Actor) {
    await this.employers.requireOwn(actor);
    return this.showForm(ownPlace());
  }

  @Post('nha-tuyen-dung/tin/nhap')
  @Allow('posting.import')
  async upload(@CurrentActor() actor: Actor, @Form(Upload) form: FormInput<object>, @Uploads() parts: UploadedPart[]) {
    const own = await this.employers.requireOwn(actor);
    return this.start(actor, own.id, form, parts, ownPlace());
  }

  @Get('nha-tuyen-dung/tin/nhap/:task')
  @Allow('posting.import')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfImport }) { task }: z.output<typeof OfImport>) {
    return this.showImport(actor, task, ownPlace());
  }

  @Get('nha-tuyen-dung/tin/nhap/:task/dong-can-xem.csv')
  @Allow('posting.import')
  async errorFile(@CurrentActor() actor: Actor, @Param({ schema: OfImport }) { task }: z.output<typeof OfImport>) {
    return this.sendErrorFile(actor, task);
  }

  @Post('nha-tuyen-dung/tin/nhap/:task/gui')
  @Allow('posting.import')
  async send(@CurrentActor() actor: Actor, @Param({ schema: OfImport }) { task }: z.output<typeof OfImport>) {
    return this.sendComplete(actor, task, ownPlace());
  }

  @Get('can-bo/nha-tuyen-dung/:id/nhap')
  @Allow('employer.act-for')
  async formFor(@Param({ schema: OfEmployer }) { id }: z.output<typeof OfEmployer>) {
    return this.showForm(await this.placeFor(id));
  }

  @Post('can-bo/nha-tuyen-dung/:id/nhap')
  @Allow('employer.act-for')
  async uploadFor(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: z.output<typeof OfEmployer>,
    @Form(Upload) form: FormInput<object>,
    @Uploads() parts: UploadedPart[],
  ) {
    return this.start(actor, id, form, parts, await this.placeFor(id));
  }

  @Get('can-bo/nha-tuyen-dung/:id/nhap/:task')
  @Allow('employer.act-for')
  async showFor(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerImport }) { id, task }: z.output<typeof OfEmployerImport>,
  ) {
    return this.showImport(actor, task, await this.placeFor(id));
  }

  @Get('can-bo/nha-tuyen-dung/:id/nhap/:task/dong-can-xem.csv')
  @Allow('employer.act-for')
  async errorFileFor(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerImport }) { task }: z.output<typeof OfEmployerImport>,
  ) {
    return this.sendErrorFile(actor, task);
  }

  @Post('can-bo/nha-tuyen-dung/:id/nhap/:task/gui')
  @Allow('employer.act-for')
  async sendFor(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerImport }) { id, task }: z.output<typeof OfEmployerImport>,
  ) {
    return this.sendComplete(actor, task, await this.placeFor(id));
  }

  private showForm(place: ImportPlace, form: FormState = EMPTY_FORM) {
    return page(<ImportFormPage language={requestLanguage()} place={place} form={form} />, {
      title: importTexts(requestLanguage()).page.title,
      status: form.problems.length > 0 ? 422 : 200,
      noIndex: true,
    });
  }

  private async start(
    actor: Actor,
    employerId: string,
    form: FormInput<object>,
    parts: readonly UploadedPart[],
    place: ImportPlace,
  ) {
    try {
      const part = parts.find(({ field }) => field === 'file');
      const task = await this.imports.start(actor, employerId, part, requestLanguage());
      return redirect(`${place.base}/${task}`, importTexts(requestLanguage()).page.started);
    } catch (error) {
      if (!(error instanceof DomainError) || !/^(?:sheet|file|import)\./.test(error.code)) throw error;
      const message = errorText(error.code, error.params, requestLanguage()) ?? error.code;
      return this.showForm(place, { values: form.values, problems: [{ path: 'file', message }] });
    }
  }

  private async showImport(actor: Actor, task: string, place: ImportPlace) {
    const view = await this.imports.find(actor, task);
    const isOver = view.status === 'done' || view.status === 'failed';
    return page(<ImportPage language={requestLanguage()} place={place} view={view} />, {
      title: importTexts(requestLanguage()).page.title,
      noIndex: true,
      refreshSeconds: isOver ? undefined : REFRESH_SECONDS,
    });
  }

  private async sendErrorFile(actor: Actor, task: string) {
    const { file, content } = await this.imports.errorFile(actor, task);
    return download(content, importTexts(requestLanguage()).errorFile.name, file.mediaType);
  }

  private async sendComplete(actor: Actor, task: string, place: ImportPlace) {
    const { sent, left } = await this.imports.sendComplete(actor, task);
    const texts = importTexts(requestLanguage()).page;
    const text = sent === 0 ? texts.noneSent(left) : texts.sent(sent, left);
    return redirect(`${place.base}/${task}`, text, sent === 0 ? 'warning' : 'success');
  }

  private async placeFor(employerId: string): Promise<ImportPlace> {
    const employer = await this.employers.get(employerId);
    const page = `/can-bo/nha-tuyen-dung/${employerId}`;
    return {
      base: `${page}/nhap`,
      crumbs: [
        { href: '/can-bo/nha-tuyen-dung', label: importTexts(requestLanguage()).page.employers },
        { href: page, label: employer.name },
      ],
      employerName: employer.name,
      postingsHref: `${page}/tin`,
    };
  }
}

function ownPlace(): ImportPlace {
  const list = '/nha-tuyen-dung/tin';
  return {
    base: `${list}/nhap`,
    crumbs: [{ href: list, label: importTexts(requestLanguage()).page.postings }],
    employerName: null,
    postingsHref: list,
  };
}
