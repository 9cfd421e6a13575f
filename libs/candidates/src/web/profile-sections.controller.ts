import { Controller, Get, Param, Post } from '@nestjs/common';
import { type z } from 'zod';
import { type Actor, Allow, CurrentActor, Form, type FormInput, Nothing } from '@app/platform/http';
import {
  SetVisibility,
  WriteEducation,
  WriteExperience,
  WriteJob,
  WriteLanguage,
  WriteSkills,
  WriteTraining,
  type WriteWishes,
  WriteWishesForm,
} from '../candidate.schema.js';
import { OfJob, OfLanguage, OfTraining, ProfilePlaces } from './profile-place.js';
import { ProfileSections } from './profile-sections.js';

/** The sections of a person's own profile. */
@Controller('ho-so')
export class ProfileSectionsController {
  constructor(
    private readonly places: ProfilePlaces,
    private readonly sections: ProfileSections,
  ) {}

  @Get('mong-muon')
  @Allow('candidate.own')
  async wishes(@CurrentActor() actor: Actor) {
    return this.sections.show(await this.places.own(actor), 'wishes');
  }

  @Post('mong-muon')
  @Allow('candidate.own')
  async saveWishes(@CurrentActor() actor: Actor, @Form(WriteWishesForm) form: FormInput<WriteWishes>) {
    return this.sections.saveWishes(await this.places.own(actor), form);
  }

  @Get('ky-nang')
  @Allow('candidate.own')
  async skills(@CurrentActor() actor: Actor) {
    return this.sections.show(await this.places.own(actor), 'skills');
  }

  @Post('ky-nang')
  @Allow('candidate.own')
  async saveSkills(@CurrentActor() actor: Actor, @Form(WriteSkills) form: FormInput<WriteSkills>) {
    return this.sections.saveSkills(await this.places.own(actor), form);
  }

  @Get('hoc-van')
  @Allow('candidate.own')
  async education(@CurrentActor() actor: Actor) {
    return this.sections.show(await this.places.own(actor), 'education');
  }

  @Post('hoc-van')
  @Allow('candidate.own')
  async saveEducation(@CurrentActor() actor: Actor, @Form(WriteEducation) form: FormInput<WriteEducation>) {
    return this.sections.saveEducation(await this.places.own(actor), form);
  }

  @Get('kinh-nghiem')
  @Allow('candidate.own')
  async experience(@CurrentActor() actor: Actor) {
    return this.sections.show(await this.places.own(actor), 'experience');
  }

  @Post('kinh-nghiem')
  @Allow('candidate.own')
  async saveExperience(@CurrentActor() actor: Actor, @Form(WriteExperience) form: FormInput<WriteExperience>) {
    return this.sections.saveExperience(await this.places.own(actor), form);
  }

  @Get('ngoai-ngu')
  @Allow('candidate.own')
  async languages(@CurrentActor() actor: Actor) {
    return this.sections.show(await this.places.own(actor), 'languages');
  }

  @Post('ngoai-ngu')
  @Allow('candidate.own')
  async putLanguage(@CurrentActor() actor: Actor, @Form(WriteLanguage) form: FormInput<WriteLanguage>) {
    return this.sections.putLanguage(await this.places.own(actor), form);
  }

  @Get('ai-duoc-xem')
  @Allow('candidate.own')
  async visibility(@CurrentActor() actor: Actor) {
    return this.sections.show(await this.places.own(actor), 'visibility');
  }

  @Post('ai-duoc-xem')
  @Allow('candidate.own')
  async setVisibility(@CurrentActor() actor: Actor, @Form(SetVisibility) form: FormInput<SetVisibility>) {
    return this.sections.setVisibility(await this.places.own(actor), form);
  }

  @Post('kinh-nghiem/them')
  @Allow('candidate.own')
  async addJob(@CurrentActor() actor: Actor, @Form(WriteJob) form: FormInput<WriteJob>) {
    return this.sections.addJob(await this.places.own(actor), form);
  }

  @Get('kinh-nghiem/:job')
  @Allow('candidate.own')
  async job(@CurrentActor() actor: Actor, @Param({ schema: OfJob }) { job }: z.output<typeof OfJob>) {
    return this.sections.showJob(await this.places.own(actor), job);
  }

  @Post('kinh-nghiem/:job')
  @Allow('candidate.own')
  async updateJob(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfJob }) { job }: z.output<typeof OfJob>,
    @Form(WriteJob) form: FormInput<WriteJob>,
  ) {
    return this.sections.updateJob(await this.places.own(actor), job, form);
  }

  @Post('kinh-nghiem/:job/bo')
  @Allow('candidate.own')
  async removeJob(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfJob }) { job }: z.output<typeof OfJob>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.sections.removeJob(await this.places.own(actor), job);
  }

  @Post('hoc-van/khoa-hoc')
  @Allow('candidate.own')
  async addTraining(@CurrentActor() actor: Actor, @Form(WriteTraining) form: FormInput<WriteTraining>) {
    return this.sections.addTraining(await this.places.own(actor), form);
  }

  @Post('hoc-van/khoa-hoc/:training/bo')
  @Allow('candidate.own')
  async removeTraining(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfTraining }) { training }: z.output<typeof OfTraining>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.sections.removeTraining(await this.places.own(actor), training);
  }

  @Post('ngoai-ngu/:language/bo')
  @Allow('candidate.own')
  async removeLanguage(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfLanguage }) { language }: z.output<typeof OfLanguage>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.sections.removeLanguage(await this.places.own(actor), language);
  }
}
