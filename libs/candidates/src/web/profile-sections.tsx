import { Injectable } from '@nestjs/common';
import { type VNode } from 'preact';
import { PeopleService } from '@app/accounts';
import { type FormInput, page, redirect, refused } from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { type ProfileDetail } from '../candidate-views.schema.js';
import {
  type SetVisibility,
  type WriteEducation,
  type WriteExperience,
  type WriteJob,
  type WriteLanguage,
  type WriteSkills,
  type WriteTraining,
  type WriteWishes,
} from '../candidate.schema.js';
import { candidateNotFound } from '../candidate.errors.js';
import { formatMonth } from '../month.js';
import { ProfileParts } from '../profile-parts.service.js';
import { profileFormTexts } from '../profile-forms.texts.js';
import { profileTexts } from '../profile.texts.js';
import { ProfilesService } from '../profiles.service.js';
import { JobPage, JobParts, LanguageParts, TrainingParts } from './part-fields.js';
import { isConflict, type ProfilePlace } from './profile-place.js';
import { isUnanswered } from './profile-screens.js';
import { EducationFields, ExperienceFields, SkillFields, VisibilityFields, WishFields } from './section-fields.js';
import { SectionFrame } from './section-frame.js';
import { formOfSection, SECTION_PATHS, type SectionKey } from './sections.js';

interface Shown {
  /** The section's own form as it came back. */
  form?: FormState;
  /** The form of a new part as it came back. */
  part?: FormState;
  isConflict?: boolean;
}

/** The sections of a profile: each shows what stands there, and saves by itself. */
@Injectable()
export class ProfileSections {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly parts: ProfileParts,
    private readonly people: PeopleService,
  ) {}

  async show(place: ProfilePlace, section: SectionKey, shown: Shown = {}) {
    const profile = await this.profiles.find(place.actor, place.personId);
    if (!profile) return redirect(place.base);
    const consents = section === 'visibility' ? await this.people.consentsOf(place.personId) : [];
    const mayBeMatched = consents.some(({ purpose, isGranted }) => purpose === 'matching' && isGranted);
    return page(body(place, section, profile, shown, mayBeMatched), {
      title: profileTexts(place.language).sections[section],
      status: shown.form || shown.part ? 422 : 200,
      noIndex: true,
    });
  }

  async saveWishes(place: ProfilePlace, form: FormInput<WriteWishes>) {
    return this.save(place, 'wishes', form, (input) => this.profiles.saveWishes(place.actor, place.personId, input));
  }

  async saveSkills(place: ProfilePlace, form: FormInput<WriteSkills>) {
    return this.save(place, 'skills', form, (input) => this.profiles.saveSkills(place.actor, place.personId, input));
  }

  async saveEducation(place: ProfilePlace, form: FormInput<WriteEducation>) {
    return this.save(place, 'education', form, (input) =>
      this.profiles.saveEducation(place.actor, place.personId, input),
    );
  }

  async saveExperience(place: ProfilePlace, form: FormInput<WriteExperience>) {
    return this.save(place, 'experience', form, (input) =>
      this.profiles.saveExperience(place.actor, place.personId, input),
    );
  }

  async setVisibility(place: ProfilePlace, form: FormInput<SetVisibility>) {
    return this.save(place, 'visibility', form, (input) =>
      this.profiles.setVisibility(place.actor, place.personId, input),
    );
  }

  async addJob(place: ProfilePlace, form: FormInput<WriteJob>) {
    return this.add(place, 'experience', form, (input) => this.parts.addJob(place.actor, place.personId, input));
  }

  async addTraining(place: ProfilePlace, form: FormInput<WriteTraining>) {
    return this.add(place, 'education', form, (input) => this.parts.addTraining(place.actor, place.personId, input));
  }

  async putLanguage(place: ProfilePlace, form: FormInput<WriteLanguage>) {
    return this.add(place, 'languages', form, (input) => this.parts.putLanguage(place.actor, place.personId, input));
  }

  /** @throws DomainError `candidate.not-found` when the profile has no such job */
  async showJob(place: ProfilePlace, jobId: string, form?: FormState) {
    const profile = await this.profiles.find(place.actor, place.personId);
    const job = profile?.jobs.find(({ id }) => id === jobId);
    if (!job) throw candidateNotFound();
    const values = {
      title: job.title,
      employer: job.employer ?? '',
      from: job.from ? formatMonth(job.from) : '',
      to: job.to ? formatMonth(job.to) : '',
      note: job.note ?? '',
    };
    return page(<JobPage place={place} jobId={jobId} form={form ?? { values, problems: [] }} />, {
      title: profileFormTexts(place.language).experience.editJob,
      status: form ? 422 : 200,
      noIndex: true,
    });
  }

  async updateJob(place: ProfilePlace, jobId: string, form: FormInput<WriteJob>) {
    if (!form.ok) return this.showJob(place, jobId, form);
    await this.parts.updateJob(place.actor, place.personId, jobId, form.value);
    return this.backTo(place, 'experience', 'saved');
  }

  async removeJob(place: ProfilePlace, jobId: string) {
    await this.parts.removeJob(place.actor, place.personId, jobId);
    return this.backTo(place, 'experience', 'removed');
  }

  async removeTraining(place: ProfilePlace, trainingId: string) {
    await this.parts.removeTraining(place.actor, place.personId, trainingId);
    return this.backTo(place, 'education', 'removed');
  }

  async removeLanguage(place: ProfilePlace, language: string) {
    await this.parts.removeLanguage(place.actor, place.personId, language);
    return this.backTo(place, 'languages', 'removed');
  }

  private backTo(place: ProfilePlace, section: SectionKey, word: 'saved' | 'removed') {
    return redirect(`${place.base}/${SECTION_PATHS[section]}`, profileTexts(place.language)[word]);
  }

  private async save<Input>(
    place: ProfilePlace,
    section: SectionKey,
    form: FormInput<Input>,
    work: (input: Input) => Promise<void>,
  ) {
    if (!form.ok) return this.show(place, section, { form });
    try {
      await work(form.value);
    } catch (error) {
      if (isUnanswered(error)) return redirect(place.base);
      return this.show(place, section, { form: refused(form, error), isConflict: isConflict(error) });
    }
    return redirect(place.base, profileTexts(place.language).saved);
  }

  private async add<Input>(
    place: ProfilePlace,
    section: SectionKey,
    form: FormInput<Input>,
    work: (input: Input) => Promise<void>,
  ) {
    if (!form.ok) return this.show(place, section, { part: form });
    try {
      await work(form.value);
    } catch (error) {
      if (isUnanswered(error)) return redirect(place.base);
      return this.show(place, section, { part: refused(form, error) });
    }
    return this.backTo(place, section, 'saved');
  }
}

