import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type z } from 'zod';
import { type Actor, Allow, CurrentActor, Form, type FormInput, Nothing } from '@app/platform/http';
import { WriteSensitive } from '../sensitive.schema.js';
import { AnswerAndGoOn, GoOn, nextOf, OfPerson, ProfilePlaces } from './profile-place.js';
import { ProfileScreens } from './profile-screens.js';
import { SensitiveScreens } from './sensitive-screens.js';

/** Somebody's profile at the desk: staff read it, and write what the person tells them. */
@Controller('can-bo/nguoi-lao-dong/:id/ho-so')
export class PersonProfileController {
  constructor(
    private readonly places: ProfilePlaces,
    private readonly screens: ProfileScreens,
    private readonly sensitive: SensitiveScreens,
  ) {}

  @Get()
  @Allow('person.read')
  async show(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Query({ schema: GoOn }) { tiep }: GoOn,
  ) {
    return this.screens.show(await this.places.atDesk(actor, id, tiep));
  }

  @Get('ba-cau-hoi')
  @Allow('person.update')
  async questions(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    return this.screens.showQuestions(await this.places.atDesk(actor, id));
  }

  @Post('ba-cau-hoi')
  @Allow('person.update')
  async answer(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(AnswerAndGoOn) form: FormInput<AnswerAndGoOn>,
  ) {
    return this.screens.answer(await this.places.atDesk(actor, id, nextOf(form)), form);
  }

  @Post('van-dang-tim')
  @Allow('person.update')
  async confirmLooking(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.screens.confirmLooking(await this.places.atDesk(actor, id));
  }

  @Post('tam-dung')
  @Allow('person.update')
  async stopLooking(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.screens.stopLooking(await this.places.atDesk(actor, id));
  }

  @Get('xem-truoc')
  @Allow('person.read')
  async preview(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    return this.screens.preview(await this.places.atDesk(actor, id));
  }

  @Get('ban-in')
  @Allow('person.read')
  async print(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    return this.screens.print(await this.places.atDesk(actor, id));
  }

  @Get('thong-tin-rieng')
  @Allow('person.sensitive-read')
  async showSensitive(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    return this.sensitive.show(await this.places.atDesk(actor, id));
  }

  @Post('thong-tin-rieng')
  @Allow('person.sensitive-read')
  async saveSensitive(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(WriteSensitive) form: FormInput<WriteSensitive>,
  ) {
    return this.sensitive.save(await this.places.atDesk(actor, id), form);
  }

  @Post('thong-tin-rieng/xoa')
  @Allow('person.sensitive-read')
  async removeSensitive(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.sensitive.remove(await this.places.atDesk(actor, id));
  }
}
