import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
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
import { mayManageRecruiters } from '../employer.policy.js';
import { Answer, InviteRecruiter } from '../employer.schema.js';
import { employerTexts } from '../employer.texts.js';
import { EmployersService } from '../employers.service.js';
import { organisationTexts } from '../organisation.texts.js';
import { RecruitersService } from '../recruiters.service.js';
import { OfPerson, OfRecord } from './employer-forms.js';
import { OWN, RecruitersPage } from './organisation.pages.js';

const LIST = `${OWN}/nguoi-tuyen-dung`;
const texts = () => employerTexts(requestLanguage()).recruiters;

/** Who recruits for the own organisation. */
@Controller('nha-tuyen-dung/to-chuc')
export class RecruitersController {
  constructor(
    private readonly employers: EmployersService,
    private readonly recruiters: RecruitersService,
  ) {}

  @Get('nguoi-tuyen-dung')
  @Allow('employer.own')
  async show(@CurrentActor() actor: Actor) {
    return this.render(actor, EMPTY_FORM, 200);
  }

  @Post('nguoi-tuyen-dung')
  @Allow('employer.recruiters')
  async invite(@CurrentActor() actor: Actor, @Form(InviteRecruiter) form: FormInput<InviteRecruiter>) {
    if (!form.ok) return this.render(actor, form, 422);
    const { id } = await this.employers.requireOwn(actor);
    try {
      await this.recruiters.invite(actor, id, form.value);
    } catch (error) {
      return this.render(actor, refused(form, error), 422);
    }
    return redirect(LIST, texts().invited);
  }

  @Post('nguoi-tuyen-dung/thoi')
  @Allow('employer.own')
  async leave(@CurrentActor() actor: Actor, @Form(Nothing) _form: FormInput<object>) {
    const { id } = await this.employers.requireOwn(actor);
    await this.recruiters.remove(actor, id, actor.personId);
    return redirect('/nha-tuyen-dung', organisationTexts(requestLanguage()).organisation.left);
  }

  @Post('nguoi-tuyen-dung/:person/go')
  @Allow('employer.recruiters')
  async remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { person }: z.output<typeof OfPerson>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    const { id } = await this.employers.requireOwn(actor);
    await this.recruiters.remove(actor, id, person);
    return redirect(LIST, texts().removed);
  }

  @Post('nguoi-tuyen-dung/:person/dai-dien')
  @Allow('employer.recruiters')
  async makeOwner(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { person }: z.output<typeof OfPerson>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    const { id } = await this.employers.requireOwn(actor);
    await this.recruiters.makeOwner(actor, id, person);
    return redirect(LIST, texts().madeOwner);
  }

  @Post('loi-moi/:record/rut')
  @Allow('employer.recruiters')
  async withdrawInvitation(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { record }: z.output<typeof OfRecord>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    const { id } = await this.employers.requireOwn(actor);
    await this.recruiters.withdrawInvitation(actor, id, record);
    return redirect(LIST, texts().withdrawn);
  }

  @Post('yeu-cau/:record')
  @Allow('employer.recruiters')
  async answerRequest(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { record }: z.output<typeof OfRecord>,
    @Form(Answer) form: FormInput<z.output<typeof Answer>>,
  ) {
    if (!form.ok) return redirect(LIST);
    const { id } = await this.employers.requireOwn(actor);
    const isAccepted = form.value.answer === 'accept';
    await this.recruiters.answerRequest(actor, id, record, isAccepted);
    return redirect(LIST, isAccepted ? texts().accepted : texts().declined);
  }

  private async render(actor: Actor, form: FormState, status: number) {
    const employer = await this.employers.requireOwn(actor);
    const mayManage = mayManageRecruiters(actor, employer.id);
    const [recruiters, invitations, requests] = await Promise.all([
      this.recruiters.recruitersOf(employer.id),
      mayManage ? this.recruiters.invitationsOf(employer.id) : [],
      mayManage ? this.recruiters.requestsOf(employer.id) : [],
    ]);
    return page(
      <RecruitersPage
        language={requestLanguage()}
        employer={employer}
        recruiters={recruiters}
        invitations={invitations}
        requests={requests}
        mayManage={mayManage}
        ownPersonId={actor.personId}
        form={form}
      />,
      { title: texts().title, status, noIndex: true },
    );
  }
}
