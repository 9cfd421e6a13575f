import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Form, type FormInput, redirect, requestLanguage } from '@app/platform/http';
import { z } from 'zod';
import { RecordConsultation } from '../consultation.schema.js';
import { consultationTexts } from '../consultation.texts.js';
import { ConsultationsService } from '../consultations.service.js';
import { ConsultationScreens, type Id, OfRecord, personPath, refused } from './consultation-screens.js';

/** A fair leads here with its id. */
const AtFair = z.object({ phien: z.uuid().optional().catch(undefined) });
type AtFair = z.output<typeof AtFair>;

/** A new consultation with one person. */
@Controller('can-bo/nguoi-lao-dong/:id/tu-van/moi')
export class PersonConsultationsController {
  constructor(
    private readonly consultations: ConsultationsService,
    private readonly screens: ConsultationScreens,
  ) {}

  @Get()
  @Allow('consultation.record')
  async form(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Query({ schema: AtFair }) { phien }: AtFair,
  ) {
    return this.screens.blank(actor, id, phien);
  }

  @Post()
  @Allow('consultation.record')
  async record(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(RecordConsultation) form: FormInput<RecordConsultation>,
  ) {
    if (!form.ok) return this.screens.again(actor, id, form);
    try {
      await this.consultations.record(actor, id, form.value);
    } catch (error) {
      return this.screens.again(actor, id, refused(form, error));
    }
    return redirect(personPath(id), consultationTexts(requestLanguage()).recorded);
  }
}
