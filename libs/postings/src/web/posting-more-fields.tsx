import { type ComponentChildren } from 'preact';
import { type Language } from '@app/platform/http';
import { BENEFITS, CONTRACT_TYPES, SHIFTS, SOFT_SKILLS, WORK_FORMS } from '@app/taxonomy';
import { Button, Choices, Fold, type FormState, Select, TextArea, TextField } from '@app/ui';
import { EXTRA_DEMANDS, PRIORITY_CANDIDATES, PURPOSES, WANTED_FROM_CENTRE, WORK_CONDITIONS } from '../form-03a.js';
import { postingFormTexts } from '../posting-form.texts.js';
import { MOST_QUESTIONS } from './posting-forms.js';

interface Props {
  language: Language;
  form: FormState;
}

interface GroupProps {
  form: FormState;
  title: string;
  hint: string;
  /** Beginnings of the names of its fields: it stands open when one of them has a problem. */
  names: readonly string[];
  isOpen?: boolean;
  children: ComponentChildren;
}

function Group({ form, title, hint, names, isOpen = false, children }: GroupProps) {
  const isWrong = form.problems.some(({ path }) => names.includes(path.split('.')[0]!));
  return (
    <Fold title={title} hint={hint} isOpen={isOpen || isWrong}>
      {children}
    </Fold>
  );
}

/** Everything of form 03a that a posting can do without. */
export function MoreFields({ language, form, questions }: Props & { questions: number }) {
  const { section } = postingFormTexts(language);
  return (
    <div class="form-section">
      <h2>{section.more}</h2>
      <p class="soft">{section.moreLead}</p>
      <div>
        <BenefitFields language={language} form={form} />
        <TimeFields language={language} form={form} />
        <SkillFields language={language} form={form} />
        <ConditionFields language={language} form={form} />
        <QuestionFields language={language} form={form} count={questions} />
        <CentreFields language={language} form={form} />
      </div>
    </div>
  );
}

function BenefitFields({ language, form }: Props) {
  const { field, section } = postingFormTexts(language);
  return (
    <Group
      form={form}
      title={section.benefits}
      hint={section.benefitsHint}
      names={['benefits', 'benefitNote', 'wageNote']}
    >
      <Choices form={form} name="benefits" label={field.benefits} options={BENEFITS.options(language)} optional />
      <TextArea form={form} name="benefitNote" label={field.benefitNote} rows={3} maxLength={1000} optional />
      <TextField
        form={form}
        name="wageNote"
        label={field.wageNote}
        hint={field.wageNoteHint}
        maxLength={200}
        optional
      />
    </Group>
  );
}

function TimeFields({ language, form }: Props) {
  const { field, section } = postingFormTexts(language);
  const names = ['shifts', 'workForm', 'contractType', 'purpose', 'probationDays', 'probationPercent', 'extraDemands'];
  return (
    <Group form={form} title={section.time} hint={section.timeHint} names={names}>
      <Choices form={form} name="shifts" label={field.shifts} options={SHIFTS.options(language)} optional />
      <div class="field-row">
        <Select form={form} name="workForm" label={field.workForm} options={WORK_FORMS.options(language)} optional />
        <Select
          form={form}
          name="contractType"
          label={field.contractType}
          options={CONTRACT_TYPES.options(language)}
          optional
        />
        <Select form={form} name="purpose" label={field.purpose} options={PURPOSES.options(language)} optional />
      </div>
      <div class="field-row">
        <TextField
          form={form}
          name="probationDays"
          label={field.probationDays}
          inputMode="numeric"
          maxLength={3}
          optional
        />
        <TextField
          form={form}
          name="probationPercent"
          label={field.probationPercent}
          inputMode="numeric"
          suffix="%"
          maxLength={3}
          optional
        />
      </div>
      <p class="soft small">{field.probationHint}</p>
      <Choices
        form={form}
        name="extraDemands"
        label={field.extraDemands}
        options={EXTRA_DEMANDS.options(language)}
        optional
      />
    </Group>
  );
}

function SkillFields({ language, form }: Props) {
  const { field, section } = postingFormTexts(language);
  const names = ['skills', 'softSkills', 'licences', 'minAge', 'maxAge'];
  return (
    <Group form={form} title={section.skills} hint={section.skillsHint} names={names}>
      <TextField form={form} name="skills" label={field.skills} hint={field.skillsHint} optional />
      <TextField form={form} name="licences" label={field.licences} hint={field.licencesHint} optional />
      <Choices
        form={form}
        name="softSkills"
        label={field.softSkills}
        options={SOFT_SKILLS.options(language)}
        optional
      />
      <div class="field-row">
        <TextField form={form} name="minAge" label={field.minAge} inputMode="numeric" maxLength={2} optional />
        <TextField form={form} name="maxAge" label={field.maxAge} inputMode="numeric" maxLength={2} optional />
      </div>
      <p class="soft small">{field.ageHint}</p>
    </Group>
  );
}

function ConditionFields({ language, form }: Props) {
  const { field, section } = postingFormTexts(language);
  const keys = Object.keys(WORK_CONDITIONS) as (keyof typeof WORK_CONDITIONS)[];
  return (
    <Group form={form} title={section.conditions} hint={section.conditionsHint} names={['conditions']}>
      <div class="field-row">
        {keys.map((key) => (
          <Select
            key={key}
            form={form}
            name={`conditions.${key}`}
            label={field.conditions[key]}
            options={WORK_CONDITIONS[key].options(language)}
            optional
          />
        ))}
      </div>
    </Group>
  );
}

function QuestionFields({ language, form, count }: Props & { count: number }) {
  const texts = postingFormTexts(language);
  const { field, section, questionKind } = texts;
  const hasOne = Boolean(form.values['questions.0.text']) || count > 1;
  return (
    <Group form={form} title={section.questions} hint={section.questionsHint} names={['questions']} isOpen={hasOne}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} class="form-part">
          <TextField
            form={form}
            name={`questions.${index}.text`}
            label={field.question(index + 1)}
            maxLength={200}
            optional
          />
          <Select
            form={form}
            name={`questions.${index}.kind`}
            label={field.questionKind}
            empty={questionKind['yes-no']}
            options={[{ value: 'text', label: questionKind.text }]}
          />
        </div>
      ))}
      {count < MOST_QUESTIONS && (
        <p>
          <Button name="next" value="add-question" look="secondary">
            {texts.addQuestion}
          </Button>
        </p>
      )}
    </Group>
  );
}

function CentreFields({ language, form }: Props) {
  const { field, section } = postingFormTexts(language);
  const names = ['priorityCandidates', 'wantedFromCentre', 'contactPosition', 'contactEmail', 'reference'];
  return (
    <Group form={form} title={section.centre} hint={section.centreHint} names={names}>
      <Choices
        form={form}
        name="priorityCandidates"
        label={field.priorityCandidates}
        options={PRIORITY_CANDIDATES.options(language)}
        optional
      />
      <Choices
        form={form}
        name="wantedFromCentre"
        label={field.wantedFromCentre}
        options={WANTED_FROM_CENTRE.options(language)}
        optional
      />
      <div class="field-row">
        <TextField form={form} name="contactPosition" label={field.contactPosition} maxLength={100} optional />
        <TextField form={form} name="contactEmail" label={field.contactEmail} type="email" maxLength={200} optional />
      </div>
      <TextField
        form={form}
        name="reference"
        label={field.reference}
        hint={field.referenceHint}
        maxLength={60}
        optional
      />
    </Group>
  );
}
