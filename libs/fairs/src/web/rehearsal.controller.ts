import { Controller, Param, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Form, type FormInput, requestLanguage } from '@app/platform/http';
import { fairDeskPath } from '../fair-words.js';
import { BeginRehearsal } from '../rehearsal/rehearsal.schema.js';
import { rehearsalTexts } from '../rehearsal/rehearsal.texts.js';
import { RehearsalsService } from '../rehearsal/rehearsals.service.js';
import { OfFair, told, toldForm } from './fair-forms.js';

const texts = () => rehearsalTexts(requestLanguage());

/** Rehearsals are begun and ended on the page of their fair. */
@Controller('can-bo/phien-giao-dich/:id')
export class RehearsalController {
  constructor(private readonly rehearsals: RehearsalsService) {}

  @Post('dien-tap')
  @Allow('fair.operate')
  async begin(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(BeginRehearsal) form: FormInput<BeginRehearsal>,
  ) {
    return toldForm(fairDeskPath(id), form, texts().begun, (input) => this.rehearsals.begin(actor, id, input));
  }

  @Post('ket-thuc-dien-tap')
  @Allow('fair.operate')
  async end(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    return told(fairDeskPath(id), texts().ended, () => this.rehearsals.end(actor, id));
  }

  /** A seat from which the hall is seen as by somebody who looks for work. */
  @Post('ngoi-thu')
  @Allow('fair.operate')
  async sit(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const done = ({ number, code }: { number: number; code: string }) => texts().sat(number, code);
    return told(fairDeskPath(id), done, () => this.rehearsals.offerSeat(actor, id));
  }
}
