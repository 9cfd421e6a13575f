import { type Language } from '@app/platform/http';
import { Button, Card, ErrorSummary, Form, type FormState, Notice, PageHead, TextField } from '@app/ui';
import { accountsTexts } from '../accounts.texts.js';
import { staffTexts } from '../staff.texts.js';

export const OWN = '/tai-khoan/bao-mat';
const FEW_CODES = 3;

interface OwnCredentialsProps {
  language: Language;
  recoveryCount: number;
  passwordForm: FormState;
  recoveryForm: FormState;
  authenticatorForm: FormState;
}

/** A member's own password, recovery codes and phone; each change asks for the present ones. */
export function OwnCredentialsPage(props: OwnCredentialsProps) {
  const { language, recoveryCount } = props;
  const texts = staffTexts(language);
  const passwordForm = { ...props.passwordForm, scope: 'mat-khau' };
  return (
    <div class="narrow">
      <PageHead
        title={texts.own.title}
        lead={texts.own.lead}
        crumbs={[{ href: '/tai-khoan', label: accountsTexts(language).account.title }]}
      />
      <Card>
        <h2>{texts.own.password}</h2>
        <p class="soft">{texts.own.passwordLead}</p>
        <Form action={`${OWN}/mat-khau`}>
          <ErrorSummary form={passwordForm} />
          <TextField
            form={passwordForm}
            name="present"
            label={texts.setup.present}
            type="password"
            autoComplete="current-password"
          />
          <TextField
            form={passwordForm}
            name="password"
            label={texts.setup.password}
            hint={texts.setup.passwordHint}
            type="password"
            autoComplete="new-password"
          />
          <TextField
            form={passwordForm}
            name="again"
            label={texts.setup.again}
            type="password"
            autoComplete="new-password"
          />
          <Button>{texts.own.change}</Button>
        </Form>
      </Card>
      <Card>
        <h2>{texts.own.recovery}</h2>
        {recoveryCount < FEW_CODES ? (
          <Notice tone="warning">{texts.own.recoveryLeft(recoveryCount)}</Notice>
        ) : (
          <p>{texts.own.recoveryLeft(recoveryCount)}</p>
        )}
        <p class="soft">{texts.own.recoveryLead}</p>
        <ProofForm language={language} form={props.recoveryForm} action="ma-du-phong" submit={texts.own.renew} />
      </Card>
      <Card>
        <h2>{texts.own.authenticator}</h2>
        <p class="soft">{texts.own.authenticatorLead}</p>
        <ProofForm language={language} form={props.authenticatorForm} action="xac-thuc" submit={texts.own.move} />
      </Card>
    </div>
  );
}

function ProofForm(props: { language: Language; form: FormState; action: string; submit: string }) {
  const texts = staffTexts(props.language);
  const form = { ...props.form, scope: props.action };
  return (
    <Form action={`${OWN}/${props.action}`}>
      <ErrorSummary form={form} />
      <TextField
        form={form}
        name="password"
        label={texts.setup.present}
        type="password"
        autoComplete="current-password"
      />
      <TextField
        form={form}
        name="code"
        label={texts.own.code}
        hint={texts.own.codeHint}
        autoComplete="one-time-code"
        maxLength={30}
      />
      <Button look="secondary">{props.submit}</Button>
    </Form>
  );
}
