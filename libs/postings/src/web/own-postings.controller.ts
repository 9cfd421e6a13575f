import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { EmployersService } from '@app/employers';
import { type Actor, Allow, CurrentActor, Form, type FormInput, requestLanguage } from '@app/platform/http';
import { OfPosting, PostingForm } from './posting-forms.js';
import { type Tab, TABS } from './posting-list.page.js';
import { PostingPages } from './posting-pages.js';
import { ownPlace, type PostingPlace } from './posting-place.js';
import { OfStep, StepForm } from './posting-steps.js';

export const ListQuery = z.object({
  'trang-thai': z
    .enum(Object.keys(TABS) as [Tab, ...Tab[]])
    .default('tat-ca')
    .catch('tat-ca'),
  sau: z.string().max(80).optional(),
});
export type ListQuery = z.output<typeof ListQuery>;

type One = z.output<typeof OfPosting>;

/** The postings of the organisation that somebody recruits for. */
@Controller('nha-tuyen-dung/tin')
export class OwnPostingsController {
  constructor(
    private readonly employers: EmployersService,
    private readonly pages: PostingPages,
  ) {}

  @Get()
  @Allow('posting.write')
  async list(@CurrentActor() actor: Actor, @Query({ schema: ListQuery }) query: ListQuery) {
    return this.pages.list(await this.place(actor), query['trang-thai'], query.sau);
  }

  @Get('moi')
  @Allow('posting.write')
  async newForm(@CurrentActor() actor: Actor) {
    return this.pages.newForm(await this.place(actor));
  }

  @Post('moi')
  @Allow('posting.write')
  async create(@CurrentActor() actor: Actor, @Form(PostingForm) form: FormInput<PostingForm>) {
    return this.pages.create(actor, await this.place(actor), form);
  }

  @Get(':posting')
  @Allow('posting.write')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfPosting }) { posting }: One) {
    return this.pages.show(actor, await this.place(actor), posting);
  }

  @Get(':posting/sua')
  @Allow('posting.write')
  async editForm(@CurrentActor() actor: Actor, @Param({ schema: OfPosting }) { posting }: One) {
    return this.pages.editForm(actor, await this.place(actor), posting);
  }

  @Post(':posting/sua')
  @Allow('posting.write')
  async edit(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPosting }) { posting }: One,
    @Form(PostingForm) form: FormInput<PostingForm>,
  ) {
    return this.pages.edit(actor, await this.place(actor), posting, form);
  }

  @Get(':posting/gia-han')
  @Allow('posting.write')
  async prolong(@CurrentActor() actor: Actor, @Param({ schema: OfPosting }) { posting }: One) {
    return this.pages.prolongPage(actor, await this.place(actor), posting);
  }

  @Post(':posting/:step')
  @Allow('posting.write')
  async step(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfStep }) { posting, step }: z.output<typeof OfStep>,
    @Form(StepForm) form: FormInput<StepForm>,
  ) {
    return this.pages.step(actor, await this.place(actor), posting, step, form);
  }

  private async place(actor: Actor): Promise<PostingPlace> {
    return ownPlace(await this.employers.requireOwn(actor), requestLanguage());
  }
}
