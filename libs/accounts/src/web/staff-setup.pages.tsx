import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  ErrorSummary,
  Facts,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  Notice,
  PageHead,
  PrintButton,
  QrCode,
  StatusTrack,
  TextField,
  type TrackStep,
} from '@app/ui';
import { type SetupState } from '../staff-setup.service.js';
import { staffTexts } from '../staff.texts.js';

export const SETUP = '/can-bo/thiet-lap';

/** Where a member stands: password, authenticator, recovery codes. */
function SetupTrack({ language, at }: { language: Language; at: number }) {
  const texts = staffTexts(language).setup;
  const { password, authenticator, recovery } = texts.steps;
  const steps = [password, authenticator, recovery].map((label, index): TrackStep => ({
    label,
    state: index < at ? 'done' : index === at ? 'current' : 'todo',
  }));
  return <StatusTrack label={texts.track} steps={steps} />;
}

/** For those who hold the slip in their hands and type. */
export function EnterSetupCodePage({ language, form }: { language: Language; form: FormState }) {
  const texts = staffTexts(language).setup;
  return (
    <div class="narrow">
      <PageHead title={texts.title} lead={texts.enterLead} />
      <Card>
        <Form action={SETUP} method="get">
          <ErrorSummary form={form} />
          <TextField form={form} name="ma" label={texts.code} hint={texts.codeHint} autoComplete="off" maxLength={40} />
          <Button>{texts.next}</Button>
        </Form>
      </Card>
    </div>
  );
}

interface SetupStepProps {
  language: Language;
  form: FormState;
  /** As it stands in the link. */
  code: string;
  state: SetupState;
}

/** One step of the way; which one it is, the link knows. */
export function SetupPage(props: SetupStepProps) {
  const { language, state } = props;
  const texts = staffTexts(language).setup;
  return (
    <div class="narrow stack">
      <PageHead title={texts.title} />
      <SetupTrack language={language} at={state.step === 'authenticator' ? 1 : 0} />
      <Card>
        <Facts rows={[[texts.login, <strong>{state.login}</strong>]]} />
        {state.step === 'authenticator' ? (
          <AuthenticatorForm {...props} state={state} />
        ) : (
          <PasswordForm {...props} isKept={state.step === 'prove_password'} />
        )}
      </Card>
    </div>
  );
}

function PasswordForm({ language, form, code, isKept }: SetupStepProps & { isKept: boolean }) {
  const texts = staffTexts(language).setup;
  return (
    <>
      <h2>{isKept ? texts.prove : texts.choose}</h2>
      {isKept && <p>{texts.proveLead}</p>}
      <Form action={isKept ? `${SETUP}/mat-khau-cu` : `${SETUP}/mat-khau`}>
        <ErrorSummary form={form} />
        <Hidden name="ma" value={code} />
        <TextField
          form={form}
          name="password"
          label={isKept ? texts.present : texts.password}
          hint={isKept ? undefined : texts.passwordHint}
          type="password"
          autoComplete={isKept ? 'current-password' : 'new-password'}
        />
        {!isKept && (
          <TextField form={form} name="again" label={texts.again} type="password" autoComplete="new-password" />
        )}
        <Button>{texts.next}</Button>
      </Form>
    </>
  );
}

function AuthenticatorForm({
  language,
  form,
  code,
  state,
}: SetupStepProps & { state: Extract<SetupState, { step: 'authenticator' }> }) {
  const texts = staffTexts(language).setup;
  return (
    <>
      <h2>{texts.authenticator}</h2>
      <p>{texts.scan}</p>
      <div class="qr-row">
        <QrCode text={state.uri} label={texts.qr} />
        <div>
          <p class="small">{texts.typed}</p>
          <p>
            <span class="code-block">{state.secret.match(/.{1,4}/g)!.join(' ')}</span>
          </p>
        </div>
      </div>
      <Form action={`${SETUP}/xac-thuc`}>
        <ErrorSummary form={form} />
        <Hidden name="ma" value={code} />
        <TextField
          form={form}
          name="code"
          label={texts.shown}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={9}
        />
        <Button>{texts.confirm}</Button>
      </Form>
    </>
  );
}

/** Eight codes, in the answer that made them and never again. */
export function RecoveryCodesPage({
  language,
  codes,
  isSetup,
}: {
  language: Language;
  codes: readonly string[];
  /** Whether they end a set-up. */
  isSetup: boolean;
}) {
  const texts = staffTexts(language).recovery;
  return (
    <div class="narrow stack">
      <PageHead title={texts.title} lead={texts.lead} />
      {isSetup && (
        <div class="no-print">
          <SetupTrack language={language} at={2} />
        </div>
      )}
      <Card>
        <h2>{texts.list}</h2>
        <ul class="code-list">
          {codes.map((code) => (
            <li key={code}>
              <span class="code-block">{code}</span>
            </li>
          ))}
        </ul>
        <Notice tone="warning">{texts.once}</Notice>
        <div class="actions">
          <PrintButton>{texts.print}</PrintButton>
          <LinkButton href="/can-bo">{texts.done}</LinkButton>
        </div>
      </Card>
    </div>
  );
}
