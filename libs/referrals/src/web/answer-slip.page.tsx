import { type Language } from '@app/platform/http';
import {
  ActionBar,
  Button,
  Card,
  ErrorSummary,
  Form,
  type FormState,
  LinkButton,
  Notice,
  PageHead,
  TextField,
} from '@app/ui';
import { type HeldSlip } from '../employer-answers.service.js';
import { EMPLOYER_OUTCOMES } from '../referral.lifecycle.js';
import { referralTexts } from '../referral.texts.js';
import { AnswerFields } from './answer-fields.js';

interface AnswerSlipProps {
  language: Language;
  /** Of the slip: where it is answered and where its code is asked for. */
  home: string;
  slip: HeldSlip;
  form: FormState;
}

/** The employer's answer: whoever holds the slip may write it, a code or an account makes it the employer's. */
export function AnswerSlipPage(props: AnswerSlipProps) {
  const { language, home, slip, form } = props;
  const texts = referralTexts(language);
  return (
    <div class="narrow stack">
      <PageHead title={texts.reply.title} lead={texts.reply.lead(slip.state.number)} />
      <Proof {...props} />
      <Card>
        <Form action={`${home}/tra-loi`}>
          <ErrorSummary form={form} />
          {slip.contact && (
            <TextField
              form={form}
              name="code"
              label={texts.reply.code}
              hint={texts.reply.codeField}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              optional
            />
          )}
          <AnswerFields language={language} form={form} outcomes={EMPLOYER_OUTCOMES} />
          <ActionBar>
            <Button>{texts.reply.save}</Button>
            <LinkButton href={home} look="quiet">
              {texts.back}
            </LinkButton>
          </ActionBar>
        </Form>
      </Card>
    </div>
  );
}

/** What makes the answer the employer's. */
function Proof({ language, home, slip }: AnswerSlipProps) {
  const texts = referralTexts(language).reply;
  if (slip.isOwn) return <Notice tone="success">{texts.own}</Notice>;
  if (slip.contact === null) return <Notice tone="info">{texts.noContact}</Notice>;
  return (
    <Card>
      <h2>{texts.codeTitle}</h2>
      <p>{texts.codeHint(slip.contact)}</p>
      <Form action={`${home}/ma`}>
        <Button look="secondary">{texts.send}</Button>
      </Form>
    </Card>
  );
}
