import { Controller, Get, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Form, type FormInput, Nothing } from '@app/platform/http';
import { WriteSensitive } from '../sensitive.schema.js';
import { AnswerAndGoOn, GoOn, nextOf, ProfilePlaces } from './profile-place.js';
import { ProfileScreens } from './profile-screens.js';
import { SensitiveScreens } from './sensitive-screens.js';

/** A person's own profile. */
@Controller('ho-so')
export class ProfileController {
  constructor(
    private readonly places: ProfilePlaces,
    private readonly screens: ProfileScreens,
    private readonly sensitive: SensitiveScreens,
  ) {}

  @Get()
  @Allow('candidate.own')
  async show(@CurrentActor() actor: Actor, @Query({ schema: GoOn }) { tiep }: GoOn) {
    return this.screens.show(await this.places.own(actor, tiep));
  }

  @Get('ba-cau-hoi')
  @Allow('candidate.own')
  async questions(@CurrentActor() actor: Actor, @Query({ schema: GoOn }) { tiep }: GoOn) {
    return this.screens.showQuestions(await this.places.own(actor, tiep));
  }

  @Post('ba-cau-hoi')
  @Allow('candidate.own')
  async answer(@CurrentActor() actor: Actor, @Form(AnswerAndGoOn) form: FormInput<AnswerAndGoOn>) {
    return this.screens.answer(await this.places.own(actor, nextOf(form)), form);
  }

  @Post('van-dang-tim')
  @Allow('candidate.own')
  async confirmLooking(@CurrentActor() actor: Actor, @Form(Nothing) _form: FormInput<object>) {
    return this.screens.confirmLooking(await this.places.own(actor));
  }

  @Post('tam-dung')
  @Allow('candidate.own')
  async stopLooking(@CurrentActor() actor: Actor, @Form(Nothing) _form: FormInput<object>) {
    return this.screens.stopLooking(await this.places.own(actor));
  }

  @Get('xem-truoc')
  @Allow('candidate.own')
  async preview(@CurrentActor() actor: Actor) {
    return this.screens.preview(await this.places.own(actor));
  }

  @Get('ban-in')
  @Allow('candidate.own')
  async print(@CurrentActor() actor: Actor) {
    return this.screens.print(await this.places.own(actor));
  }

  @Get('thong-tin-rieng')
  @Allow('candidate.own')
  async showSensitive(@CurrentActor() actor: Actor) {
    return this.sensitive.show(await this.places.own(actor));
  }

  @Post('thong-tin-rieng')
  @Allow('candidate.own')
  async saveSensitive(@CurrentActor() actor: Actor, @Form(WriteSensitive) form: FormInput<WriteSensitive>) {
    return this.sensitive.save(await this.places.own(actor), form);
  }

  @Post('thong-tin-rieng/xoa')
  @Allow('candidate.own')
  async removeSensitive(@CurrentActor() actor: Actor, @Form(Nothing) _form: FormInput<object>) {
    return this.sensitive.remove(await this.places.own(actor));
  }
}
