import { formatDay, formatInstant, formatPhone, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { type LoggedMessage } from '@app/platform/sms';
import {
  Button,
  Card,
  Checkbox,
  EmptyState,
  ErrorSummary,
  Facts,
  Form,
  type FormState,
  Link,
  LinkButton,
  PageHead,
  Select,
  Table,
  TextField,
  type Option,
} from '@app/ui';
import { type FoundPerson } from '../accounts.repository.js';
import { accountsTexts } from '../accounts.texts.js';
import { PersonFields } from './sign-in.pages.js';

interface FindPeopleProps {
  language: Language;
  text: string;
  people: readonly FoundPerson[];
}

export function FindPeoplePage({ language, text, people }: FindPeopleProps) {
  const texts = accountsTexts(language).people;
  const form: FormState = { values: { ten: text }, problems: [] };
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        actions={<LinkButton href="/can-bo/nguoi-lao-dong/moi">{texts.register}</LinkButton>}
      />
      <Form action="/can-bo/nguoi-lao-dong" method="get" class="searchbar section-small">
        <TextField form={form} name="ten" label={texts.search} type="search" />
        <span />
        <Button icon="search">{texts.find}</Button>
      </Form>
      {text !== '' && (
        <section class="section">
          {people.length === 0 ? (
            <EmptyState title={texts.none} icon="person">
              <p>{texts.noneHint}</p>
            </EmptyState>
          ) : (
            <Table
              caption={texts.title}
              rows={people}
              rowKey={(person) => person.id}
              columns={[
                {
                  label: texts.name,
                  cell: (person) => <Link href={`/can-bo/nguoi-lao-dong/${person.id}`}>{person.fullName}</Link>,
                },
                {
                  label: texts.born,
                  cell: (person) => (person.birthDate ? formatDay(person.birthDate as LocalDate) : ''),
                },
                { label: texts.phone, cell: (person) => (person.phone ? formatPhone(person.phone) : '') },
                { label: texts.office, cell: (person) => person.officeName },
              ]}
            />
          )}
        </section>
      )}
    </>
  );
}

export function RegisterWalkInPage({
  language,
  form,
  communes,
}: {
  language: Language;
  form: FormState;
  communes: readonly Option[];
}) {
  const texts = accountsTexts(language);
  return (
    <div class="narrow">
      <PageHead
        title={texts.people.registerTitle}
        crumbs={[{ href: '/can-bo/nguoi-lao-dong', label: texts.people.title }]}
      />
      <Card>
        <Form action="/can-bo/nguoi-lao-dong/moi">
          <ErrorSummary form={form} />
          <PersonFields language={language} form={form} communes={communes} />
          <TextField
            form={form}
            name="phone"
            label={texts.signIn.phone}
            hint={texts.people.phoneOptional}
            type="tel"
            optional
          />
          <Select
            form={form}
            name="clientType"
            label={texts.people.clientType}
            options={[
              { value: 'free', label: texts.people.free },
              { value: 'ui', label: texts.people.ui },
            ]}
          />
          <div class="form-section">
            <h2>{texts.register.consents}</h2>
            <Checkbox form={form} name="serviceConsent" label={texts.people.serviceFor} />
            <Checkbox form={form} name="matchingConsent" label={texts.register.matching} />
            <Checkbox form={form} name="contactConsent" label={texts.register.contact} />
          </div>
          <Button>{texts.register.submit}</Button>
        </Form>
      </Card>
    </div>
  );
}

interface OutboxProps {
  language: Language;
  messages: readonly (LoggedMessage & { id: string; createdAt: Date })[];
  staffCodes: readonly { login: string; code: string }[];
}

export function OutboxPage({ language, messages, staffCodes }: OutboxProps) {
  const texts = accountsTexts(language).outbox;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      {staffCodes.length > 0 && (
        <Card>
          <h2>{texts.staffCodes}</h2>
          <Facts rows={staffCodes.map(({ login, code }) => [login, <span class="code">{code}</span>] as const)} />
        </Card>
      )}
      {messages.length === 0 ? (
        <EmptyState title={texts.empty} />
      ) : (
        <Table
          caption={texts.title}
          rows={messages}
          rowKey={(message) => message.id}
          columns={[
            { label: texts.when, cell: (message) => formatInstant(message.createdAt) },
            { label: texts.channel, cell: (message) => message.channel },
            { label: texts.to, cell: (message) => formatPhone(message.recipient) },
            { label: texts.body, cell: (message) => <span class="pre">{message.body}</span> },
          ]}
        />
      )}
    </>
  );
}
