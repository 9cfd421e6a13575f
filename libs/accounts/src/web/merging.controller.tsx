import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { MergingService } from '../merging.service.js';
import { PeopleService } from '../people.service.js';
import { FindDuplicate, MergePeople, UnmergePeople } from '../privacy.schema.js';
import { privacyTexts } from '../privacy.texts.js';
import { refusalOf } from './forms.js';
import { MergingPage } from './merging.page.js';

const OfPerson = z.object({ id: z.uuid() });

/** Managers make one person out of two records, and two again where that was a mistake. */
@Controller('can-bo/nguoi-lao-dong/:id/gop')
export class MergingController {
  constructor(
    private readonly people: PeopleService,
    private readonly merging: MergingService,
  ) {}

  @Get()
  @Allow('person.merge')
  async show(
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Query({ schema: FindDuplicate }) query: FindDuplicate,
  ) {
    const person = await this.people.get(id);
    const found = query.ten === '' ? null : await this.people.find(query.ten);
    const merged = await this.merging.listMerged(id);
    const other = query.voi && query.voi !== id ? await this.people.get(query.voi) : null;
    return page(
      <MergingPage
        language={requestLanguage()}
        person={person}
        text={query.ten}
        found={found?.filter((row) => row.id !== id) ?? null}
        other={other}
        merged={merged}
      />,
      { title: privacyTexts(requestLanguage()).merge.title(person.fullName), noIndex: true },
    );
  }

  @Post()
  @Allow('person.merge')
  async merge(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(MergePeople) form: FormInput<z.output<typeof MergePeople>>,
  ) {
    const back = `/can-bo/nguoi-lao-dong/${id}/gop`;
    if (!form.ok) return redirect(back);
    try {
      await this.merging.merge(actor, form.value.other, id);
    } catch (error) {
      return redirect(back, refusalOf(error), 'error');
    }
    return redirect(back, privacyTexts(requestLanguage()).merge.merged);
  }

  @Post('tach')
  @Allow('person.merge')
  async unmerge(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(UnmergePeople) form: FormInput<z.output<typeof UnmergePeople>>,
  ) {
    const back = `/can-bo/nguoi-lao-dong/${id}/gop`;
    if (!form.ok) return redirect(back);
    try {
      await this.merging.unmerge(actor, form.value.other, id);
    } catch (error) {
      return redirect(back, refusalOf(error), 'error');
    }
    return redirect(`/can-bo/nguoi-lao-dong/${form.value.other}`, privacyTexts(requestLanguage()).unmerge.done);
  }
}
