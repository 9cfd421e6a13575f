import { formatDay } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { contradictionTexts } from '../contradictions/contradiction.texts.js';
import { type Contradiction } from '../contradictions/contradictions.queries.js';
import { sampleTexts } from '../sample/sample.texts.js';

export const CONTRADICTIONS = '/can-bo/mau-thuan';

export const contradictionPath = ({ kind, placementId, otherId }: Contradiction): string =>
  `${CONTRADICTIONS}/${kind}/${placementId}/${otherId}`;

/** What the other source says, in a few words. */
export function otherSaid({ other }: Contradiction, language: Language): string {
  const texts = contradictionTexts(language);
  const { source, outcome, startDate, endedOn, finding } = other;
  if (finding) return sampleTexts(language).findings[finding as keyof ReturnType<typeof sampleTexts>['findings']];
  if (outcome) return texts.outcomes[outcome as keyof typeof texts.outcomes];
  if (source === 'placement' && startDate) {
    const from = formatDay(startDate);
    const days = endedOn ? texts.fromTo(from, formatDay(endedOn)) : texts.from(from);
    return texts.otherJob(other.employerName ?? texts.selfEmployed, days);
  }
  return startDate ? texts.startsOn(formatDay(startDate)) : texts.stillWorked;
}
