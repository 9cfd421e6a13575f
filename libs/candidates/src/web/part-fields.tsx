import { Button, Card, ErrorSummary, Form, type FormState, PageHead, Select, TextArea, TextField } from '@app/ui';
import { type Language } from '@app/platform/http';
import { LANGUAGE_LEVELS, LANGUAGES } from '@app/taxonomy';
import { type ProfileDetail } from '../candidate-views.schema.js';
import { languageText, periodText } from '../candidate-words.js';
import { profileFormTexts } from '../profile-forms.texts.js';
import { profileTexts } from '../profile.texts.js';
import { PartList } from './section-frame.js';
import { type ProfilePlace } from './profile-place.js';
import { SECTION_PATHS } from './sections.js';

interface PartsProps {
  place: ProfilePlace;
  profile: ProfileDetail;
  /** The form of a new part. */
  form: FormState;
}

function JobFields({ language, form }: { language: Language; form: FormState }) {
  const texts = profileFormTexts(language).experience;
  return (
    <>
      <TextField form={form} name="title" label={texts.title} hint={texts.titleHint} maxLength={150} />
      <TextField form={form} name="employer" label={texts.employer} maxLength={150} optional />
      <div class="field-row">
        <TextField form={form} name="from" label={texts.from} hint={texts.monthHint} maxLength={30} optional />
        <TextField form={form} name="to" label={texts.to} hint={texts.toHint} maxLength={30} optional />
      </div>
      <TextArea form={form} name="note" label={texts.note} rows={3} maxLength={800} optional />
    </>
  );
}

export function JobParts({ place, profile, form }: PartsProps) {
  const texts = profileFormTexts(place.language).experience;
  const base = `${place.base}/${SECTION_PATHS.experience}`;
  return (
    <>
      <Card>
        <h2>{texts.jobs}</h2>
        <PartList
          place={place}
          empty={texts.none}
          items={profile.jobs.map((job) => ({
            key: job.id,
            title: job.title,
            detail: [job.employer, periodText(job, place.language)].filter(Boolean).join(' · '),
            editHref: `${base}/${job.id}`,
            removeAction: `${base}/${job.id}/bo`,
          }))}
        />
      </Card>
      <Card>
        <h2>{texts.addJob}</h2>
        <Form action={`${base}/them`}>
          <ErrorSummary form={form} />
          <JobFields language={place.language} form={form} />
          <Button look="secondary">{texts.addJob}</Button>
        </Form>
      </Card>
    </>
  );
}

/** One job that stands on the profile, to correct it. */
export function JobPage({ place, jobId, form }: { place: ProfilePlace; jobId: string; form: FormState }) {
  const texts = profileFormTexts(place.language).experience;
  const base = `${place.base}/${SECTION_PATHS.experience}`;
  const section = { href: base, label: profileTexts(place.language).sections.experience };
  return (
    <div class="narrow">
      <PageHead title={texts.editJob} crumbs={[...place.crumbs, section]} />
      <Card>
        <Form action={`${base}/${jobId}`}>
          <ErrorSummary form={form} />
          <JobFields language={place.language} form={form} />
          <Button>{profileTexts(place.language).save}</Button>
        </Form>
      </Card>
    </div>
  );
}

export function TrainingParts({ place, profile, form }: PartsProps) {
  const texts = profileFormTexts(place.language).education;
  const base = `${place.base}/${SECTION_PATHS.education}`;
  return (
    <>
      <Card>
        <h2>{texts.trainings}</h2>
        <PartList
          place={place}
          empty={texts.none}
          items={profile.trainings.map((training) => ({
            key: training.id,
            title: training.name,
            detail: [training.school, training.year].filter(Boolean).join(' · '),
            removeAction: `${base}/khoa-hoc/${training.id}/bo`,
          }))}
        />
      </Card>
      <Card>
        <h2>{texts.addTraining}</h2>
        <Form action={`${base}/khoa-hoc`}>
          <ErrorSummary form={form} />
          <TextField form={form} name="name" label={texts.name} maxLength={150} />
          <TextField form={form} name="school" label={texts.school} maxLength={150} optional />
          <TextField form={form} name="year" label={texts.year} inputMode="numeric" maxLength={4} optional />
          <Button look="secondary">{texts.addTraining}</Button>
        </Form>
      </Card>
    </>
  );
}

export function LanguageParts({ place, profile, form }: PartsProps) {
  const { language } = place;
  const texts = profileFormTexts(language).languages;
  const base = `${place.base}/${SECTION_PATHS.languages}`;
  return (
    <>
      <Card>
        <PartList
          place={place}
          empty={texts.none}
          items={profile.languages.map((skill) => ({
            key: skill.language,
            title: languageText(skill, language),
            removeAction: `${base}/${skill.language}/bo`,
          }))}
        />
      </Card>
      <Card>
        <h2>{texts.addTitle}</h2>
        <Form action={base}>
          <ErrorSummary form={form} />
          <Select form={form} name="language" label={texts.language} options={LANGUAGES.options(language)} />
          <Select form={form} name="level" label={texts.level} options={LANGUAGE_LEVELS.options(language)} optional />
          <TextField
            form={form}
            name="certificate"
            label={texts.certificate}
            hint={texts.certificateHint}
            maxLength={80}
            optional
          />
          <Button look="secondary">{texts.addTitle}</Button>
        </Form>
      </Card>
    </>
  );
}
