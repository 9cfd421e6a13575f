import { formatDay, formatInstant } from '@app/kernel';
import { definitionLabel, type Grouping, peopleAddress, rateOf } from '@app/placements';
import { type Language } from '@app/platform/http';
import {
  EmptyState,
  Link,
  ListItem,
  numberText,
  PageHead,
  PrintButton,
  SectionHead,
  Segments,
  shareText,
  StatCard,
  Stats,
} from '@app/ui';
import { type Direction } from '../direction.service.js';
import { directionTexts } from '../direction.texts.js';
import { PlanDueSection } from '../plan-items/plan-due.js';
import { type PlanDue } from '../plan-items/plan-items.service.js';
import { Course } from './direction-course.js';
import { Groups, Places } from './direction-groups.js';
import { WaySection } from './direction-way.js';

export interface DirectionProps {
  language: Language;
  direction: Direction;
  years: readonly number[];
  due: PlanDue;
  /** Whether the reader may see the persons behind numbers of such a group; of the whole without one. */
  mayOpen: (groupBy?: Grouping, group?: string) => boolean;
}

/** Where the year stands, how it came there, and where to begin. */
export function DirectionPage(props: DirectionProps) {
  const { language, direction, years, due } = props;
  const texts = directionTexts(language);
  const { total } = direction.figure;
  const isEmpty = total.denominator === 0 && total.numerator === 0;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} actions={<PrintButton>{texts.print}</PrintButton>} />
      <div class="no-print">
        <Segments
          label={texts.years}
          items={years.map((year) => ({
            href: `/can-bo/dieu-hanh?nam=${year}`,
            label: String(year),
            isCurrent: year === direction.year,
          }))}
        />
      </div>
      {isEmpty ? (
        <>
          <EmptyState title={texts.none} icon="flag">
            <p>{texts.noneHint}</p>
          </EmptyState>
          <PlanDueSection language={language} due={due} />
        </>
      ) : (
        <>
          <Standing {...props} />
          <HowCounted {...props} />
          <Course {...props} />
          <CloseTheGap {...props} />
          <PlanDueSection language={language} due={due} />
          <WaySection {...props} />
          <Places {...props} />
          <Groups {...props} />
        </>
      )}
    </>
  );
}

/** The few numbers that the day begins with. */
function Standing({ language, direction, mayOpen }: DirectionProps) {
  const texts = directionTexts(language);
  const { total } = direction.figure;
  const { yearAgo } = direction;
  const number = (value: number) => numberText(value, language);
  const share = (rate: number | null) => (rate === null ? '–' : shareText(rate, language, 2));
  const isReached = total.gap <= 0;
  const open = (of: 'numerator' | 'pending') => (mayOpen() && total[of] > 0 ? peopleAddress(total, of) : undefined);
  return (
    <section class="section-small">
      <Stats>
        <StatCard
          label={texts.rate}
          value={share(total.rate)}
          change={texts.ofTarget(share(total.target))}
          mood={isReached ? 'good' : undefined}
        />
        <StatCard
          label={texts.people}
          value={number(total.numerator)}
          change={texts.ofPeople(number(total.denominator))}
          href={open('numerator')}
        />
        <StatCard
          label={isReached ? texts.passed : texts.short}
          value={texts.persons(number(Math.abs(total.gap)))}
          change={texts.toTarget}
          mood={isReached ? 'good' : undefined}
        />
        <StatCard
          label={texts.pending}
          value={number(total.pending)}
          change={texts.pendingHint(share(rateOf(total.numerator + total.pending, total.denominator)))}
          href={open('pending')}
        />
        <StatCard
          label={texts.yearAgo}
          value={share(yearAgo.rate)}
          change={texts.yearAgoOf(number(yearAgo.numerator), number(yearAgo.denominator))}
        />
      </Stats>
    </section>
  );
}

/** A figure is nothing without the way in which it was counted. */
function HowCounted({ language, direction }: DirectionProps) {
  const texts = directionTexts(language);
  const { definition, version, window, period, asOf } = direction.figure.total;
  return (
    <p class="soft section-small">
      {texts.counted(definitionLabel(definition, language), String(version), String(window))}{' '}
      {texts.scope(formatDay(period.from), formatDay(period.to), formatInstant(new Date(asOf)))}{' '}
      {!direction.isOfficial && texts.standIn(String(direction.year))}{' '}
      <Link href={`/can-bo/chi-tieu?tu=${formatDay(period.from)}&den=${formatDay(period.to)}`}>
        {texts.allDefinitions}
      </Link>
    </p>
  );
}

/** How many counsellors are named by whose pending people they have. */
const NAMED = 3;

/** The lists whose people may still come into the numerator. */
function CloseTheGap({ language, direction, mayOpen }: DirectionProps) {
  const texts = directionTexts(language);
  const { total, groups } = direction.figure;
  const number = (value: number) => texts.persons(numberText(value, language));
  const busiest = groups.counsellor
    .filter(({ key, pending }) => key !== 'unknown' && pending! > 0)
    .toSorted((left, right) => right.pending! - left.pending!)
    .slice(0, NAMED);
  const open = (address: string) => (mayOpen() ? address : undefined);
  return (
    <section class="section">
      <SectionHead
        title={texts.close}
        lead={total.gap > 0 ? texts.closeLead(numberText(total.gap, language)) : texts.closeReached}
      />
      {total.pending + total.unreachable === 0 && <p class="soft">{texts.closeNone}</p>}
      <div class="grid grid-medium">
        {total.pending > 0 && (
          <ListItem
            href={open(peopleAddress(total, 'pending'))}
            title={texts.askPending}
            value={number(total.pending)}
            subtitle={texts.askPendingHint}
          />
        )}
        {total.unreachable > 0 && (
          <ListItem
            href={open(peopleAddress(total, 'unreachable'))}
            title={texts.findUnreachable}
            value={number(total.unreachable)}
            subtitle={texts.findUnreachableHint}
          />
        )}
        {busiest.map(({ key, label, pending }) => (
          <ListItem
            key={key}
            href={open(peopleAddress(total, 'pending', { by: 'counsellor', key }))}
            title={texts.askPendingOf(label)}
            value={number(pending!)}
            subtitle={texts.askPendingOfHint}
          />
        ))}
      </div>
    </section>
  );
}
