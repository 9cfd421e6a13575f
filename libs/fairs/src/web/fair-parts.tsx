import { type Language } from '@app/platform/http';
import { Badge, Facts, ListItem, numberText, type Tone } from '@app/ui';
import { type FairStatus } from '../fair.lifecycle.js';
import { fairTexts } from '../fair.texts.js';
import { fairDay, fairHours, fairPlace } from '../fair-words.js';
import { type FairRow } from '../fairs.queries.js';

const TONES: Record<FairStatus, Tone> = {
  draft: 'neutral',
  announced: 'info',
  open: 'success',
  closed: 'neutral',
  cancelled: 'warning',
  rehearsal: 'warning',
};

export function FairStatusBadge({ language, status }: { language: Language; status: FairStatus }) {
  return <Badge tone={TONES[status]}>{fairTexts(language).status[status]}</Badge>;
}

/** How many places there are, in words. */
export function placesText({ capacity, placesTaken }: FairRow, language: Language): string {
  const texts = fairTexts(language);
  const left = Math.max(capacity - placesTaken, 0);
  return left === 0 ? texts.full : texts.placesLeft(numberText(left, language), numberText(capacity, language));
}

/** A fair in a list: what, when, where. */
export function FairItem({ language, fair, href, note }: ItemProps) {
  const texts = fairTexts(language);
  const where = fairPlace(fair);
  return (
    <ListItem
      href={href}
      title={fair.title}
      subtitle={`${fairDay(fair, language)} · ${fairHours(fair)}`}
      facts={[
        ...(where ? [{ icon: 'pin' as const, text: where }] : []),
        ...(fair.isOnline ? [{ icon: 'globe' as const, text: where ? texts.onlineToo : texts.onlineOnly }] : []),
        ...(fair.booths > 0
          ? [{ icon: 'building' as const, text: texts.booths(numberText(fair.booths, language)) }]
          : []),
      ]}
      badges={
        <>
          <FairStatusBadge language={language} status={fair.status} />
          <Badge>{texts.type[fair.type]}</Badge>
        </>
      }
      note={note}
    />
  );
}

interface ItemProps {
  language: Language;
  fair: FairRow;
  href: string;
  note?: string;
}

/** When, where and by whom a fair is held. */
export function FairFacts({ language, fair }: { language: Language; fair: FairRow }) {
  const texts = fairTexts(language);
  const where = fairPlace(fair);
  return (
    <Facts
      rows={[
        [texts.day, fairDay(fair, language)],
        [texts.hours, fairHours(fair)],
        [texts.place, where ?? texts.onlineOnly],
        [texts.type.online, where && fair.isOnline ? texts.onlineToo : null],
        [texts.places, fair.status === 'announced' || fair.status === 'open' ? placesText(fair, language) : null],
        [texts.host, fair.officeName],
        [texts.partners, [...fair.offices, ...fair.partners].join(', ')],
      ]}
    />
  );
}
