import { formatDay, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, ListItem, type Tone } from '@app/ui';
import { fairPath } from '../fair-words.js';
import { liveTexts } from '../live/live.texts.js';
import { type RegistrationStatus } from '../registration.lifecycle.js';
import { registrationTexts } from '../registration.texts.js';
import { afterwardsTexts } from './afterwards.texts.js';
import { type FairTalk, type PersonFair } from './person-fairs.queries.js';

const TONES: Partial<Record<RegistrationStatus, Tone>> = {
  checked_in: 'success',
  waiting: 'warning',
  missed: 'warning',
};

/** Fairs of one person for staff: whether they came, with whom they talked and what came of it. */
export function PersonFairList({ language, fairs }: { language: Language; fairs: readonly PersonFair[] }) {
  const texts = afterwardsTexts(language);
  return (
    <div class="list">
      {fairs.map((fair) => (
        <ListItem
          key={fair.fairId}
          href={fairPath(fair.fairId)}
          title={fair.title}
          facts={[
            { icon: 'calendar', text: formatDay(localDateOf(fair.opensAt)) },
            { icon: 'person', text: registrationTexts(language).attendances[fair.attendance] },
            { icon: 'document', text: texts.ticket(String(fair.number)) },
          ]}
          badges={<Badge tone={TONES[fair.status] ?? 'neutral'}>{texts.status[fair.status]}</Badge>}
          note={fair.status === 'checked_in' && <Talks language={language} talks={fair.talks} />}
        />
      ))}
    </div>
  );
}

function Talks({ language, talks }: { language: Language; talks: readonly FairTalk[] }) {
  const texts = afterwardsTexts(language);
  if (talks.length === 0) return <p class="soft">{texts.noTalks}</p>;
  return (
    <ul class="plain-list">
      {talks.map((talk) => (
        <li key={`${talk.booth} ${talk.employer} ${talk.outcome}`}>
          {texts.talk(talk.booth, talk.employer)}: {outcomeWords(talk, language)}
        </li>
      ))}
    </ul>
  );
}

/** The outcome as the recruiter noted it, with its day or its reason. */
function outcomeWords({ outcome, reason, startDate, interviewOn }: FairTalk, language: Language): string {
  const [texts, live] = [afterwardsTexts(language), liveTexts(language)];
  if (outcome === null) return texts.noOutcome;
  const detail = [
    startDate && texts.startsOn(formatDay(startDate)),
    interviewOn && texts.interviewOn(formatDay(interviewOn)),
    reason && live.reasons[reason],
  ].filter(Boolean);
  return [live.outcomes[outcome], ...detail].join(', ');
}
