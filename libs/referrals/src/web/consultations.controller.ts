import { Controller, Get, Param, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Form, type FormInput, redirect, requestLanguage } from '@app/platform/http';
import { EMPTY_FORM } from '@app/ui';
import { RecordConsultation, VoidConsultation } from '../consultation.schema.js';
import { consultationTexts } from '../consultation.texts.js';
import { ConsultationsService } from '../consultations.service.js';
import { ConsultationScreens, type Id, OfRecord, personPath, refused } from './consultation-screens.js';

/** One consultation that was recorded: its sheet, its correction, its end. */
@Controller('can-bo/tu-van/:id')
export class ConsultationsController {
  constructor(
    private readonly consultations: ConsultationsService,
    private readonly screens: ConsultationScreens,
  ) {}

  @Get('phieu')
  @Allow('consultation.record')
  async sheet(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.screens.sheet(actor, await this.consultations.get(actor, id));
  }

  @Get('sua')
  @Allow('consultation.record')
  async correctForm(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.screens.correct(actor, await this.consultations.get(actor, id));
  }

  @Post('sua')
  @Allow('consultation.record')
  async correct(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(RecordConsultation) form: FormInput<RecordConsultation>,
  ) {
    const consultation = await this.consultations.get(actor, id);
    if (!form.ok) return this.screens.correctAgain(actor, consultation, form);
    try {
      await this.consultations.correct(actor, id, form.value);
    } catch (error) {
      return this.screens.correctAgain(actor, consultation, refused(form, error));
    }
    return redirect(personPath(consultation.personId), consultationTexts(requestLanguage()).corrected);
  }

  @Get('huy')
  @Allow('consultation.record')
  async voidForm(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.screens.askVoid(actor, await this.consultations.get(actor, id), EMPTY_FORM, 200);
  }

  @Post('huy')
  @Allow('consultation.record')
  async void(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(VoidConsultation) form: FormInput<VoidConsultation>,
  ) {
    const consultation = await this.consultations.get(actor, id);
    if (!form.ok) return this.screens.askVoid(actor, consultation, form, 422);
    await this.consultations.void(actor, id, form.value.reason);
    return redirect(personPath(consultation.personId), consultationTexts(requestLanguage()).voidDone, 'info');
  }
}
