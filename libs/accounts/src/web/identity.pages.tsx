import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  ErrorSummary,
  Fold,
  Form,
  type FormState,
  Hidden,
  Link,
  LinkButton,
  Notice,
  PageHead,
  TextField,
} from '@app/ui';
import { accountsTexts } from '../accounts.texts.js';
import { identityTexts } from '../identity.texts.js';
import { withNext } from './way-on.js';

interface IdentityProps {
  language: Language;
  form: FormState;
  /** Where to go on afterwards. */
  next: string;
  kind: 'identity' | 'birth-date';
}

/** Asks who has proved a number whether the record behind it is theirs. */
export function IdentityPage({ language, form, next, kind }: IdentityProps) {
  const texts = identityTexts(language).ask;
  const { register } = accountsTexts(language);
  return (
    <div class="narrow stack">
      <PageHead title={texts.title} />
      <Card>
        <p>{kind === 'identity' ? texts.idle : texts.unproved}</p>
        <Form action="/dang-nhap/xac-nhan">
          <ErrorSummary form={form} />
          <Hidden name="tiep" value={next} />
          <TextField
            form={form}
            name="birthDate"
            label={register.birthDate}
            hint={register.birthDateHint}
            inputMode="numeric"
            autoComplete="bday"
          />
          <Button>{texts.submit}</Button>
        </Form>
      </Card>
      <Fold title={texts.notMe}>
        <p>{texts.newOwner}.</p>
        <p class="soft">{texts.newOwnerHint}</p>
        <Form action="/dang-nhap/so-moi">
          <Button look="secondary">{texts.claim}</Button>
        </Form>
      </Fold>
    </div>
  );
}

/** What to do while staff look. */
export function IdentityWaitingPage({ language, isNewOwner }: { language: Language; isNewOwner: boolean }) {
  const texts = identityTexts(language).ask;
  return (
    <div class="narrow stack">
      <PageHead title={texts.title} />
      <Notice tone="success">{isNewOwner ? texts.claimed : texts.waiting}</Notice>
      <LinkButton href="/dich-vu" look="secondary" icon="pin">
        {texts.offices}
      </LinkButton>
    </div>
  );
}

/** For those who have a printed code and no SMS. */
export function SlipSignInPage({ language, form, next }: Omit<IdentityProps, 'kind'>) {
  const texts = identityTexts(language).slip;
  const { register } = accountsTexts(language);
  return (
    <div class="narrow">
      <PageHead title={texts.title} lead={texts.lead} />
      <Card>
        <Form action="/dang-nhap/phieu">
          <ErrorSummary form={form} />
          <Hidden name="tiep" value={next} />
          <TextField form={form} name="ma" label={texts.code} hint={texts.codeHint} autoComplete="off" maxLength={20} />
          <TextField
            form={form}
            name="birthDate"
            label={register.birthDate}
            hint={register.birthDateHint}
            inputMode="numeric"
            autoComplete="bday"
          />
          <Button>{texts.submit}</Button>
        </Form>
      </Card>
      <p class="section-small">
        <Link href={withNext('/dang-nhap', next)}>{texts.phone}</Link>
      </p>
    </div>
  );
}
