import { formatDay, formatPhone, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeLabel } from '@app/taxonomy';
import { Button, Card, ConfirmPanel, EmptyState, Facts, Form, Hidden, Link, PageHead, Table, TextField } from '@app/ui';
import { type FoundPerson } from '../people.queries.js';
import { type Person } from '../person.entity.js';
import { type MergedRecord } from '../merges.repository.js';
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
  /** Records that are part of this one by now. */
  merged: readonly MergedRecord[];
}

/** Finding the duplicate, comparing both side by side, the step itself, and the way back. */
export function MergingPage({ language, person, text, found, other, merged }: MergingPageProps) {
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
      {merged.length > 0 && <MergedList language={language} base={base} merged={merged} />}
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

/** What became part of this record, each with what taking it out brings back and what not. */
function MergedList({ language, base, merged }: { language: Language; base: string; merged: readonly MergedRecord[] }) {
  const texts = privacyTexts(language).unmerge;
  return (
    <section class="section stack">
      <h2>{texts.title}</h2>
      {merged.map((record) => (
        <Card key={record.id}>
          <h3>{record.fullName}</h3>
          <Facts
            rows={[
              [texts.mergedOn, formatDay(localDateOf(record.mergedAt))],
              [texts.phone, record.phone && formatPhone(record.phone)],
            ]}
          />
          {record.isForgotten ? (
            <p>{texts.forgotten}</p>
          ) : (
            <ConfirmPanel open={texts.open} question={texts.question} action={`${base}/tach`} confirm={texts.confirm}>
              <Hidden name="other" value={record.id} />
              <p>{record.isWrittenDown ? texts.returns : texts.returnsLittle}</p>
              <p>{record.isWrittenDown ? texts.stays : texts.staysAll}</p>
              <p>{texts.check}</p>
            </ConfirmPanel>
          )}
        </Card>
      ))}
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
