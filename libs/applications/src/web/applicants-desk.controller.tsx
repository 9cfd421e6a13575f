import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type z } from 'zod';
import { Clock, todayIn } from '@app/kernel';
import { PeopleService } from '@app/accounts';
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
import { ApplicantReads } from '../applicant-reads.service.js';
import { applicantsTexts } from '../applicants.texts.js';
import { AskAnswer, FindApplicants, GiveAnswer, SendApplication } from '../application.schema.js';
import { ApplicationsService, type Preparation } from '../applications.service.js';
import { myApplicationsTexts } from '../my-applications.texts.js';
import { DESK } from './applicant-place.js';
import { ApplicantScreens } from './applicant-screens.js';
import { PersonApplicationsPage, PostingApplicantsPage } from './applicants-desk.pages.js';
import { type Id, OfPersonPosting, OfRecord } from './application-forms.js';
import { ApplyPage } from './apply.page.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';

type PersonPosting = z.output<typeof OfPersonPosting>;

/** Applications at the desk: of a vacancy, of a person, and on behalf. */
@Controller('can-bo')
export class ApplicantsDeskController {
  constructor(
    private readonly people: PeopleService,
    private readonly applications: ApplicationsService,
    private readonly reads: ApplicantReads,
    private readonly screens: ApplicantScreens,
    private readonly clock: Clock,
  ) {}

  @Get('tin/:id/ung-vien')
  @Allow('application.read-all')
  async ofPosting(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Query({ schema: FindApplicants }) { nhom, sau }: FindApplicants,
  ) {
    const found = await this.reads.ofPosting(actor, id, nhom, sau);
    return page(
      <PostingApplicantsPage
        language={requestLanguage()}
        today={todayIn(this.clock)}
        part={{ tin: id, nhom }}
        hasPrevious={sau !== null}
        {...found}
      />,
      { title: applicantsTexts(requestLanguage()).staff.title, noIndex: true },
    );
  }

  @Get('ung-tuyen/tra-loi')
  @Allow('employer.act-for')
  async ask(@CurrentActor() actor: Actor, @Query({ schema: AskAnswer }) query: AskAnswer) {
    return this.screens.ask(DESK, actor, query);
  }

  @Post('ung-tuyen/tra-loi')
  @Allow('employer.act-for')
  async answer(@CurrentActor() actor: Actor, @Form(GiveAnswer) form: FormInput<GiveAnswer>) {
    return this.screens.give(DESK, actor, form);
  }

  @Get('ung-tuyen/:id')
  @Allow('application.read-all')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.screens.show(DESK, actor, id);
  }

  @Post('ung-tuyen/:id/rut')
  @Allow('application.send-for')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.applications.withdraw(actor, id);
    return redirect(`${DESK.base}/${id}`, applicantsTexts(requestLanguage()).staff.withdrawDone);
  }

  @Post('ung-tuyen/:id/dong-ho-so-khac')
  @Allow('application.send-for')
  async closeOthers(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    const closed = await this.applications.closeOthers(actor, id);
    return redirect(`${DESK.base}/${id}`, applicantsTexts(requestLanguage()).staff.othersDone(closed));
  }

  @Get('nguoi-lao-dong/:id/ung-tuyen')
  @Allow('application.read-all')
  async ofPerson(@Param({ schema: OfRecord }) { id }: Id) {
    const [person, rows] = await Promise.all([this.people.get(id), this.applications.ofPerson(id, null, 100)]);
    const title = applicantsTexts(requestLanguage()).staff.personTitle(person.fullName);
    return page(<PersonApplicationsPage language={requestLanguage()} person={person} rows={rows} />, {
      title,
      noIndex: true,
    });
  }

  @Get('nguoi-lao-dong/:id/ung-tuyen/:posting')
  @Allow('application.send-for')
  async applyForm(@Param({ schema: OfPersonPosting }) { id, posting }: PersonPosting) {
    const preparation = await this.applications.prepare(id, posting);
    if (preparation.sentId !== null) return redirect(`${DESK.base}/${preparation.sentId}`);
    return this.showApply(preparation, EMPTY_FORM, 200);
  }

  @Post('nguoi-lao-dong/:id/ung-tuyen/:posting')
  @Allow('application.send-for')
  async apply(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPersonPosting }) { id, posting }: PersonPosting,
    @Form(SendApplication) form: FormInput<SendApplication>,
  ) {
    const preparation = await this.applications.prepare(id, posting);
    if (preparation.sentId !== null) return redirect(`${DESK.base}/${preparation.sentId}`);
    if (!form.ok) return this.showApply(preparation, form, 422);
    try {
      const sent = await this.applications.applyFor(actor, id, posting, form.value);
      return redirect(`${DESK.base}/${sent.id}`, myApplicationsTexts(requestLanguage()).apply.doneFor);
    } catch (error) {
      return this.showApply(preparation, refused(form, error), 422);
    }
  }

  private showApply(preparation: Preparation, form: FormState, status: number) {
    const { person, detail } = preparation;
    const own = `${PEOPLE}/${person.id}`;
    const { staff } = applicantsTexts(requestLanguage());
    return page(
      <ApplyPage
        language={requestLanguage()}
        preparation={preparation}
        form={form}
        today={todayIn(this.clock)}
        action={`${own}/ung-tuyen/${detail.card.id}`}
        profilePath={`${own}/ho-so`}
        isOnBehalf
        crumbs={[
          { href: PEOPLE, label: staff.people },
          { href: own, label: person.fullName },
        ]}
      />,
      { title: myApplicationsTexts(requestLanguage()).apply.titleFor(person.fullName), status, noIndex: true },
    );
  }
}
