import { formatDay, formatInstant, localDateOf, startOfDay } from '@app/kernel';
import { type Person, type PersonMoment, type TimelinePage } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { Link, More, Notice, PageHead, Timeline } from '@app/ui';
import { momentText } from '../person-moments.schema.js';
import { personTexts } from '../person.texts.js';

interface PersonTimelineProps {
  language: Language;
  person: Person;
  timeline: TimelinePage;
  now: Date;
  /** Whether these are the newest. */
  isFirst: boolean;
}

/** Everything that happened with a person, from every slice, the newest first. */
export function PersonTimelinePage({ language, person, timeline, now, isFirst }: PersonTimelineProps) {
  const texts = personTexts(language);
  const last = timeline.moments.at(-1);
  return (
    <div class="medium">
      <PageHead
        title={texts.timelineOf(person.fullName)}
        crumbs={[
          { href: '/can-bo/nguoi-lao-dong', label: texts.people },
          { href: `/can-bo/nguoi-lao-dong/${person.id}`, label: person.fullName },
        ]}
      />
      <MomentList language={language} timeline={timeline} now={now} />
      <More next={timeline.hasMore && last ? momentText(last) : null} hasPrevious={!isFirst} />
    </div>
  );
}

/** What is still to come, the nearest first, and beneath it what was, the newest first. */
export function MomentList({ language, timeline, now }: Pick<PersonTimelineProps, 'language' | 'timeline' | 'now'>) {
  const texts = personTexts(language);
  const ahead = timeline.moments.filter(({ at }) => at > now).toReversed();
  const past = timeline.moments.filter(({ at }) => at <= now);
  return (
    <div class="stack">
      {timeline.isPartial && <Notice tone="warning">{texts.timelinePartial}</Notice>}
      {ahead.length > 0 && (
        <>
          <h3>{texts.timelineAhead}</h3>
          <Timeline moments={ahead.map(shown)} />
          <h3>{texts.timelinePast}</h3>
        </>
      )}
      <Timeline moments={past.map(shown)} />
    </div>
  );
}

function shown({ id, at, title, detail, href }: PersonMoment) {
  const day = localDateOf(at);
  const isDay = at.getTime() === startOfDay(day).getTime();
  return {
    key: id,
    when: isDay ? formatDay(day) : formatInstant(at),
    title: href ? <Link href={href}>{title}</Link> : title,
    detail: detail ?? undefined,
  };
}
