import { type Person } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { CommuneField, occupationOptions } from '@app/taxonomy';
import {
  ActionBar,
  Button,
  Card,
  Checkbox,
  Choices,
  ErrorSummary,
  Fold,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  type Option,
  PageHead,
  Select,
  TextField,
} from '@app/ui';
import { placementTexts } from '../placement.texts.js';
import { CONTRACTS, PLACEMENT_CHANNELS } from '../placement.schema.js';
import { EvidenceFields } from './evidence-fields.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';

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
  const home = `${PEOPLE}/${person.id}`;
  const isNew = placementId === null;
  return (
    <div class="medium">
      <PageHead
        title={isNew ? texts.report : texts.correctTitle}
        crumbs={[
          { href: PEOPLE, label: texts.people },
          { href: home, label: person.fullName },
        ]}
      />
      <Card>
        <Form action={isNew ? `${home}/viec-lam/moi` : `/can-bo/viec-lam-da-co/${placementId}/sua`} multipart={isNew}>
          <ErrorSummary form={form} />
          {['key', 'version'].map((name) => {
            const value = form.values[name];
            return typeof value === 'string' && <Hidden key={name} name={name} value={value} />;
          })}
          <WhereFields {...props} />
          <TermsFields {...props} />
          {isNew && <EvidenceFields language={language} form={form} />}
          <ActionBar>
            <Button>{isNew ? texts.save : texts.saveAgain}</Button>
            <LinkButton href={home} look="quiet">
              {texts.back}
            </LinkButton>
          </ActionBar>
        </Form>
      </Card>
    </div>
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
      <TextField
        form={form}
        name="startDate"
        label={texts.startDate}
        hint={texts.dayHint}
        inputMode="numeric"
        maxLength={10}
        autoComplete="off"
      />
      <Select
        form={form}
        name="contract"
        label={texts.contract}
        options={CONTRACTS.map((value) => ({ value, label: texts.contracts[value] }))}
      />
      <TextField
        form={form}
        name="endDate"
        label={texts.endDate}
        hint={texts.endDateHint}
        inputMode="numeric"
        maxLength={10}
        autoComplete="off"
        optional
      />
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
