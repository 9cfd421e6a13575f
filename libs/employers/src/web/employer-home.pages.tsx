import { formatDay, formatPhone, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { CommuneField, LEGAL_FORMS } from '@app/taxonomy';
import {
  Button,
  Card,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  Link,
  LinkButton,
  ListItem,
  Notice,
  PageHead,
  Select,
  Steps,
  TextField,
} from '@app/ui';
import { type Employer } from '../employer.entity.js';
import { employerTexts } from '../employer.texts.js';
import { organisationTexts } from '../organisation.texts.js';
import { type OpenInvitation, type OpenRequest } from '../recruiters.repository.js';
import { Logo, StatusBadge, TaxCodeField } from './employer-parts.js';
import { OneButton } from './recruiter-parts.js';
import { StandingNotice, type Standing } from './standing-notice.js';

const STEPS = [
  { word: 'register', icon: 'building' },
  { word: 'papers', icon: 'document' },
  { word: 'post', icon: 'briefcase' },
  { word: 'choose', icon: 'handshake' },
] as const;

/** What a stranger, or somebody without an organisation, reads about recruiting here. */
export function EmployerLandingPage({ language, guest }: { language: Language; guest: GuestProps | null }) {
  const texts = organisationTexts(language).landing;
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        actions={
          <>
            <LinkButton href="/nha-tuyen-dung/dang-ky">{texts.register}</LinkButton>
            {!guest && (
              <LinkButton href="/dang-nhap?tiep=%2Fnha-tuyen-dung" look="secondary">
                {texts.signIn}
              </LinkButton>
            )}
          </>
        }
      />
      {guest && <Guest language={language} {...guest} />}
      <section class="section">
        <h2>{texts.howTitle}</h2>
        <Steps steps={STEPS.map(({ word, icon }) => ({ icon, title: texts.steps[word], text: texts.how[word] }))} />
      </section>
      <section class="section">
        <Notice tone="warning" title={texts.rulesTitle}>
          <ul>
            <li>{texts.rules.free}</li>
            <li>{texts.rules.honest}</li>
            <li>{texts.rules.data}</li>
          </ul>
        </Notice>
        <p class="section-small">
          {texts.paper} <Link href="/dich-vu">{texts.paperLink}</Link>
        </p>
      </section>
    </>
  );
}

interface GuestProps {
  invitations: readonly OpenInvitation[];
  requests: readonly OpenRequest[];
}

/** What waits for somebody who recruits for nobody yet. */
function Guest({ language, invitations, requests }: GuestProps & { language: Language }) {
  const texts = organisationTexts(language).guest;
  const day = (instant: Date) => formatDay(localDateOf(instant));
  if (invitations.length === 0 && requests.length === 0) return null;
  return (
    <div class="stack section-small">
      {invitations.map((invitation) => (
        <Notice key={invitation.id} title={texts.invited(invitation.employerName)}>
          <p>
            {invitation.isOwner && `${texts.asOwner} `}
            {texts.until(day(invitation.expiresAt))}
          </p>
          <div class="actions">
            <OneButton
              action={`/nha-tuyen-dung/loi-moi/${invitation.id}`}
              answer="accept"
              label={texts.accept}
              look="primary"
            />
            <OneButton action={`/nha-tuyen-dung/loi-moi/${invitation.id}`} answer="decline" label={texts.decline} />
          </div>
        </Notice>
      ))}
      {requests.map((request) => (
        <Notice key={request.id} title={texts.requests}>
          <p>{texts.asked(request.employerName, day(request.createdAt))}</p>
          <OneButton action={`/nha-tuyen-dung/yeu-cau/${request.id}/rut`} label={texts.withdraw} />
        </Notice>
      ))}
    </div>
  );
}

/** Where a recruiter begins: how the organisation stands, and the ways on. */
export function EmployerHubPage({ language, employer, standing }: HubProps) {
  const texts = organisationTexts(language).hub;
  return (
    <>
      <PageHead
        title={employer.shortName ?? employer.name}
        lead={employer.shortName ? employer.name : undefined}
        media={<Logo employer={employer} size="large" />}
        actions={<StatusBadge language={language} status={employer.status} />}
      />
      <StandingNotice language={language} standing={standing} withLink />
      <h2 class="visually-hidden">{texts.title}</h2>
      <div class="grid section-small">
        <ListItem href="/nha-tuyen-dung/tin" title={texts.postings} subtitle={texts.postingsWhat} />
        <ListItem href="/nha-tuyen-dung/ung-vien" title={texts.applicants} subtitle={texts.applicantsWhat} />
        <ListItem href="/nha-tuyen-dung/tin/nhap" title={texts.import} subtitle={texts.importWhat} />
        <ListItem href="/nha-tuyen-dung/to-chuc" title={texts.organisation} subtitle={texts.organisationWhat} />
        <ListItem
          href="/nha-tuyen-dung/to-chuc/nguoi-tuyen-dung"
          title={texts.recruiters}
          subtitle={texts.recruitersWhat}
        />
      </div>
    </>
  );
}

interface HubProps {
  language: Language;
  employer: Employer;
  standing: Standing;
}

interface RegisterProps {
  language: Language;
  form: FormState;
  /** The organisation that has the tax code already. */
  taken: { name: string; taxCode: string } | null;
}

/** Signing an organisation up: what is needed to begin, not more. */
export function RegisterEmployerPage({ language, form, taken }: RegisterProps) {
  const texts = organisationTexts(language).register;
  const { field } = employerTexts(language);
  return (
    <div class="narrow">
      <PageHead
        title={texts.title}
        lead={texts.lead}
        crumbs={[{ href: '/nha-tuyen-dung', label: organisationTexts(language).landing.title }]}
      />
      {taken && <Taken language={language} {...taken} />}
      <Card>
        <Form action="/nha-tuyen-dung/dang-ky">
          <ErrorSummary form={form} />
          <TaxCodeField language={language} form={form} />
          <TextField form={form} name="name" label={field.name} hint={field.nameHint} maxLength={200} />
          <Select
            form={form}
            name="legalForm"
            label={field.legalForm}
            options={LEGAL_FORMS.options(language)}
            optional
          />
          <CommuneField form={form} name="commune" label={field.commune} optional />
          <TextField form={form} name="contactName" label={field.contactName} maxLength={100} optional />
          <TextField form={form} name="phone" label={field.phone} hint={field.phoneHint} type="tel" optional />
          <Button>{texts.submit}</Button>
        </Form>
      </Card>
      <p class="section-small">
        {texts.noTaxCode} <Link href="/dich-vu">{texts.centreLink}</Link>
      </p>
    </div>
  );
}

/** The way for somebody whose organisation is registered already. */
function Taken({ language, name, taxCode }: { language: Language; name: string; taxCode: string }) {
  const texts = organisationTexts(language).register;
  return (
    <Notice tone="warning" title={texts.takenTitle}>
      <p>{texts.taken(name)}</p>
      <p>{texts.takenShares}</p>
      <Form action="/nha-tuyen-dung/dang-ky/xin-vao" class="inline-form">
        <Hidden name="taxCode" value={taxCode} />
        <Button look="secondary">{texts.ask}</Button>
      </Form>
      <p>
        {texts.centre} <Link href="/dich-vu">{texts.centreLink}</Link>
      </p>
    </Notice>
  );
}

/** What somebody who signs an organisation up will usually type: their own name and number. */
export function firstForm(person: { fullName: string; phone: string | null }): FormState {
  const phone = person.phone === null ? '' : formatPhone(person.phone);
  return { values: { contactName: person.fullName, phone }, problems: [] };
}
