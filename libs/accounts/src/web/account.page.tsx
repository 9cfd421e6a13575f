import { formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  Card,
  ConfirmPanel,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  PageHead,
  SectionHead,
  Select,
  Table,
  TextField,
} from '@app/ui';
import { type SessionRow } from '../accounts.repository.js';
import { accountsTexts } from '../accounts.texts.js';
import { OwnDataCard } from './privacy.pages.js';
import { ConsentHistory, ConsentList } from '../consent-list.js';
import { CONSENT_PURPOSES } from '../consent.wording.js';
import { consentTexts } from '../consent.texts.js';
import { type ConsentRecord, type ConsentState } from '../credentials.repository.js';
import { PersonFields } from './sign-in.pages.js';

interface AccountPageProps {
  language: Language;
  form: FormState;
  sessions: readonly SessionRow[];
  currentSessionId: string;
  consents: readonly ConsentState[];
  isStaff: boolean;
}

/** A person's own facts, consents and devices. */
export function AccountPage(props: AccountPageProps) {
  const { language, form } = props;
  const texts = accountsTexts(language).account;
  return (
    <div class="narrow">
      <PageHead
        title={texts.title}
        actions={
          <>
            <LinkButton href="/tai-khoan/thong-bao" look="secondary" icon="bell">
              {texts.notifications}
            </LinkButton>
            {props.isStaff && (
              <LinkButton href="/tai-khoan/bao-mat" look="secondary" icon="lock">
                {texts.security}
              </LinkButton>
            )}
          </>
        }
      />
      <Card>
        <h2>{props.isStaff ? texts.contact : texts.profile}</h2>
        <Form action={props.isStaff ? '/tai-khoan/lien-he' : '/tai-khoan'}>
          <ErrorSummary form={form} />
          <Hidden name="version" value={String(form.values['version'] ?? '')} />
          {!props.isStaff && <PersonFields language={language} form={form} />}
          <TextField form={form} name="email" label={texts.email} type="email" autoComplete="email" optional />
          <Select
            form={form}
            name="language"
            label={texts.language}
            options={[
              { value: 'vi', label: 'Tiếng Việt' },
              { value: 'en', label: 'English' },
            ]}
          />
          <Button>{texts.save}</Button>
        </Form>
      </Card>
      {!props.isStaff && (
        <section class="section">
          <SectionHead
            title={consentTexts(language).title}
            href="/tai-khoan/dong-y"
            more={consentTexts(language).link}
          />
          <ConsentSummary language={language} consents={props.consents} />
        </section>
      )}
      <section class="section">
        <h2>{texts.sessions}</h2>
        <SessionTable {...props} />
      </section>
      {!props.isStaff && (
        <section class="section">
          <OwnDataCard language={language} />
        </section>
      )}
    </div>
  );
}

function ConsentSummary({ language, consents }: Pick<AccountPageProps, 'language' | 'consents'>) {
  const texts = consentTexts(language);
  const granted = CONSENT_PURPOSES.filter((purpose) =>
    consents.some((consent) => consent.purpose === purpose && consent.isGranted),
  );
  return (
    <p class="badges">
      {granted.length === 0 && <Badge>{texts.notGranted}</Badge>}
      {granted.map((purpose) => (
        <Badge key={purpose} tone="success" icon="check">
          {texts.names[purpose]}
        </Badge>
      ))}
    </p>
  );
}

function SessionTable({ language, sessions, currentSessionId }: AccountPageProps) {
  const texts = accountsTexts(language).account;
  return (
    <div class="stack">
      <Table
        caption={texts.sessions}
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          { label: texts.device, cell: (session) => session.deviceLabel },
          { label: texts.signedInAt, cell: (session) => formatInstant(session.createdAt) },
          { label: texts.lastSeen, cell: (session) => formatInstant(session.lastSeenAt) },
          {
            label: '',
            cell: (session) =>
              session.id === currentSessionId ? (
                <Badge tone="info">{texts.thisDevice}</Badge>
              ) : (
                <Form action="/tai-khoan/thiet-bi" class="inline-form">
                  <Hidden name="sessionId" value={session.id} />
                  <Button look="quiet">{texts.revoke}</Button>
                </Form>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <ConfirmPanel
          open={texts.revokeOthers}
          question={texts.revokeOthersQuestion}
          action="/tai-khoan/thiet-bi/tat-ca"
          confirm={texts.revokeOthers}
          icon="signOut"
        >
          <p>{texts.revokeOthersHint}</p>
        </ConfirmPanel>
      )}
    </div>
  );
}

interface ConsentPageProps {
  language: Language;
  consents: readonly ConsentState[];
  history: readonly ConsentRecord[];
  names: ReadonlyMap<string, string>;
}

/** What a person has agreed to, purpose by purpose, and every answer so far. */
export function ConsentPage({ language, consents, history, names }: ConsentPageProps) {
  const texts = consentTexts(language);
  return (
    <div class="narrow">
      <PageHead
        title={texts.title}
        lead={texts.lead}
        crumbs={[{ href: '/tai-khoan', label: accountsTexts(language).account.title }]}
      />
      <ConsentList language={language} consents={consents} action="/tai-khoan/dong-y" />
      <section class="section">
        <h2>{texts.history}</h2>
        <ConsentHistory language={language} history={history} names={names} />
      </section>
    </div>
  );
}