function body(
  place: ProfilePlace,
  section: SectionKey,
  profile: ProfileDetail,
  shown: Shown,
  mayBeMatched: boolean,
): VNode {
  const state = shown.form ?? formOfSection(section, profile);
  const fields = { place, profile, form: state };
  const parts = { place, profile, form: shown.part ?? EMPTY_FORM };
  const form = (children: VNode) => ({ state, isConflict: shown.isConflict ?? false, fields: children });
  switch (section) {
    case 'wishes':
      return <SectionFrame place={place} section={section} form={form(<WishFields {...fields} />)} />;
    case 'skills':
      return <SectionFrame place={place} section={section} form={form(<SkillFields {...fields} />)} />;
    case 'experience':
      return (
        <SectionFrame place={place} section={section} form={form(<ExperienceFields {...fields} />)}>
          <JobParts {...parts} />
        </SectionFrame>
      );
    case 'education':
      return (
        <SectionFrame place={place} section={section} form={form(<EducationFields {...fields} />)}>
          <TrainingParts {...parts} />
        </SectionFrame>
      );
    case 'languages':
      return (
        <SectionFrame place={place} section={section}>
          <LanguageParts {...parts} />
        </SectionFrame>
      );
    case 'visibility':
      return (
        <SectionFrame
          place={place}
          section={section}
          lead={profileFormTexts(place.language).visibility.lead}
          form={form(<VisibilityFields {...fields} mayBeMatched={mayBeMatched} />)}
        />
      );
  }
}
