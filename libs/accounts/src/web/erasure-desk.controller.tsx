import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Clock, todayIn } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  Nothing,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { ErasureService } from '../erasure.service.js';
import { PeopleService } from '../people.service.js';
import { RefuseErasure } from '../privacy.schema.js';
import { privacyTexts } from '../privacy.texts.js';
import { refusalOf } from './forms.js';
import { ErasureCasePage, ErasureListPage } from './erasure-desk.pages.js';

const OfPerson = z.object({ id: z.uuid() });
const LIST = '/can-bo/yeu-cau-xoa';

const texts = () => privacyTexts(requestLanguage()).desk;

/** Managers carry out what people ask for, or say what stands in the way. */
@Controller('can-bo')
export class ErasureDeskController {
  constructor(
    private readonly clock: Clock,
    private readonly people: PeopleService,
    private readonly erasure: ErasureService,
  ) {}

  @Get('yeu-cau-xoa')
  @Allow('person.erase')
  async list() {
    const requests = await this.erasure.listOpen();
    return page(<ErasureListPage language={requestLanguage()} requests={requests} today={todayIn(this.clock)} />, {
      title: texts().title,
      noIndex: true,
    });
  }

  @Get('nguoi-lao-dong/:id/xoa')
  @Allow('person.erase')
  async show(@Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    const person = await this.people.get(id);
    const { hindrance } = await this.erasure.outlook(id);
    return page(
      <ErasureCasePage
        language={requestLanguage()}
        person={person}
        request={await this.erasure.newestRequestOf(id)}
        hindrance={hindrance && (errorText(hindrance, {}, requestLanguage()) ?? hindrance)}
      />,
      { title: texts().caseTitle(person.fullName), noIndex: true },
    );
  }

  @Post('nguoi-lao-dong/:id/xoa')
  @Allow('person.erase')
  async erase(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    try {
      await this.erasure.erase(actor, id);
    } catch (error) {
      return redirect(`/can-bo/nguoi-lao-dong/${id}/xoa`, refusalOf(error), 'error');
    }
    return redirect(LIST, texts().erased);
  }

  @Post('nguoi-lao-dong/:id/xoa/chua-thuc-hien')
  @Allow('person.erase')
  async refuse(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(RefuseErasure) form: FormInput<RefuseErasure>,
  ) {
    if (!form.ok) return redirect(`/can-bo/nguoi-lao-dong/${id}/xoa`, form.problems[0]?.message ?? '', 'error');
    try {
      await this.erasure.refuse(actor, id, form.value);
    } catch (error) {
      return redirect(LIST, refusalOf(error), 'error');
    }
    return redirect(LIST, texts().refused);
  }
}
