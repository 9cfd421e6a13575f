import { Body, Controller, Get, Put } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Returns } from '@app/platform/http';
import { candidateNotFound } from '../candidate.errors.js';
import { ProfileDetail } from '../candidate-views.schema.js';
import { AnswerQuestions, SetVisibility, WriteProfile } from '../candidate.schema.js';
import { ProfilesService } from '../profiles.service.js';

/** The caller's own profile. What is sensitive is not part of it. */
@Controller('api/v1/me/profile')
export class OwnProfileController {
  constructor(private readonly profiles: ProfilesService) {}

  @Get()
  @Allow('candidate.own')
  @Returns(ProfileDetail)
  async show(@CurrentActor() actor: Actor): Promise<ProfileDetail> {
    const profile = await this.profiles.find(actor, actor.personId);
    if (!profile) throw candidateNotFound();
    return profile;
  }

  @Put()
  @Allow('candidate.own')
  @Returns(ProfileDetail)
  async replace(
    @CurrentActor() actor: Actor,
    @Body({ schema: WriteProfile }) input: WriteProfile,
  ): Promise<ProfileDetail> {
    await this.profiles.replace(actor, actor.personId, input);
    return this.show(actor);
  }

  @Put('questions')
  @Allow('candidate.own')
  @Returns(ProfileDetail)
  async answer(
    @CurrentActor() actor: Actor,
    @Body({ schema: AnswerQuestions }) input: AnswerQuestions,
  ): Promise<ProfileDetail> {
    await this.profiles.answer(actor, actor.personId, input);
    return this.show(actor);
  }

  @Put('visibility')
  @Allow('candidate.own')
  @Returns(ProfileDetail)
  async setVisibility(
    @CurrentActor() actor: Actor,
    @Body({ schema: SetVisibility }) input: SetVisibility,
  ): Promise<ProfileDetail> {
    await this.profiles.setVisibility(actor, actor.personId, input);
    return this.show(actor);
  }
}
