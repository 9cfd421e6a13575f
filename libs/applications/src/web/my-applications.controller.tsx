import { Controller, Get, Param, Post, Query } from '@nestjs/common';
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
  refused,
  requestLanguage,
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { After, cursorOf, SendApplication } from '../application.schema.js';
import { ApplicationsService, type Preparation } from '../applications.service.js';
import { myApplicationsTexts } from '../my-applications.texts.js';
import { type Id, OfRecord } from './application-forms.js';
import { ApplyPage } from './apply.page.js';
import { MyApplicationListPage } from './my-application-list.page.js';
import { MyApplicationPage, OWN_LIST } from './my-application.page.js';

const PAGE_SIZE = 20;
const FindOwn = z.object({ sau: After });

const texts = () => myApplicationsTexts(requestLanguage());

/** Applying, and following what became of it. */
@Controller()
export class MyApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly clock: Clock,
  ) {}

  @Get('viec-lam/:id/ung-tuyen')
  @Allow('application.send')
  async applyForm(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    const preparation = await this.applications.prepare(actor.personId, id);
    if (preparation.sentId !== null) return redirect(`${OWN_LIST}/${preparation.sentId}`);
    return this.showApply(preparation, EMPTY_FORM, 200);
  }

  @Post('viec-lam/:id/ung-tuyen')
  @Allow('application.send')
  async apply(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(SendApplication) form: FormInput<SendApplication>,
  ) {
    const preparation = await this.applications.prepare(actor.personId, id);
    if (preparation.sentId !== null) return redirect(`${OWN_LIST}/${preparation.sentId}`);
    if (!form.ok) return this.showApply(preparation, form, 422);
    try {
      const sent = await this.applications.apply(actor, id, form.value);
      return redirect(`${OWN_LIST}/${sent.id}`, texts().apply.done);
    } catch (error) {
      return this.showApply(preparation, refused(form, error), 422);
    }
  }

  @Get('viec-da-ung-tuyen')
  @Allow('application.send')
  async list(@CurrentActor() actor: Actor, @Query({ schema: FindOwn }) { sau }: z.output<typeof FindOwn>) {
    const found = await this.applications.ofPerson(actor.personId, sau, PAGE_SIZE + 1);
    const rows = found.slice(0, PAGE_SIZE);
    const last = rows.at(-1);
    const next = found.length > PAGE_SIZE && last ? cursorOf(last.createdAt, last.id) : null;
    return page(
      <MyApplicationListPage language={requestLanguage()} rows={rows} next={next} hasPrevious={sau !== null} />,
      {
        title: texts().list.title,
        noIndex: true,
      },
    );
  }

  @Get('viec-da-ung-tuyen/:id')
  @Allow('application.send')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    const detail = await this.applications.own(actor, id);
    return page(<MyApplicationPage language={requestLanguage()} {...detail} />, {
      title: detail.row.postingTitle,
      noIndex: true,
    });
  }

  @Post('viec-da-ung-tuyen/:id/rut')
  @Allow('application.send')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.applications.withdraw(actor, id);
    return redirect(`${OWN_LIST}/${id}`, texts().detail.withdrawDone);
  }

  @Post('viec-da-ung-tuyen/:id/dong-ho-so-khac')
  @Allow('application.send')
  async closeOthers(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    const closed = await this.applications.closeOthers(actor, id);
    return redirect(`${OWN_LIST}/${id}`, texts().detail.othersDone(closed));
  }

  @Post('viec-da-ung-tuyen/:id/khong-luu')
  @Allow('application.send')
  async stopKeeping(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.applications.stopKeeping(actor);
    return redirect(`${OWN_LIST}/${id}`, texts().detail.stoppedKeeping);
  }

  private showApply(preparation: Preparation, form: FormState, status: number) {
    const action = `/viec-lam/${preparation.detail.card.id}/ung-tuyen`;
    return page(
      <ApplyPage
        language={requestLanguage()}
        preparation={preparation}
        form={form}
        today={todayIn(this.clock)}
        action={action}
        profilePath="/ho-so"
      />,
      { title: `${texts().apply.title}: ${preparation.detail.card.title}`, status, noIndex: true },
    );
  }
}
