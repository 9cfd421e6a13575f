import { Controller, Get, Param, Post } from '@nestjs/common';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { personPath } from '@app/accounts';
import { RecordConsultation } from '../consultation.schema.js';
import { consultationTexts } from '../consultation.texts.js';
import { ConsultationsService } from '../consultations.service.js';
import { ConsultationScreens, type Id, OfRecord } from './consultation-screens.js';

/** A new consultation with one person. */
@Controller('can-bo/nguoi-lao-dong/:id/tu-van/moi')
export class PersonConsultationsController {
  constructor(
    private readonly consultations: ConsultationsService,
    private readonly screens: ConsultationScreens,
  ) {}

  @Get()
  @Allow('consultation.record')
  async form(@Param({ schema: OfRecord }) { id }: Id) {
    return this.screens.blank(id);
  }

  @Post()
  @Allow('consultation.record')
  async record(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(RecordConsultation) form: FormInput<RecordConsultation>,
  ) {
    if (!form.ok) return this.screens.again(id, form);
    try {
      await this.consultations.record(actor, id, form.value);
    } catch (error) {
      return this.screens.again(id, refused(form, error));
    }
    return redirect(personPath(id), consultationTexts(requestLanguage()).recorded);
  }
}
