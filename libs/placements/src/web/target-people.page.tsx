import { formatDay, formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Card, EmptyState, Facts, LinkButton, More, numberText, PageHead, Table } from '@app/ui';
import { CountedPersonName } from '../counted-person-name.js';
import { type Counted } from '../definition.schema.js';
import { caseListAddress, TARGETS } from '../figure-address.js';
import { definitionLabel } from '../figures.texts.js';
import { type OpenedNumber, type TargetPerson } from '../target-people.service.js';
import { addressOf, type FigureQuestion } from './figure-question.js';
import { targetsTexts } from './targets.texts.js';

interface TargetPeopleProps {
  language: Language;
  question: FigureQuestion;
  of: Counted;
  /** Key of the group whose people these are. */
  group: string | undefined;
  opened: OpenedNumber;
  hasPrevious: boolean;
}

/** The persons behind one number, with what brought them in and what shows that they work. */
export function TargetPeoplePage({ language, question, of, group, opened, hasPrevious }: TargetPeopleProps) {
  const texts = targetsTexts(language);
  const { report, groupLabel, count, people, next } = opened;
  const { from, to } = report.period;
  const { groupBy: by } = question;
  return (
    <>
      <PageHead
        title={texts.people.title(texts.column[of])}
        lead={texts.people.count(numberText(count, language))}
        actions={
          count > 0 && (
            <LinkButton
              href={caseListAddress(report, of, by && group !== undefined ? { by, key: group } : undefined)}
              look="secondary"
            >
              {texts.people.export}
            </LinkButton>
          )
        }
        crumbs={[
          { href: TARGETS, label: texts.title },
          { href: addressOf(question), label: texts.people.back },
        ]}
      />
      <Card>
        <Facts
          rows={[
            [
              texts.column.definition,
              texts.countedBy(definitionLabel(report.definition, language), String(report.window)),
            ],
            [texts.people.period, `${formatDay(from)} – ${formatDay(to)}`],
            [texts.asOf, formatInstant(new Date(report.asOf))],
            [question.groupBy ? texts.grouping[question.groupBy] : '', groupLabel],
          ]}
        />
      </Card>
      <section class="section-small">
        <h2 class="visually-hidden">{texts.people.list}</h2>
        {people.length === 0 ? (
          <EmptyState title={texts.people.none} icon="person">
            <p>{texts.people.noneHint}</p>
          </EmptyState>
        ) : (
          <PeopleTable language={language} people={people} />
        )}
        <More next={next && `${next.day}.${next.root}`} hasPrevious={hasPrevious} />
      </section>
      <section class="section-small">
        <p class="soft">{texts.people.audited}</p>
      </section>
    </>
  );
}

function PeopleTable({ language, people }: { language: Language; people: readonly TargetPerson[] }) {
  const { people: texts } = targetsTexts(language);
  return (
    <Table
      caption={texts.list}
      rows={people}
      rowKey={({ key }) => key.root}
      columns={[
        { label: texts.person, cell: (person) => <CountedPersonName language={language} person={person} /> },
        { label: texts.entryDay, cell: ({ entryDay }) => formatDay(entryDay) },
        { label: texts.startDay, cell: ({ startDay }) => (startDay === null ? '–' : formatDay(startDay)) },
        {
          label: texts.evidence,
          cell: ({ evidence }) =>
            evidence ? texts.evidenceOf(texts.evidenceKind(evidence.kind), String(evidence.strength)) : '–',
        },
      ]}
    />
  );
}
