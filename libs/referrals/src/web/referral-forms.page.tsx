import { type ComponentChildren } from 'preact';
import { type Person } from '@app/accounts';
import { type Language } from '@app/platform/http';
import {
  ActionBar,
  Button,
  Card,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  LinkButton,
  Notice,
  PageHead,
} from '@app/ui';
import { OUTCOMES, VOID_REASONS } from '../referral.lifecycle.js';
import { referralTexts } from '../referral.texts.js';
import { type ReferralRow } from '../referrals.queries.js';
import { AnswerFields } from './answer-fields.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';

interface ReferralFormProps {
  language: Language;
  person: Person;
  referral: ReferralRow;
  form: FormState;
}

/** Asks how a referral ended, as it was said on the telephone. */
export function AnswerReferralPage(props: ReferralFormProps) {
  const { language, referral, form } = props;
  const texts = referralTexts(language);
  return (
    <FormOfReferral {...props} step="ket-qua" title={texts.answerTitle(referral.employerName)}>
      <AnswerFields language={language} form={form} outcomes={OUTCOMES} />
      <Notice tone="info">{texts.answerWhat}</Notice>
      <Button>{texts.answerSave}</Button>
    </FormOfReferral>
  );
}

/** Asks why a referral is to count no more. */
export function VoidReferralPage(props: ReferralFormProps) {
  const { language, referral, form } = props;
  const texts = referralTexts(language);
  return (
    <FormOfReferral {...props} step="huy" title={texts.voidTitle(referral.number)}>
      <Choices
        form={form}
        name="reason"
        type="radio"
        label={texts.voidReason}
        options={VOID_REASONS.map((value) => ({ value, label: texts.voidReasons[value] }))}
      />
      <Notice tone="warning">{texts.voidWhat}</Notice>
      <Button look="danger">{texts.voidConfirm}</Button>
    </FormOfReferral>
  );
}

interface FrameProps extends ReferralFormProps {
  step: string;
  title: string;
  /** The fields; what sends them comes last. */
  children: ComponentChildren[];
}

function FormOfReferral({ language, person, referral, form, step, title, children }: FrameProps) {
  const texts = referralTexts(language);
  const home = `${PEOPLE}/${person.id}`;
  return (
    <div class="narrow">
      <PageHead
        title={title}
        lead={referral.title}
        crumbs={[
          { href: PEOPLE, label: texts.people },
          { href: home, label: person.fullName },
        ]}
      />
      <Card>
        <Form action={`/can-bo/gioi-thieu/${referral.id}/${step}`}>
          <ErrorSummary form={form} />
          {children.slice(0, -1)}
          <ActionBar>
            {children.at(-1)}
            <LinkButton href={home} look="quiet">
              {texts.back}
            </LinkButton>
          </ActionBar>
        </Form>
      </Card>
    </div>
  );
}
