import {
  communeLabel,
  CommuneField,
  CONTRACT_TYPES,
  findProvince,
  GENERAL_EDUCATION,
  occupationLabel,
  otherProvinces,
  QUALIFICATIONS,
  SHIFTS,
  WORK_FORMS,
} from '@app/taxonomy';
import { Checkbox, Choices, type FormState, Notice, Select, TextArea, TextField } from '@app/ui';
import {
  DISTANCES,
  licenceLabel,
  OFFERED_LICENCES,
  REACHES,
  skillLabel,
  STARTS,
  usualSkills,
  VISIBILITIES,
  WORKED,
} from '../candidate.lists.js';
import { wishesToRead } from '../candidate.schema.js';
import { type ProfileDetail } from '../candidate-views.schema.js';
import { startText } from '../candidate-words.js';
import { profileFormTexts } from '../profile-forms.texts.js';
import { MeantFields } from './meant-fields.js';
import { type ProfilePlace } from './profile-place.js';

interface FieldsProps {
  place: ProfilePlace;
  form: FormState;
  profile: ProfileDetail;
}

/** What stood there and what was chosen since, so that a form sent back shows both. */
function listed(form: FormState, name: string, stored: readonly string[]): string[] {
  const typed = form.values[name];
  const chosen = typed === undefined ? [] : Array.isArray(typed) ? typed : [typed];
  return [...new Set([...stored, ...chosen])];
}

const typedIn = (form: FormState, name: string): string | undefined => {
  const typed = form.values[name];
  return typeof typed === 'string' && typed.trim() !== '' ? typed : undefined;
};

const textToRead = (form: FormState): string =>
  wishesToRead(typedIn(form, 'wish') ?? '', typedIn(form, 'moreWork'), (form.values['occupations'] ?? []).length > 0);

export function WishFields({ place, form, profile }: FieldsProps) {
  const { language } = place;
  const texts = profileFormTexts(language).wishes;
  const units = listed(form, 'occupations', profile.occupations);
  const options = units.map((code) => ({ value: code, label: occupationLabel(code, language) }));
  return (
    <>
      <TextField form={form} name="wish" label={texts.wish} maxLength={300} />
      {options.length > 0 && <Choices form={form} name="occupations" label={texts.understood} options={options} />}
      {options.length > 1 && (
        <Choices form={form} name="dearest" type="radio" label={texts.dearest} options={options} />
      )}
      <TextField
        form={form}
        name="moreWork"
        label={texts.moreWork}
        hint={texts.moreWorkHint}
        maxLength={100}
        optional
      />
      <MeantFields language={language} form={form} text={textToRead(form)} />
      <div class="form-section">
        <PlaceFields place={place} form={form} profile={profile} />
      </div>
      <div class="form-section">
        <ConditionFields place={place} form={form} profile={profile} />
      </div>
    </>
  );
}

/** The usual distances, and the one that stands there when it is another. */
function distances({ maxKm }: ProfileDetail): number[] {
  return [...new Set([...DISTANCES, ...(maxKm === null ? [] : [maxKm])])].sort((left, right) => left - right);
}

function PlaceFields({ place: { language }, form, profile }: FieldsProps) {
  const texts = profileFormTexts(language).wishes;
  const communes = listed(form, 'communes', profile.communes);
  const provinces = listed(form, 'provinces', profile.provinces);
  return (
    <>
      <Choices form={form} name="reach" type="radio" label={texts.reach} options={REACHES.options(language)} />
      {communes.length > 0 && (
        <Choices
          form={form}
          name="communes"
          label={texts.communes}
          options={communes.map((code) => ({ value: code, label: communeLabel(code) }))}
        />
      )}
      <CommuneField form={form} name="moreCommune" label={texts.moreCommune} optional />
      <Select
        form={form}
        name="maxKm"
        label={texts.maxKm}
        empty={texts.anyDistance}
        options={distances(profile).map((km) => ({ value: String(km), label: texts.km(km) }))}
      />
      {provinces.length > 0 && (
        <Choices
          form={form}
          name="provinces"
          label={texts.provinces}
          options={provinces.map((code) => ({ value: code, label: findProvince(code)?.name ?? code }))}
        />
      )}
      <Select form={form} name="moreProvince" label={texts.moreProvince} options={otherProvinces()} optional />
    </>
  );
}

