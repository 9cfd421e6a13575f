import { formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { CommuneField } from '@app/taxonomy';
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
  TextField,
  Ways,
} from '@app/ui';
import { accountsTexts } from '../accounts.texts.js';
import { consentWording } from '../consent.wording.js';
import { identityTexts } from '../identity.texts.js';
import { staffTexts } from '../staff.texts.js';
import { withNext } from './way-on.js';

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
      <Ways
        items={[
          { href: withNext('/dang-nhap/phieu', next), icon: 'document', label: identityTexts(language).slip.link },
          { href: '/can-bo/dang-nhap', icon: 'building', label: texts.staff },
        ]}
      />
    </div>
  );
}

interface CodeProps extends PageProps {
  phone: string;
  /** Whether the gateway did not say that it has taken the message. */
  isLate: boolean;
}

export function CodePage({ language, form, next, phone, isLate }: CodeProps) {
  const texts = accountsTexts(language).code;
  return (
    <div class="narrow">
      <PageHead title={texts.title} lead={texts.lead(formatPhone(phone))} />
      {isLate && <Notice tone="warning">{texts.late}</Notice>}
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
        <Link href={withNext('/dang-nhap', next)}>{texts.again}</Link>
      </p>
    </div>
  );
}

/** The fields of a registration, shared by sign-up and by the desk. */
export function PersonFields({ language, form }: { language: Language; form: FormState }) {
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
      <CommuneField form={form} name="commune" label={texts.commune} optional />
    </>
  );
}

export function RegisterPage({ language, form, next }: PageProps) {
  const texts = accountsTexts(language).register;
  return (
    <div class="narrow">
      <PageHead title={texts.title} lead={texts.lead} />
      <Card>
        <Form action="/dang-ky">
          <ErrorSummary form={form} />
          <Hidden name="tiep" value={next} />
          <PersonFields language={language} form={form} />
          <div class="form-section">
            <h2>{texts.consents}</h2>
            <Checkbox form={form} name="serviceConsent" label={consentWording('service', language)} />
            <Checkbox form={form} name="matchingConsent" label={consentWording('matching', language)} />
            <Checkbox
              form={form}
              name="contactConsent"
              label={consentWording('contact', language)}
              hint={texts.withdraw}
            />
          </div>
          <Button>{texts.submit}</Button>
        </Form>
      </Card>
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
      <p class="section-small">
        <Link href="/can-bo/thiet-lap">{staffTexts(language).setup.haveSlip}</Link>
      </p>
    </div>
  );
}
