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
import { OfPerson, OfPersonJob, OfPersonLanguage, OfPersonTraining, ProfilePlaces } from './profile-place.js';
import { ProfileSections } from './profile-sections.js';

/** The sections of somebody's profile, written at the desk. */
@Controller('can-bo/nguoi-lao-dong/:id/ho-so')
export class PersonProfileSectionsController {
  constructor(
    private readonly places: ProfilePlaces,
    private readonly sections: ProfileSections,
  ) {}

  @Get('mong-muon')
  @Allow('person.update')
  async wishes(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    return this.sections.show(await this.places.atDesk(actor, id), 'wishes');
  }

  @Post('mong-muon')
  @Allow('person.update')
  async saveWishes(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(WriteWishesForm) form: FormInput<WriteWishes>,
  ) {
    return this.sections.saveWishes(await this.places.atDesk(actor, id), form);
  }

  @Get('ky-nang')
  @Allow('person.update')
  async skills(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    return this.sections.show(await this.places.atDesk(actor, id), 'skills');
  }

  @Post('ky-nang')
  @Allow('person.update')
  async saveSkills(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(WriteSkills) form: FormInput<WriteSkills>,
  ) {
    return this.sections.saveSkills(await this.places.atDesk(actor, id), form);
  }

  @Get('hoc-van')
  @Allow('person.update')
  async education(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    return this.sections.show(await this.places.atDesk(actor, id), 'education');
  }

  @Post('hoc-van')
  @Allow('person.update')
  async saveEducation(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(WriteEducation) form: FormInput<WriteEducation>,
  ) {
    return this.sections.saveEducation(await this.places.atDesk(actor, id), form);
  }

  @Get('kinh-nghiem')
  @Allow('person.update')
  async experience(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    return this.sections.show(await this.places.atDesk(actor, id), 'experience');
  }

  @Post('kinh-nghiem')
  @Allow('person.update')
  async saveExperience(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(WriteExperience) form: FormInput<WriteExperience>,
  ) {
    return this.sections.saveExperience(await this.places.atDesk(actor, id), form);
  }

  @Get('ngoai-ngu')
  @Allow('person.update')
  async languages(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    return this.sections.show(await this.places.atDesk(actor, id), 'languages');
  }

  @Post('ngoai-ngu')
  @Allow('person.update')
  async putLanguage(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(WriteLanguage) form: FormInput<WriteLanguage>,
  ) {
    return this.sections.putLanguage(await this.places.atDesk(actor, id), form);
  }

  @Get('ai-duoc-xem')
  @Allow('person.update')
  async visibility(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    return this.sections.show(await this.places.atDesk(actor, id), 'visibility');
  }

  @Post('ai-duoc-xem')
  @Allow('person.update')
  async setVisibility(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(SetVisibility) form: FormInput<SetVisibility>,
  ) {
    return this.sections.setVisibility(await this.places.atDesk(actor, id), form);
  }

  @Post('kinh-nghiem/them')
  @Allow('person.update')
  async addJob(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(WriteJob) form: FormInput<WriteJob>,
  ) {
    return this.sections.addJob(await this.places.atDesk(actor, id), form);
  }

  @Get('kinh-nghiem/:job')
  @Allow('person.update')
  async job(@CurrentActor() actor: Actor, @Param({ schema: OfPersonJob }) { id, job }: z.output<typeof OfPersonJob>) {
    return this.sections.showJob(await this.places.atDesk(actor, id), job);
  }

  @Post('kinh-nghiem/:job')
  @Allow('person.update')
  async updateJob(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPersonJob }) { id, job }: z.output<typeof OfPersonJob>,
    @Form(WriteJob) form: FormInput<WriteJob>,
  ) {
    return this.sections.updateJob(await this.places.atDesk(actor, id), job, form);
  }

  @Post('kinh-nghiem/:job/bo')
  @Allow('person.update')
  async removeJob(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPersonJob }) { id, job }: z.output<typeof OfPersonJob>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.sections.removeJob(await this.places.atDesk(actor, id), job);
  }

  @Post('hoc-van/khoa-hoc')
  @Allow('person.update')
  async addTraining(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Form(WriteTraining) form: FormInput<WriteTraining>,
  ) {
    return this.sections.addTraining(await this.places.atDesk(actor, id), form);
  }

  @Post('hoc-van/khoa-hoc/:training/bo')
  @Allow('person.update')
  async removeTraining(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPersonTraining }) { id, training }: z.output<typeof OfPersonTraining>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.sections.removeTraining(await this.places.atDesk(actor, id), training);
  }

  @Post('ngoai-ngu/:language/bo')
  @Allow('person.update')
  async removeLanguage(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPersonLanguage }) { id, language }: z.output<typeof OfPersonLanguage>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.sections.removeLanguage(await this.places.atDesk(actor, id), language);
  }
}
