import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { EmployersService } from '@app/employers';
import { type Actor, Allow, CurrentActor, Form, type FormInput, Nothing, requestLanguage } from '@app/platform/http';
import { ListQuery } from './own-postings.controller.js';
import { OfEmployer, OfEmployerPosting, PostingForm } from './posting-forms.js';
import { PostingPages } from './posting-pages.js';
import { deskPlace, type PostingPlace } from './posting-place.js';
import { OfEmployerStep, StepForm } from './posting-steps.js';

type Firm = z.output<typeof OfEmployer>;
type One = z.output<typeof OfEmployerPosting>;

/** The postings of an employer at the desk: forms come by paper and by telephone. */
@Controller('can-bo/nha-tuyen-dung/:id/tin')
export class DeskPostingsController {
  constructor(
    private readonly employers: EmployersService,
    private readonly pages: PostingPages,
  ) {}

  @Get()
  @Allow('employer.act-for')
  async list(@Param({ schema: OfEmployer }) { id }: Firm, @Query({ schema: ListQuery }) query: ListQuery) {
    return this.pages.list(await this.place(id), query['trang-thai'], query.sau);
  }

  @Get('moi')
  @Allow('employer.act-for')
  async newForm(@Param({ schema: OfEmployer }) { id }: Firm) {
    return this.pages.newForm(await this.place(id));
  }

  @Post('moi')
  @Allow('employer.act-for')
  async create(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: Firm,
    @Form(PostingForm) form: FormInput<PostingForm>,
  ) {
    return this.pages.create(actor, await this.place(id), form);
  }

  @Get(':posting')
  @Allow('employer.act-for')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfEmployerPosting }) { id, posting }: One) {
    return this.pages.show(actor, await this.place(id), posting);
  }

  @Get(':posting/sua')
  @Allow('employer.act-for')
  async editForm(@CurrentActor() actor: Actor, @Param({ schema: OfEmployerPosting }) { id, posting }: One) {
    return this.pages.editForm(actor, await this.place(id), posting);
  }

  @Post(':posting/sua')
  @Allow('employer.act-for')
  async edit(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerPosting }) { id, posting }: One,
    @Form(PostingForm) form: FormInput<PostingForm>,
  ) {
    return this.pages.edit(actor, await this.place(id), posting, form);
  }

  @Post(':posting/dang')
  @Allow('posting.moderate')
  async publish(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerPosting }) { id, posting }: One,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.pages.publish(actor, await this.place(id), posting);
  }

  @Post(':posting/:step')
  @Allow('employer.act-for')
  async step(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerStep }) { id, posting, step }: z.output<typeof OfEmployerStep>,
    @Form(StepForm) form: FormInput<StepForm>,
  ) {
    return this.pages.step(actor, await this.place(id), posting, step, form);
  }

  private async place(id: string): Promise<PostingPlace> {
    return deskPlace(await this.employers.get(id), requestLanguage());
  }
}
