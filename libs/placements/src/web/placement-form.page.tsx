import { type Person, PersonForm } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { CommuneField, occupationOptions } from '@app/taxonomy';
import { Button, Checkbox, Choices, Fold, type FormState, Hidden, type Option, Select, TextField } from '@app/ui';
import { placementTexts } from '../placement.texts.js';
import { CONTRACTS, PLACEMENT_CHANNELS } from '../placement.schema.js';
import { EvidenceFields } from './evidence-fields.js';
import { DayField } from './day-field.js';

export interface PlacementFormProps {
  language: Language;
  person: Person;
  /** The placement that is corrected; null for a new one. */
  placementId: string | null;
  /** Referrals of the person that may have led to work. */
  referrals: readonly Option[];
  /** Employers that are called like what was typed. */
  alike: readonly Option[];
  form: FormState;
}

/** Which work somebody found, how, and what shows it. */
export function PlacementFormPage(props: PlacementFormProps) {
  const { language, person, placementId, form } = props;
  const texts = placementTexts(language);
  const isNew = placementId === null;
  return (
    <PersonForm
      language={language}
      person={person}
      title={isNew ? texts.report : texts.correctTitle}
      action={isNew ? `/can-bo/nguoi-lao-dong/${person.id}/viec-lam/moi` : `/can-bo/viec-lam-da-co/${placementId}/sua`}
      form={form}
      width="medium"
      multipart={isNew}
    >
      {['key', 'version'].map((name) => {
        const value = form.values[name];
        return typeof value === 'string' && <Hidden key={name} name={name} value={value} />;
      })}
      <WhereFields {...props} />
      <TermsFields {...props} />
      {isNew && <EvidenceFields language={language} form={form} />}
      <Button>{isNew ? texts.save : texts.saveAgain}</Button>
    </PersonForm>
  );
}

const ELSEWHERE = ['employer', 'employerId', 'selfEmployed', 'channel'];

function WhereFields({ language, referrals, alike, form }: PlacementFormProps) {
  const texts = placementTexts(language);
  const isUsed =
    referrals.length === 0 ||
    ELSEWHERE.some((name) => form.values[name]) ||
    form.problems.some(({ path }) => ELSEWHERE.includes(path));
  const channels = PLACEMENT_CHANNELS.filter((value) => value !== 'referral');
  return (
    <>
      {referrals.length > 0 && (
        <Select
          form={form}
          name="referral"
          label={texts.referral}
          hint={texts.referralHint}
          options={referrals}
          empty={texts.referralEmpty}
          optional
        />
      )}
      <Fold title={texts.elsewhere} hint={texts.elsewhereHint} isOpen={isUsed}>
        <TextField form={form} name="employer" label={texts.employer} maxLength={200} autoComplete="off" optional />
        {alike.length > 0 && (
          <Select
            form={form}
            name="employerId"
            label={texts.employerId}
            options={alike}
            empty={texts.employerEmpty}
            optional
          />
        )}
        <Checkbox form={form} name="selfEmployed" label={texts.selfEmployment} />
        <Choices
          form={form}
          name="channel"
          type="radio"
          label={texts.channel}
          options={channels.map((value) => ({ value, label: texts.channels[value] }))}
        />
      </Fold>
    </>
  );
}

function TermsFields({ language, form }: PlacementFormProps) {
  const texts = placementTexts(language);
  return (
    <>
      <DayField form={form} name="startDate" label={texts.startDate} hint={texts.dayHint} />
      <Select
        form={form}
        name="contract"
        label={texts.contract}
        options={CONTRACTS.map((value) => ({ value, label: texts.contracts[value] }))}
      />
      <DayField form={form} name="endDate" label={texts.endDate} hint={texts.endDateHint} optional />
      <Select
        form={form}
        name="occupation"
        label={texts.occupation}
        options={occupationOptions(language)}
        empty={texts.occupationEmpty}
        optional
      />
      <CommuneField form={form} name="commune" label={texts.commune} optional />
      <TextField
        form={form}
        name="wage"
        label={texts.wage}
        hint={texts.wageHint}
        suffix={texts.dong}
        maxLength={20}
        autoComplete="off"
        optional
      />
    </>
  );
}