function ConditionFields({ place: { language, today }, form, profile }: FieldsProps) {
  const texts = profileFormTexts(language).wishes;
  return (
    <>
      <Select
        form={form}
        name="start"
        label={texts.start}
        empty={texts.startKeep(startText(profile.availableFrom, today, language))}
        options={STARTS.options(language)}
      />
      <Choices form={form} name="shifts" label={texts.shifts} options={SHIFTS.options(language)} optional />
      <TextField
        form={form}
        name="wageFloor"
        label={texts.wageFloor}
        hint={texts.wageFloorHint}
        maxLength={40}
        optional
      />
      <Select
        form={form}
        name="workForm"
        label={texts.workForm}
        empty={texts.any}
        options={WORK_FORMS.options(language)}
      />
      <Select
        form={form}
        name="contractType"
        label={texts.contractType}
        empty={texts.any}
        options={CONTRACT_TYPES.options(language)}
      />
    </>
  );
}

/** Enough to tick from; a longer list is not read. */
const OFFERED_SKILLS = 12;

export function SkillFields({ place: { language }, form, profile }: FieldsProps) {
  const texts = profileFormTexts(language).skills;
  const skills = listed(form, 'skills', [...profile.skills, ...usualSkills(profile.occupations, OFFERED_SKILLS)]);
  const licences = listed(form, 'licences', [...profile.licences, ...OFFERED_LICENCES]);
  return (
    <>
      {skills.length > 0 && (
        <Choices
          form={form}
          name="skills"
          label={texts.skills}
          hint={texts.skillsHint}
          options={skills.map((skill) => ({ value: skill, label: skillLabel(skill, language) }))}
          optional
        />
      )}
      <TextField
        form={form}
        name="moreSkills"
        label={texts.moreSkills}
        hint={texts.moreSkillsHint}
        maxLength={1000}
        optional
      />
      <Choices
        form={form}
        name="licences"
        label={texts.licences}
        options={licences.map((licence) => ({ value: licence, label: licenceLabel(licence, language) }))}
        optional
      />
      <TextField
        form={form}
        name="moreLicences"
        label={texts.moreLicences}
        hint={texts.moreLicencesHint}
        maxLength={500}
        optional
      />
      <TextArea form={form} name="about" label={texts.about} hint={texts.aboutHint} maxLength={1500} optional />
    </>
  );
}

export function ExperienceFields({ place: { language }, form }: FieldsProps) {
  const texts = profileFormTexts(language).experience;
  return (
    <Choices
      form={form}
      name="experience"
      type="radio"
      label={texts.experience}
      options={WORKED.options(language)}
      optional
    />
  );
}

export function EducationFields({ place: { language }, form }: FieldsProps) {
  const texts = profileFormTexts(language).education;
  return (
    <>
      <Select
        form={form}
        name="generalEducation"
        label={texts.generalEducation}
        options={GENERAL_EDUCATION.options(language)}
        optional
      />
      <Select
        form={form}
        name="qualification"
        label={texts.qualification}
        options={QUALIFICATIONS.options(language)}
        optional
      />
      <TextField form={form} name="field" label={texts.field} hint={texts.fieldHint} maxLength={120} optional />
    </>
  );
}

export function VisibilityFields({ place: { language }, form, mayBeMatched }: FieldsProps & { mayBeMatched: boolean }) {
  const texts = profileFormTexts(language).visibility;
  return (
    <>
      <Choices
        form={form}
        name="visibility"
        type="radio"
        label={texts.choice}
        options={VISIBILITIES.entries.map((entry) => ({
          value: entry.code,
          label: entry[language],
          hint: texts.explain[entry.code],
        }))}
      />
      <Notice tone="neutral">{texts.never}</Notice>
      {!mayBeMatched && (
        <div class="stack">
          <Notice tone="warning">{texts.matchingNeeded}</Notice>
          <Checkbox form={form} name="matchingConsent" label={texts.matchingConsent} />
        </div>
      )}
    </>
  );
}
