import { Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Config } from '@app/platform/config';
import { type FormInput, page, redirect, refused } from '@app/platform/http';
import { type FormState } from '@app/ui';
import { type ProfileDetail } from '../candidate-views.schema.js';
import { type AnswerQuestions } from '../candidate.schema.js';
import { mayReadSensitive } from '../candidate.policy.js';
import { profileFormTexts } from '../profile-forms.texts.js';
import { profileTexts } from '../profile.texts.js';
import { ProfilesService } from '../profiles.service.js';
import { CvPage } from './cv.page.js';
import { OverviewPage } from './overview.page.js';
import { PreviewPage } from './preview.page.js';
import { type ProfilePlace } from './profile-place.js';
import { QuestionsPage } from './questions.page.js';

/** The profile as a whole: its questions, its overview, how others see it, and on paper. */
@Injectable()
export class ProfileScreens {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly people: PeopleService,
    private readonly config: Config,
  ) {}

  /** The profile; the three questions while they are unanswered. */
  async show(place: ProfilePlace) {
    const profile = await this.profiles.find(place.actor, place.personId);
    if (!profile) return this.questionsPage(place, firstForm(place), 200, false);
    return page(
      <OverviewPage
        place={place}
        profile={profile}
        mayBeMatched={await this.mayBeMatched(place)}
        maySeeSensitive={mayReadSensitive(place.actor, place.personId)}
      />,
      { title: place.title, noIndex: true },
    );
  }

  async showQuestions(place: ProfilePlace) {
    const profile = await this.profiles.find(place.actor, place.personId);
    return this.questionsPage(place, profile ? formAgain(profile) : firstForm(place), 200, profile !== null);
  }

  async answer(place: ProfilePlace, form: FormInput<AnswerQuestions>) {
    const isAgain = (await this.profiles.find(place.actor, place.personId)) !== null;
    if (!form.ok) return this.questionsPage(place, form, 422, isAgain);
    try {
      await this.profiles.answer(place.actor, place.personId, form.value);
    } catch (error) {
      return this.questionsPage(place, refused(form, error), 422, isAgain);
    }
    const texts = profileTexts(place.language);
    return redirect(
      place.next ?? place.base,
      isAgain ? texts.saved : place.isOwn ? texts.questions.done : texts.questions.doneFor,
    );
  }

  async confirmLooking(place: ProfilePlace) {
    await this.profiles.confirmLooking(place.actor, place.personId);
    const texts = profileTexts(place.language);
    return redirect(place.base, place.isOwn ? texts.status.confirmed : texts.saved);
  }

  async stopLooking(place: ProfilePlace) {
    await this.profiles.stopLooking(place.actor, place.personId);
    return redirect(place.base, profileTexts(place.language).status.paused, 'info');
  }

  async preview(place: ProfilePlace) {
    const [profile, preview] = await Promise.all([
      this.profiles.find(place.actor, place.personId),
      this.profiles.preview(place.actor, place.personId),
    ]);
    if (!profile || !preview) return redirect(place.base);
    const isFound = profile.visibility === 'verified_employers' && profile.status === 'looking';
    const found = isFound && (await this.mayBeMatched(place)) ? preview.found : null;
    return page(<PreviewPage place={place} sent={preview.sent} found={found} />, {
      title: profileTexts(place.language).sections.preview,
      noIndex: true,
    });
  }

  async print(place: ProfilePlace) {
    const profile = await this.profiles.find(place.actor, place.personId);
    if (!profile) return redirect(place.base);
    const person = await this.people.get(place.personId);
    const siteName = this.config.get('SITE_NAME');
    return page(<CvPage place={place} profile={profile} person={person} siteName={siteName} />, {
      title: `${place.name} – ${profileFormTexts(place.language).print.title}`,
      noIndex: true,
      layout: 'bare',
    });
  }

  private async mayBeMatched(place: ProfilePlace): Promise<boolean> {
    const consents = await this.people.consentsOf(place.personId);
    return consents.some(({ purpose, isGranted }) => purpose === 'matching' && isGranted);
  }

  private questionsPage(place: ProfilePlace, form: FormState, status: number, isAgain: boolean) {
    return page(<QuestionsPage place={place} form={form} isAgain={isAgain} />, {
      title: isAgain ? profileTexts(place.language).questions.editTitle : place.title,
      status,
      noIndex: true,
    });
  }
}

/** Near home and at once is what most people answer. */
function firstForm({ commune }: ProfilePlace): FormState {
  return { values: { reach: commune ? 'near' : 'province', commune: commune ?? '', start: 'now' }, problems: [] };
}

function formAgain(profile: ProfileDetail): FormState {
  return {
    values: {
      version: String(profile.version),
      wish: profile.wish,
      reach: profile.reach,
      commune: profile.communes[0] ?? '',
      start: 'now',
      shifts: profile.shifts,
    },
    problems: [],
  };
}

/** A section can be opened once the questions are answered. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'candidate.questions-first';
}
