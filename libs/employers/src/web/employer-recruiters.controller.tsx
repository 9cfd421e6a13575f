import { Controller, Param, Post } from '@nestjs/common';
import { type z } from 'zod';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  Nothing,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { Answer, InviteRecruiter } from '../employer.schema.js';
import { employerTexts } from '../employer.texts.js';
import { RecruitersService } from '../recruiters.service.js';
import { EmployerCases } from './employer-cases.js';
import { DESK } from './employer-desk.pages.js';
import { OfEmployer, OfEmployerPerson, OfEmployerRecord } from './employer-forms.js';

type OfPerson = z.output<typeof OfEmployerPerson>;
type OfRecord = z.output<typeof OfEmployerRecord>;

const texts = () => employerTexts(requestLanguage()).recruiters;

/** Staff help an employer with who recruits for it. */
@Controller('can-bo/nha-tuyen-dung/:id')
export class EmployerRecruitersController {
  constructor(
    private readonly recruiters: RecruitersService,
    private readonly cases: EmployerCases,
  ) {}

  @Post('nguoi-tuyen-dung')
  @Allow('employer.act-for')
  async invite(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: z.output<typeof OfEmployer>,
    @Form(InviteRecruiter) form: FormInput<InviteRecruiter>,
  ) {
    if (!form.ok) return this.cases.page(actor, id, { inviteForm: form }, 422);
    try {
      await this.recruiters.invite(actor, id, form.value);
    } catch (error) {
      return this.cases.page(actor, id, { inviteForm: refused(form, error) }, 422);
    }
    return redirect(`${DESK}/${id}`, texts().invited);
  }

  @Post('nguoi-tuyen-dung/:person/go')
  @Allow('employer.act-for')
  async remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerPerson }) { id, person }: OfPerson,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.recruiters.remove(actor, id, person);
    return redirect(`${DESK}/${id}`, texts().removed);
  }

  @Post('nguoi-tuyen-dung/:person/dai-dien')
  @Allow('employer.act-for')
  async makeOwner(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerPerson }) { id, person }: OfPerson,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.recruiters.makeOwner(actor, id, person);
    return redirect(`${DESK}/${id}`, texts().madeOwner);
  }

  @Post('loi-moi/:record/rut')
  @Allow('employer.act-for')
  async withdrawInvitation(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerRecord }) { id, record }: OfRecord,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.recruiters.withdrawInvitation(actor, id, record);
    return redirect(`${DESK}/${id}`, texts().withdrawn);
  }

  @Post('yeu-cau/:record')
  @Allow('employer.act-for')
  async answerRequest(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployerRecord }) { id, record }: OfRecord,
    @Form(Answer) form: FormInput<z.output<typeof Answer>>,
  ) {
    if (!form.ok) return redirect(`${DESK}/${id}`);
    const isAccepted = form.value.answer === 'accept';
    await this.recruiters.answerRequest(actor, id, record, isAccepted);
    return redirect(`${DESK}/${id}`, isAccepted ? texts().accepted : texts().declined);
  }
}
