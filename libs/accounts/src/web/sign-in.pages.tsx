import { formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  Checkbox,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  Link,
  Notice,
  PageHead,
  Select,
  TextField,
  type Option,
} from '@app/ui';
import { accountsTexts } from '../accounts.texts.js';

interface PageProps {
  language: Language;
  form: FormState;
  /** Where to go on afterwards. */
  next: string;
}

export function PhonePage({ language, form, next }: PageProps) {
  const texts = accountsTexts(language).signIn;
  return (
    <div class="narrow">
      <PageHead title={texts.title} lead={texts.lead} />
      <Card>
        <Form action="/dang-nhap">
          <ErrorSummary form={form} />
          <Hidden name="tiep" value={next} />
          <TextField
            form={form}
            name="phone"
            label={texts.phone}
            hint={texts.phoneHint}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
          />
          <Button>{texts.send}</Button>
        </Form>
      </Card>
      <p class="section">
        <Link href="/can-bo/dang-nhap">{texts.staff}</Link>
      </p>
    </div>
  );
}

export function CodePage({ language, form, next, phone }: PageProps & { phone: string }) {
  const texts = accountsTexts(language).code;
  return (
    <div class="narrow">
      <PageHead title={texts.title} lead={texts.lead(formatPhone(phone))} />
      <Card>
        <Form action="/dang-nhap/ma">
          <ErrorSummary form={form} />
          <Hidden name="tiep" value={next} />
          <Hidden name="phone" value={phone} />
          <TextField
            form={form}
            name="code"
            label={texts.label}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={9}
          />
          <Button>{texts.verify}</Button>
        </Form>
      </Card>
      <p class="section">
        <Link href="/dang-nhap">{texts.again}</Link>
      </p>
    </div>
  );
}

/** The fields of a registration, shared by sign-up and by the desk. */
export function PersonFields({
  language,
  form,
  communes,
}: {
  language: Language;
  form: FormState;
  communes: readonly Option[];
}) {
  const texts = accountsTexts(language).register;
  return (
    <>
      <TextField form={form} name="fullName" label={texts.fullName} autoComplete="name" maxLength={100} />
      <TextField
        form={form}
        name="birthDate"
        label={texts.birthDate}
        hint={texts.birthDateHint}
        inputMode="numeric"
        autoComplete="bday"
      />
      <Choices
        form={form}
        name="sex"
        type="radio"
        optional
        label={texts.sex}
        options={[
          { value: 'female', label: texts.female },
          { value: 'male', label: texts.male },
          { value: 'other', label: texts.other },
        ]}
      />
      <Select form={form} name="commune" label={texts.commune} options={communes} optional />
    </>
  );
}

export function RegisterPage({ language, form, next, communes }: PageProps & { communes: readonly Option[] }) {
  const texts = accountsTexts(language).register;
  return (
    <div class="narrow">
      <PageHead title={texts.title} lead={texts.lead} />
      <Card>
        <Form action="/dang-ky">
          <ErrorSummary form={form} />
          <Hidden name="tiep" value={next} />
          <PersonFields language={language} form={form} communes={communes} />
          <div class="form-section">
            <h2>{texts.consents}</h2>
            <Checkbox form={form} name="serviceConsent" label={texts.service} />
            <Checkbox form={form} name="matchingConsent" label={texts.matching} />
            <Checkbox form={form} name="contactConsent" label={texts.contact} hint={texts.withdraw} />
          </div>
          <Button>{texts.submit}</Button>
        </Form>
      </Card>
    </div>
  );
}

export function IdentityPage({
  language,
  form,
  isWaiting,
}: {
  language: Language;
  form: FormState;
  isWaiting: boolean;
}) {
  const texts = accountsTexts(language);
  return (
    <div class="narrow">
      <PageHead title={texts.identity.title} />
      {isWaiting ? (
        <Notice tone="success">{texts.identity.waiting}</Notice>
      ) : (
        <Card>
          <p>{texts.identity.lead}</p>
          <Form action="/dang-nhap/xac-nhan">
            <ErrorSummary form={form} />
            <TextField
              form={form}
              name="birthDate"
              label={texts.register.birthDate}
              hint={texts.register.birthDateHint}
              inputMode="numeric"
            />
            <Button>{texts.identity.submit}</Button>
          </Form>
        </Card>
      )}
    </div>
  );
}

export function StaffSignInPage({ language, form, next }: PageProps) {
  const texts = accountsTexts(language).staff;
  return (
    <div class="narrow">
      <PageHead title={texts.title} />
      <Card>
        <Form action="/can-bo/dang-nhap">
          <ErrorSummary form={form} />
          <Hidden name="tiep" value={next} />
          <TextField form={form} name="login" label={texts.login} autoComplete="username" />
          <TextField
            form={form}
            name="password"
            label={texts.password}
            type="password"
            autoComplete="current-password"
          />
          <TextField
            form={form}
            name="code"
            label={texts.code}
            hint={texts.codeHint}
            inputMode="text"
            autoComplete="one-time-code"
          />
          <Button>{texts.submit}</Button>
        </Form>
      </Card>
    </div>
  );
}
