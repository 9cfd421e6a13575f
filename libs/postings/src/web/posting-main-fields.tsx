import { type Language } from '@app/platform/http';
import {
  CommunesButton,
  CommuneSelect,
  communesOf,
  EXPERIENCE,
  GENERAL_EDUCATION,
  INDUSTRIAL_PARKS,
  occupationOptions,
  otherProvinces,
  POSITION_RANKS,
  QUALIFICATIONS,
  RECRUITMENT_METHODS,
  WAGE_BASES,
} from '@app/taxonomy';
import { Button, Checkbox, Choices, Fold, type FormState, Select, TextArea, TextField } from '@app/ui';
import { LONGEST_OPEN_DAYS } from '../posting-life.service.js';
import { postingFormTexts } from '../posting-form.texts.js';
import { MOST_WORKPLACES } from './posting-forms.js';

interface Props {
  language: Language;
  form: FormState;
}

/** What the job is. */
export function JobFields({ language, form, suggested }: Props & { suggested: string | null }) {
  const { field, section, suggestWords } = postingFormTexts(language);
  return (
    <div class="form-section form-section-first">
      <h2>{section.job}</h2>
      <TextField form={form} name="title" label={field.title} hint={field.titleHint} maxLength={150} />
      <Select
        form={form}
        name="occupation"
        label={field.occupation}
        hint={suggested ? field.occupationSuggested(suggested) : field.occupationHint}
        options={occupationOptions(language)}
        offers={{ from: 'title', address: '/api/v1/occupations/suggestions', label: suggestWords }}
      />
      <div class="field-row">
        <TextField form={form} name="headcount" label={field.headcount} inputMode="numeric" maxLength={6} />
        <Select form={form} name="positionRank" label={field.positionRank} options={POSITION_RANKS.options(language)} />
      </div>
    </div>
  );
}

/** What it pays and where it is. */
export function PayFields({ language, form, count, currency }: Props & { count: number; currency: string }) {
  const texts = postingFormTexts(language);
  const { field, section } = texts;
  const suffix = currency === 'VND' ? 'đ' : currency;
  return (
    <div class="form-section">
      <h2>{section.pay}</h2>
      <Choices
        form={form}
        name="wageBasis"
        label={field.wageBasis}
        type="radio"
        options={WAGE_BASES.options(language)}
      />
      <div class="field-row">
        <TextField form={form} name="wageMin" label={field.wageMin} suffix={suffix} maxLength={20} optional />
        <TextField form={form} name="wageMax" label={field.wageMax} suffix={suffix} maxLength={20} optional />
      </div>
      <p class="soft small">{field.wageHint}</p>
      {Array.from({ length: count }, (_, index) => (
        <WorkplaceFields key={index} language={language} form={form} index={index} />
      ))}
      {count < MOST_WORKPLACES && (
        <p>
          <Button name="next" value="add-workplace" look="secondary">
            {texts.addWorkplace}
          </Button>
        </p>
      )}
    </div>
  );
}

function WorkplaceFields({ language, form, index }: Props & { index: number }) {
  const { field, section } = postingFormTexts(language);
  const name = (part: string) => `workplaces.${index}.${part}`;
  const province = String(form.values[name('province')] ?? '');
  const isElsewhere = Boolean(form.values[name('park')]) || province !== '';
  return (
    <fieldset class="form-part" id={index === 0 ? 'f-workplaces' : undefined}>
      <legend>{field.workplace(index + 1)}</legend>
      <div class="field-row">
        <CommuneSelect
          form={form}
          name={name('commune')}
          label={field.commune}
          province={communesOf(province).length > 0 ? province : ''}
        />
        <TextField form={form} name={name('address')} label={field.address} maxLength={200} optional />
      </div>
      <Fold title={section.otherPlace} isOpen={isElsewhere}>
        <div class="field-row">
          <Select
            form={form}
            name={name('park')}
            label={field.park}
            options={INDUSTRIAL_PARKS.options(language)}
            optional
          />
          <Select form={form} name={name('province')} label={field.province} options={otherProvinces()} optional />
        </div>
        {otherProvinces().some(({ value }) => communesOf(value).length > 0) && (
          <CommunesButton name={name('commune')} />
        )}
      </Fold>
    </fieldset>
  );
}

/** What is done, and what people need for it. */
export function NeedFields({ language, form }: Props) {
  const { field, section } = postingFormTexts(language);
  return (
    <div class="form-section">
      <h2>{section.need}</h2>
      <TextArea
        form={form}
        name="description"
        label={field.description}
        hint={field.descriptionHint}
        rows={6}
        maxLength={6000}
      />
      <TextArea
        form={form}
        name="requirements"
        label={field.requirements}
        hint={field.requirementsHint}
        rows={3}
        maxLength={4000}
        optional
      />
      <div class="field-row">
        <Select
          form={form}
          name="generalEducation"
          label={field.generalEducation}
          options={GENERAL_EDUCATION.options(language)}
        />
        <Select
          form={form}
          name="qualification"
          label={field.qualification}
          options={QUALIFICATIONS.options(language)}
        />
      </div>
      <Select form={form} name="experience" label={field.experience} options={EXPERIENCE.options(language)} optional />
    </div>
  );
}

/** Until when and with whom people apply. */
export function ApplyFields({ language, form }: Props) {
  const { field, section } = postingFormTexts(language);
  return (
    <div class="form-section">
      <h2>{section.apply}</h2>
      <TextField
        form={form}
        name="deadline"
        label={field.deadline}
        hint={field.deadlineHint(LONGEST_OPEN_DAYS)}
        inputMode="numeric"
        placeholder="dd/mm/yyyy"
        maxLength={10}
      />
      <Choices
        form={form}
        name="recruitmentMethods"
        label={field.recruitmentMethods}
        options={RECRUITMENT_METHODS.options(language)}
      />
      <div class="field-row">
        <TextField form={form} name="contactName" label={field.contactName} maxLength={100} autoComplete="name" />
        <TextField form={form} name="contactPhone" label={field.contactPhone} type="tel" autoComplete="tel" />
      </div>
      <Checkbox form={form} name="contactIsPublic" label={field.contactIsPublic} hint={field.contactIsPublicHint} />
    </div>
  );
}
