import { formatDay } from '@app/kernel';
import { CountedPersonName } from '@app/placements';
import { type Language } from '@app/platform/http';
import { EmptyState, More, numberText, PageHead, Table } from '@app/ui';
import { directionTexts } from '../direction.texts.js';
import { type WaitingPage } from '../waiting-people.service.js';
import { type WaitingStep } from '../way-to-work.queries.js';

interface WaitingPeopleProps {
  language: Language;
  year: number;
  step: WaitingStep;
  opened: WaitingPage;
  hasPrevious: boolean;
}

/** The persons who wait at a step on the way to work, who wait longest first. */
export function WaitingPeoplePage({ language, year, step, opened, hasPrevious }: WaitingPeopleProps) {
  const { title, stuckAt, waitingList: texts, days: daysText } = directionTexts(language);
  const { people, next } = opened;
  return (
    <>
      <PageHead
        title={stuckAt[step]}
        lead={texts.lead(String(year))}
        crumbs={[{ href: `/can-bo/dieu-hanh?nam=${year}`, label: title }]}
      />
      {people.length === 0 ? (
        <EmptyState title={texts.none} icon="person">
          <p>{texts.noneHint}</p>
        </EmptyState>
      ) : (
        <Table
          caption={stuckAt[step]}
          rows={people}
          rowKey={({ key }) => key.root}
          columns={[
            { label: texts.person, cell: (person) => <CountedPersonName language={language} person={person} /> },
            { label: texts.since, cell: ({ since }) => formatDay(since) },
            { label: texts.waited, cell: ({ days }) => daysText(numberText(days, language)), align: 'end' },
          ]}
        />
      )}
      <More next={next && `${next.since}.${next.root}`} hasPrevious={hasPrevious} />
      <p class="soft section-small">{texts.audited}</p>
    </>
  );
}
