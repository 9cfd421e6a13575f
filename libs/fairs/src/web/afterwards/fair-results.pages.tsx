import { formatDay } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, Card, LinkButton, ListItem, Notice, numberText, PageHead, Table, type Tone } from '@app/ui';
import { afterwardsTexts } from '../../afterwards/afterwards.texts.js';
import { type BoothResults } from '../../afterwards/booth-results.queries.js';
import { type FairTalk, type PersonFair } from '../../afterwards/person-fairs.queries.js';
import { fairTexts } from '../../fair.texts.js';
import { fairDay, fairPath } from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { type FairOutcome } from '../../live/conversation.lifecycle.js';
import { OWN_BOOTHS } from '../own-booths.pages.js';
import { FAIRS } from '../public-fairs.pages.js';
import { deskPath } from '../live/talk.page.js';

const TONES: Partial<Record<FairOutcome, Tone>> = { hired: 'success', interview: 'info' };

/** With whom somebody talked at a fair, what came of it, and what to do next. */
export function FairResultsPage({ language, fair }: { language: Language; fair: PersonFair }) {
  const texts = afterwardsTexts(language);
  const { results } = texts;
  return (
    <div class="narrow">
      <PageHead
        title={results.title}
        lead={results.lead(fair.title, fairDay(fair, language))}
        crumbs={[
          { href: FAIRS, label: fairTexts(language).fairs },
          { href: fairPath(fair.fairId), label: fair.title },
        ]}
      />
      {fair.status === 'missed' && (
        <Notice tone="info">
          <p>{results.missed}</p>
        </Notice>
      )}
      {fair.fairStatus === 'open' && (
        <Notice tone="info">
          <p>{results.notYet}</p>
        </Notice>
      )}
      {fair.talks.length === 0 ? (
        <p class="soft">{texts.noTalks}</p>
      ) : (
        <div class="list">
          {fair.talks.map((talk) => (
            <TalkItem key={`${talk.booth} ${talk.employer} ${talk.outcome}`} language={language} talk={talk} />
          ))}
        </div>
      )}
      <Card class="section-small">
        <h2>{results.next}</h2>
        <ul class="plain-list">
          {nextSteps(fair.talks, language).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p class="soft">{results.noFee}</p>
        <div class="actions">
          <LinkButton href="/viec-hop-voi-toi">{results.suitable}</LinkButton>
          <LinkButton href="/lich-hen" look="secondary" icon="calendar">
            {results.appointment}
          </LinkButton>
        </div>
      </Card>
    </div>
  );
}

/** Why somebody did not suit stays with the staff, who talk about it with the person. */
function TalkItem({ language, talk }: { language: Language; talk: FairTalk }) {
  const { results } = afterwardsTexts(language);
  const { outcome, booth, employer } = talk;
  return (
    <ListItem
      title={employer}
      subtitle={afterwardsTexts(language).atBooth(booth)}
      badges={
        <Badge tone={(outcome && TONES[outcome]) ?? 'neutral'}>
          {outcome ? results.outcomes[outcome] : results.waiting}
        </Badge>
      }
    />
  );
}

function nextSteps(talks: readonly FairTalk[], language: Language): string[] {
  const { steps } = afterwardsTexts(language).results;
  const agreed = talks.flatMap(({ employer, outcome, interviewOn, startDate }) => {
    if (interviewOn) return [steps.interview(formatDay(interviewOn), employer)];
    if (outcome !== 'hired') return [];
    return [startDate ? steps.start(formatDay(startDate), employer) : steps.hired(employer)];
  });
  return [...agreed, ...(talks.some(({ outcome }) => outcome === 'hired') ? [] : [steps.jobs]), steps.counsel];
}

interface BoothProps {
  language: Language;
  fair: FairRow;
  results: BoothResults;
}

/** What came of an employer's booth, and what is still to note. */
export function BoothResultsPage({ language, fair, results }: BoothProps) {
  const { booth: texts } = afterwardsTexts(language);
  const counts = [
    'queueTurns',
    'talkTurns',
    'hiredPeople',
    'interviewTurns',
    'keepInTouchTurns',
    'notSuitableTurns',
    'openTurns',
  ] as const;
  return (
    <div class="narrow">
      <PageHead
        title={texts.title}
        lead={afterwardsTexts(language).results.lead(fair.title, fairDay(fair, language))}
        crumbs={[
          { href: OWN_BOOTHS, label: fairTexts(language).fairs },
          { href: `${OWN_BOOTHS}/${fair.id}`, label: fair.title },
        ]}
      />
      {results.openTurns > 0 && (
        <Notice tone="warning">
          <p>{texts.open(numberText(results.openTurns, language))}</p>
          <LinkButton href={deskPath(results.boothId)}>{texts.note}</LinkButton>
        </Notice>
      )}
      <Card class="section-small">
        <Table
          caption={texts.title}
          rows={counts}
          rowKey={(key) => key}
          columns={[
            { label: texts.head, cell: (key) => texts[key] },
            { label: texts.count, cell: (key) => numberText(results[key], language), align: 'end' },
          ]}
        />
      </Card>
    </div>
  );
}
