import { formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  Card,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  PageHead,
  Select,
  Table,
  TextField,
  type Option,
} from '@app/ui';
import { type SessionRow } from '../accounts.repository.js';
import { accountsTexts } from '../accounts.texts.js';
import { type ConsentPurpose, type ConsentState } from '../credentials.repository.js';
import { OwnDataCard } from './privacy.pages.js';
import { PersonFields } from './sign-in.pages.js';

interface AccountPageProps {
  language: Language;
  form: FormState;
  communes: readonly Option[];
  sessions: readonly SessionRow[];
  currentSessionId: string;
  consents: readonly ConsentState[];
}

const PURPOSES: readonly ConsentPurpose[] = ['service', 'matching', 'contact', 'sensitive', 'keep_after_closing'];

export function AccountPage(props: AccountPageProps) {
  const { language, form } = props;
  const texts = accountsTexts(language).account;
  return (
    <div class="narrow">
      <PageHead
        title={texts.title}
        actions={
          <LinkButton href="/tai-khoan/thong-bao" look="secondary" icon="bell">
            {texts.notifications}
          </LinkButton>
        }
      />
      <Card>
        <h2>{texts.profile}</h2>
        <Form action="/tai-khoan">
          <ErrorSummary form={form} />
          <Hidden name="version" value={String(form.values['version'] ?? '')} />
          <PersonFields language={language} form={form} communes={props.communes} />
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
      <section class="section">
        <h2>{texts.consents}</h2>
        <ConsentTable language={language} consents={props.consents} />
      </section>
      <section class="section">
        <h2>{texts.sessions}</h2>
        <SessionTable language={language} sessions={props.sessions} currentSessionId={props.currentSessionId} />
      </section>
      <section class="section">
        <OwnDataCard language={language} />
      </section>
    </div>
  );
}

function ConsentTable({ language, consents }: Pick<AccountPageProps, 'language' | 'consents'>) {
  const texts = accountsTexts(language).account;
  const isGranted = (purpose: ConsentPurpose) =>
    consents.some((consent) => consent.purpose === purpose && consent.isGranted);
  return (
    <Table
      caption={texts.consents}
      rows={PURPOSES}
      rowKey={(purpose) => purpose}
      columns={[
        { label: texts.purpose, cell: (purpose) => texts.purposes[purpose] },
        {
          label: texts.state,
          cell: (purpose) => (
            <Badge tone={isGranted(purpose) ? 'success' : 'neutral'}>
              {isGranted(purpose) ? texts.granted : texts.notGranted}
            </Badge>
          ),
        },
        {
          label: '',
          cell: (purpose) => (
            <Form action="/tai-khoan/dong-y" class="inline-form">
              <Hidden name="purpose" value={purpose} />
              <Hidden name="isGranted" value={String(!isGranted(purpose))} />
              <Button look="quiet">{isGranted(purpose) ? texts.withdraw : texts.give}</Button>
            </Form>
          ),
        },
      ]}
    />
  );
}

function SessionTable({
  language,
  sessions,
  currentSessionId,
}: Pick<AccountPageProps, 'language' | 'sessions' | 'currentSessionId'>) {
  const texts = accountsTexts(language).account;
  return (
    <Table
      caption={texts.sessions}
      rows={sessions}
      rowKey={(session) => session.id}
      columns={[
        { label: texts.device, cell: (session) => session.deviceLabel },
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
  );
}
