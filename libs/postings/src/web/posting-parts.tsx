import { daysBetween, formatInstant, formatVnd, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, Link, Notice, Timeline, type Tone } from '@app/ui';
import { type PostingStatus } from '../posting.lifecycle.js';
import { type Finding } from '../posting.screening.js';
import { postingFormTexts } from '../posting-form.texts.js';
import { postingListTexts } from '../posting-list.texts.js';
import { screeningTexts } from '../posting-screening.texts.js';
import { postingTexts } from '../posting.texts.js';
import { type TransitionRow } from '../postings.repository.js';

const TONES: Record<PostingStatus, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  published: 'success',
  returned: 'warning',
  paused: 'warning',
  filled: 'neutral',
  closed: 'neutral',
  expired: 'neutral',
};

export function PostingStatusBadge({ language, status }: { language: Language; status: string }) {
  const known = status as PostingStatus;
  return <Badge tone={TONES[known]}>{postingTexts(language).status[known]}</Badge>;
}

const SOON_DAYS = 7;

/** Tells that an open posting ends within a week. */
export function SoonBadge({
  language,
  deadline,
  today,
}: {
  language: Language;
  deadline: LocalDate;
  today: LocalDate;
}) {
  const days = daysBetween(today, deadline);
  if (days < 0 || days > SOON_DAYS) return null;
  return <Badge tone="warning">{postingListTexts(language).daysLeft(days)}</Badge>;
}

/** What publishing is called, by the status that it came from. */
const PUBLISHED_FROM: Partial<Record<PostingStatus, 'approved' | 'resumed' | 'prolonged' | 'reopened'>> = {
  submitted: 'approved',
  paused: 'resumed',
  expired: 'prolonged',
  filled: 'reopened',
  closed: 'reopened',
};

/** The word for a step, such as "Approved and published". */
export function stepOf({ from, to }: TransitionRow, language: Language): string {
  const { step } = postingTexts(language);
  if (from === null) return step.created;
  switch (to) {
    case 'draft':
      return step.withdrawn;
    case 'submitted':
      return from === 'draft' || from === 'returned' ? step.submitted : step.resubmitted;
    case 'published':
      return PUBLISHED_FROM[from] === undefined ? step.published : step[PUBLISHED_FROM[from]];
    default:
      return step[to];
  }
}

/** Why a posting was sent back or closed, in words; the note belongs to it. */
export function reasonsOf({ to, reasons, note }: TransitionRow, language: Language): string {
  const texts = postingTexts(language);
  const known: Record<string, string> = to === 'returned' ? texts.returnReason : texts.closeReason;
  const parts = [...reasons.map((reason) => known[reason] ?? reason), note ?? ''];
  return parts
    .map((part) => part.replace(/[.\s]+$/, ''))
    .filter(Boolean)
    .join('. ');
}

interface LogProps {
  language: Language;
  log: readonly TransitionRow[];
  /** Names of those who acted, for the staff; employers read none. */
  names: ReadonlyMap<string, string> | null;
}

/** What happened to a posting, the newest first. */
export function PostingLog({ language, log, names }: LogProps) {
  const texts = postingTexts(language);
  return (
    <Timeline
      moments={log.toReversed().map((transition) => {
        const reasons = reasonsOf(transition, language);
        const who = transition.actorId === null ? texts.system : names?.get(transition.actorId);
        return {
          key: `${transition.at.getTime()}-${transition.to}`,
          when: formatInstant(transition.at),
          title: stepOf(transition, language),
          detail: (
            <>
              {reasons && <span>{reasons}. </span>}
              {names && who && <span class="small">{texts.by(who)}</span>}
            </>
          ),
        };
      })}
    />
  );
}

/** The law behind a finding, with the limit that was broken. */
function whyOf({ rule, field, limit }: Finding, language: Language): string {
  const texts = screeningTexts(language);
  if (rule === 'probation') {
    const why = field === 'probationDays' ? texts.why.probationDays : texts.why.probationPercent;
    return why + texts.limit(String(limit));
  }
  if (rule === 'below-minimum-wage') return texts.why[rule] + texts.limit(formatVnd(limit ?? 0));
  return texts.why[rule];
}

interface FindingsProps {
  language: Language;
  findings: readonly Finding[];
  title: string;
  lead?: string;
  /** The address of the other posting of a likely duplicate. */
  hrefOf: (postingId: string) => string;
}

/** What screening found, the words that matched, and the law: a person decides. */
export function Findings({ language, findings, title, lead, hrefOf }: FindingsProps) {
  const texts = screeningTexts(language);
  const { field } = postingFormTexts(language);
  if (findings.length === 0) return null;
  return (
    <Notice tone="warning" title={title}>
      {lead && <p>{lead}</p>}
      <ul class="findings">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.field} ${finding.postingId ?? ''}`}>
            <strong>{texts.rule[finding.rule]}</strong>
            {finding.words.length > 0 && (
              <>
                {': '}
                {finding.words.map((word, index) => (
                  <span key={word}>
                    {index > 0 && ', '}
                    <mark>{word}</mark>
                  </span>
                ))}
              </>
            )}{' '}
            <span class="soft">({String(field[finding.field as 'title'])})</span>
            <br />
            <span class="small">{whyOf(finding, language)}</span>{' '}
            {finding.postingId && <Link href={hrefOf(finding.postingId)}>{texts.open}</Link>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
