import { formatDay, formatInstant, localDateOf, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { EmptyState, type IconName, LinkButton, ListItem, More, PageHead } from '@app/ui';
import { type OwnApplication } from '../application.schema.js';
import { applicationTexts } from '../application.texts.js';
import { myApplicationsTexts } from '../my-applications.texts.js';
import { ApplicationBadge, OwnTrack } from './application-parts.js';

interface ListProps {
  language: Language;
  rows: readonly OwnApplication[];
  next: string | null;
  hasPrevious: boolean;
}

/** Everything that a person has applied for, and where each stands. */
export function MyApplicationListPage({ language, rows, next, hasPrevious }: ListProps) {
  const texts = myApplicationsTexts(language).list;
  return (
    <div class="medium">
      <PageHead title={texts.title} lead={rows.length > 0 ? texts.lead : undefined} />
      {rows.length === 0 ? (
        <EmptyState title={texts.empty} icon="briefcase">
          <p>{texts.emptyHint}</p>
          <LinkButton href="/viec-lam" icon="search">
            {texts.find}
          </LinkButton>
        </EmptyState>
      ) : (
        <div class="list">
          {rows.map((row) => (
            <OwnItem key={row.id} language={language} row={row} href={`/viec-da-ung-tuyen/${row.id}`} withTrack />
          ))}
        </div>
      )}
      <More next={next} hasPrevious={hasPrevious} />
    </div>
  );
}

interface OwnItemProps {
  language: Language;
  row: OwnApplication;
  href: string;
  withTrack?: boolean;
}

/** One application in a list of a person's applications. */
export function OwnItem({ language, row, href, withTrack = false }: OwnItemProps) {
  const texts = myApplicationsTexts(language).list;
  const facts: { icon: IconName; text: string; strong?: boolean }[] = [
    { icon: 'send', text: texts.sentOn(formatDay(localDateOf(row.createdAt))) },
  ];
  if (row.channel === 'desk') facts.push({ icon: 'people', text: texts.sentFor });
  if (row.status === 'interview' && row.interviewAt) {
    facts.push({ icon: 'calendar', text: texts.interviewAt(formatInstant(row.interviewAt)), strong: true });
  }
  if (row.status === 'hired' && row.startDate) {
    facts.push({ icon: 'calendar', text: texts.startsOn(formatDay(row.startDate as LocalDate)), strong: true });
  }
  return (
    <ListItem
      href={href}
      title={row.postingTitle}
      subtitle={row.employerName}
      facts={facts}
      badges={<ApplicationBadge language={language} status={row.status} isOwn={withTrack} />}
      note={
        withTrack ? (
          <OwnTrack language={language} row={row} />
        ) : (
          row.closeReason && applicationTexts(language).closeReason[row.closeReason as 'no-answer']
        )
      }
    />
  );
}
