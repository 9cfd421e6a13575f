import { DISABILITIES, ETHNIC_GROUPS } from '@app/taxonomy';
import {
  Button,
  Card,
  Checkbox,
  Choices,
  ConfirmPanel,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  Link,
  Notice,
  PageHead,
  Select,
} from '@app/ui';
import { ASKED_GROUPS } from '../candidate.lists.js';
import { profileFormTexts } from '../profile-forms.texts.js';
import { profileTexts } from '../profile.texts.js';
import { type ProfilePlace } from './profile-place.js';

export interface SensitivePageProps {
  place: ProfilePlace;
  form: FormState;
  /** Something is kept already. */
  isKept: boolean;
  hasConsent: boolean;
  mayWrite: boolean;
  mayKnowPrisonRecord: boolean;
  isConflict: boolean;
}

/** Answers that only help to be helped first: what they are for comes before the first question. */
export function SensitivePage(props: SensitivePageProps) {
  const { place, isKept, mayWrite } = props;
  const texts = profileFormTexts(place.language).sensitive;
  return (
    <div class="narrow">
      <PageHead
        title={texts.title}
        lead={place.isOwn ? texts.lead : undefined}
        crumbs={place.isOwn ? place.crumbs : [{ href: place.base, label: place.name }]}
      />
      <Explanation place={place} />
      <Card>
        <SensitiveForm {...props} />
      </Card>
      {isKept && mayWrite && (
        <div class="section">
          <ConfirmPanel
            open={texts.remove}
            icon="remove"
            question={texts.removeQuestion}
            action={`${place.base}/thong-tin-rieng/xoa`}
            confirm={texts.removeConfirm}
          >
            <p>{texts.removeWhat}</p>
          </ConfirmPanel>
        </div>
      )}
    </div>
  );
}

function Explanation({ place }: { place: ProfilePlace }) {
  const texts = profileFormTexts(place.language).sensitive;
  if (!place.isOwn) {
    return (
      <div class="stack-below">
        <Notice tone="warning">{texts.whyFor}</Notice>
      </div>
    );
  }
  return (
    <div class="stack-below">
      <Notice tone="info" title={texts.why.title}>
        <ul class="notice-list">
          {texts.why.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function SensitiveForm({ place, form, hasConsent, mayWrite, mayKnowPrisonRecord, isConflict }: SensitivePageProps) {
  const { language, isOwn, base } = place;
  const texts = profileFormTexts(language).sensitive;
  return (
    <Form action={`${base}/thong-tin-rieng`}>
      <ErrorSummary form={form} />
      {isConflict && (
        <p>
          <Link href={`${base}/thong-tin-rieng`}>{profileTexts(language).reload}</Link>
        </p>
      )}
      <Hidden name="version" value={String(form.values['version'] ?? '0')} />
      <Select
        form={form}
        name="ethnicity"
        label={texts.ethnicity}
        empty={texts.unanswered}
        options={ETHNIC_GROUPS.options(language)}
        optional
      />
      <Choices
        form={form}
        name="disabilities"
        label={texts.disabilities}
        options={DISABILITIES.options(language)}
        optional
      />
      <Choices
        form={form}
        name="priorityGroups"
        label={texts.priorityGroups}
        options={ASKED_GROUPS.options(language)}
        optional
      />
      {mayKnowPrisonRecord && (
        <Checkbox
          form={form}
          name="hasPrisonRecord"
          label={isOwn ? texts.hasPrisonRecord : texts.hasPrisonRecordFor}
          hint={texts.hasPrisonRecordHint}
        />
      )}
      {!hasConsent && (
        <div class="form-section">
          <Checkbox
            form={form}
            name="sensitiveConsent"
            label={isOwn ? texts.consent : texts.consentFor}
            hint={texts.consentHint}
          />
        </div>
      )}
      {mayWrite && <Button icon="lock">{texts.save}</Button>}
    </Form>
  );
}
