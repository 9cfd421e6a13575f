import { formatDay, formatPhone, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeLabel } from '@app/taxonomy';
import { Button, Card, ConfirmPanel, EmptyState, Facts, Form, Hidden, Link, PageHead, Table, TextField } from '@app/ui';
import { type FoundPerson } from '../people.queries.js';
import { type Person } from '../person.entity.js';
import { privacyTexts } from '../privacy.texts.js';
import { dayText } from './privacy.pages.js';

interface MergingPageProps {
  language: Language;
  person: Person;
  text: string;
  /** What was found; null before anybody searched. */
  found: readonly FoundPerson[] | null;
  /** The record chosen to become part of this one. */
  other: Person | null;
}

/** Finding the duplicate, comparing both side by side, and the step that cannot be undone. */
export function MergingPage({ language, person, text, found, other }: MergingPageProps) {
  const texts = privacyTexts(language).merge;
  const base = `/can-bo/nguoi-lao-dong/${person.id}/gop`;
  return (
    <div class="medium">
      <PageHead
        title={texts.title(person.fullName)}
        lead={texts.lead}
        crumbs={[{ href: `/can-bo/nguoi-lao-dong/${person.id}`, label: person.fullName }]}
      />
      <Form action={base} method="get" class="searchbar section-small">
        <TextField form={{ values: { ten: text }, problems: [] }} name="ten" label={texts.search} type="search" />
        <span />
        <Button icon="search">{texts.find}</Button>
      </Form>
      {other && <Comparison language={language} person={person} other={other} />}
      {found && !other && <Found language={language} base={base} text={text} found={found} />}
    </div>
  );
}

function Found({
  language,
  base,
  text,
  found,
}: {
  language: Language;
  base: string;
  text: string;
  found: readonly FoundPerson[];
}) {
  const texts = privacyTexts(language).merge;
  if (found.length === 0) {
    return (
      <section class="section">
        <EmptyState title={texts.none} icon="person" />
      </section>
    );
  }
  return (
    <section class="section">
      <Table
        caption={texts.search}
        rows={found}
        rowKey={(row) => row.id}
        columns={[
          {
            label: texts.name,
            cell: (row) => <Link href={`${base}?ten=${encodeURIComponent(text)}&voi=${row.id}`}>{row.fullName}</Link>,
          },
          { label: texts.born, cell: (row) => dayText(row.birthDate) },
          { label: texts.phone, cell: (row) => (row.phone ? formatPhone(row.phone) : '') },
          { label: texts.home, cell: (row) => (row.commune ? communeLabel(row.commune) : '') },
        ]}
      />
    </section>
  );
}

function Comparison({ language, person, other }: { language: Language; person: Person; other: Person }) {
  const texts = privacyTexts(language).merge;
  return (
    <section class="section stack">
      <div class="grid">
        <PersonCard language={language} title={texts.kept} person={person} />
        <PersonCard language={language} title={texts.gone} person={other} />
      </div>
      <ConfirmPanel
        open={texts.open}
        question={texts.question}
        action={`/can-bo/nguoi-lao-dong/${person.id}/gop`}
        confirm={texts.confirm}
      >
        <Hidden name="other" value={other.id} />
        <p>{texts.what}</p>
      </ConfirmPanel>
    </section>
  );
}

function PersonCard({ language, title, person }: { language: Language; title: string; person: Person }) {
  const texts = privacyTexts(language).merge;
  return (
    <Card>
      <h2>{title}</h2>
      <Facts
        rows={[
          [texts.name, person.fullName],
          [texts.born, dayText(person.birthDate)],
          [texts.phone, person.phone && formatPhone(person.phone)],
          [texts.home, person.commune && communeLabel(person.commune)],
          [texts.since, formatDay(localDateOf(person.createdAt))],
          [texts.channel, texts.channels[person.channel]],
        ]}
      />
    </Card>
  );
}
