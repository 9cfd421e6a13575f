import { Controller, Get, Param, Post } from '@nestjs/common';
import { type z } from 'zod';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  page,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { employerDeskTexts } from '../employer-desk.texts.js';
import { canDo } from '../employer.lifecycle.js';
import { ReinstateEmployer, RejectEmployer, SuspendEmployer, VerifyEmployer } from '../employer.schema.js';
import { EmployerLife } from '../employer-life.service.js';
import { EmployersService } from '../employers.service.js';
import { type Decision, DecisionPage } from './employer-case.pages.js';
import { DESK } from './employer-desk.pages.js';
import { OfEmployer } from './employer-forms.js';

type Id = z.output<typeof OfEmployer>;

const texts = () => employerDeskTexts(requestLanguage()).detail;

/** Decisions about the standing of an employer, each with its reason. */
@Controller('can-bo/nha-tuyen-dung/:id')
export class EmployerDecisionsController {
  constructor(
    private readonly employers: EmployersService,
    private readonly life: EmployerLife,
  ) {}

  @Get('xac-minh')
  @Allow('employer.verify')
  async verifyForm(@Param({ schema: OfEmployer }) { id }: Id) {
    return this.begin(id, 'verify');
  }

  @Post('xac-minh')
  @Allow('employer.verify')
  async verify(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: Id,
    @Form(VerifyEmployer) form: FormInput<VerifyEmployer>,
  ) {
    return this.decide(id, 'verify', form, (input) => this.life.verify(actor, id, input), texts().verified);
  }

  @Get('tu-choi')
  @Allow('employer.verify')
  async rejectForm(@Param({ schema: OfEmployer }) { id }: Id) {
    return this.begin(id, 'reject');
  }

  @Post('tu-choi')
  @Allow('employer.verify')
  async reject(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: Id,
    @Form(RejectEmployer) form: FormInput<RejectEmployer>,
  ) {
    return this.decide(id, 'reject', form, (input) => this.life.reject(actor, id, input), texts().rejected);
  }

  @Get('tam-ngung')
  @Allow('employer.suspend')
  async suspendForm(@Param({ schema: OfEmployer }) { id }: Id) {
    return this.begin(id, 'suspend');
  }

  @Post('tam-ngung')
  @Allow('employer.suspend')
  async suspend(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: Id,
    @Form(SuspendEmployer) form: FormInput<SuspendEmployer>,
  ) {
    return this.decide(id, 'suspend', form, (input) => this.life.suspend(actor, id, input), texts().suspended);
  }

  @Get('khoi-phuc')
  @Allow('employer.suspend')
  async reinstateForm(@Param({ schema: OfEmployer }) { id }: Id) {
    return this.begin(id, 'reinstate');
  }

  @Post('khoi-phuc')
  @Allow('employer.suspend')
  async reinstate(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEmployer }) { id }: Id,
    @Form(ReinstateEmployer) form: FormInput<ReinstateEmployer>,
  ) {
    return this.decide(id, 'reinstate', form, (input) => this.life.reinstate(actor, id, input), texts().reinstated);
  }

  /** A decision that is not open any more leads back to the record, which shows why. */
  private async begin(id: string, decision: Decision) {
    const { status } = await this.employers.get(id);
    return canDo(decision, status) ? this.ask(id, decision, EMPTY_FORM, 200) : redirect(`${DESK}/${id}`);
  }

  private async decide<Input>(
    id: string,
    decision: Decision,
    form: FormInput<Input>,
    act: (input: Input) => Promise<unknown>,
    done: string,
  ) {
    if (!form.ok) return this.ask(id, decision, form, 422);
    try {
      await act(form.value);
    } catch (error) {
      return this.ask(id, decision, refused(form, error), 422);
    }
    return redirect(`${DESK}/${id}`, done);
  }

  private async ask(id: string, decision: Decision, form: FormState, status: number) {
    const employer = await this.employers.get(id);
    return page(<DecisionPage language={requestLanguage()} employer={employer} decision={decision} form={form} />, {
      title: employer.name,
      status,
      noIndex: true,
    });
  }
}
