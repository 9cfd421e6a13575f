import { Injectable } from '@nestjs/common';
import { type FormInput, page, redirect, refused } from '@app/platform/http';
import { type FormState } from '@app/ui';
import { mayReadPrisonRecord, mayWriteSensitive } from '../candidate.policy.js';
import { type SensitiveProfile, type WriteSensitive } from '../sensitive.schema.js';
import { SensitiveProfiles } from '../sensitive-profiles.service.js';
import { profileFormTexts } from '../profile-forms.texts.js';
import { isConflict, type ProfilePlace } from './profile-place.js';
import { SensitivePage } from './sensitive.page.js';

/** The page of what is sensitive, for the person and at the desk. */
@Injectable()
export class SensitiveScreens {
  constructor(private readonly sensitive: SensitiveProfiles) {}

  async show(place: ProfilePlace, returned?: { form: FormState; isConflict: boolean }) {
    const kept = await this.sensitive.read(place.actor, place.personId);
    return page(
      <SensitivePage
        place={place}
        form={returned?.form ?? formOf(kept)}
        isConflict={returned?.isConflict ?? false}
        isKept={kept !== null}
        hasConsent={await this.sensitive.hasConsent(place.personId)}
        mayWrite={mayWriteSensitive(place.actor, place.personId)}
        mayKnowPrisonRecord={mayReadPrisonRecord(place.actor, place.personId)}
      />,
      { title: profileFormTexts(place.language).sensitive.title, status: returned ? 422 : 200, noIndex: true },
    );
  }

  async save(place: ProfilePlace, form: FormInput<WriteSensitive>) {
    if (!form.ok) return this.show(place, { form, isConflict: false });
    try {
      await this.sensitive.save(place.actor, place.personId, form.value);
    } catch (error) {
      return this.show(place, { form: refused(form, error), isConflict: isConflict(error) });
    }
    return redirect(`${place.base}/thong-tin-rieng`, profileFormTexts(place.language).sensitive.saved);
  }

  async remove(place: ProfilePlace) {
    await this.sensitive.remove(place.actor, place.personId);
    return redirect(`${place.base}/thong-tin-rieng`, profileFormTexts(place.language).sensitive.removed);
  }
}

function formOf(kept: SensitiveProfile | null): FormState {
  return {
    values: {
      version: String(kept?.version ?? 0),
      ethnicity: kept?.ethnicity ?? '',
      disabilities: kept?.disabilities ?? [],
      priorityGroups: kept?.priorityGroups ?? [],
      hasPrisonRecord: kept?.hasPrisonRecord ? 'true' : '',
    },
    problems: [],
  };
}
