import { formatDay, localDateOf, type LocalDate } from '@app/kernel';
import { CandidateFacts } from '@app/candidates';
import { type Language } from '@app/platform/http';
import { Badge, Facts, type IconName, StatusTrack, type Tone, type TrackStep } from '@app/ui';
import { type Application, type ScreeningAnswer } from '../application.entity.js';
import { type ApplicationStatus } from '../application.lifecycle.js';
import { type OwnApplication } from '../application.schema.js';
import { applicationTexts } from '../application.texts.js';
import { myApplicationsTexts } from '../my-applications.texts.js';

const TONES: Readonly<Record<ApplicationStatus, Tone>> = {
  submitted: 'info',
  seen: 'info',
  shortlisted: 'info',
  interview: 'warning',
  offered: 'success',
  hired: 'success',
  rejected: 'neutral',
  withdrawn: 'neutral',
  closed: 'neutral',
};

const ICONS: Partial<Record<ApplicationStatus, IconName>> = {
  interview: 'calendar',
  offered: 'handshake',
  hired: 'check',
};

interface StatusProps {
  language: Language;
  status: ApplicationStatus;
  /** In the words for the applicant. */
  isOwn?: boolean;
}

export function ApplicationBadge({ language, status, isOwn = false }: StatusProps) {
  const texts = applicationTexts(language);
  return (
    <Badge tone={TONES[status]} icon={ICONS[status]}>
      {isOwn ? texts.ownStatus[status] : texts.status[status]}
    </Badge>
  );
}

const day = (instant: Date | null) => (instant === null ? undefined : formatDay(localDateOf(instant)));

/** Received, seen, answered: all that an applicant has to know at a glance. */
export function OwnTrack({ language, row }: { language: Language; row: OwnApplication }) {
  const texts = myApplicationsTexts(language).track;
  const own = applicationTexts(language).ownStatus[row.status];
  const isAnswered = ['interview', 'offered', 'hired'].includes(row.status);
  const isOver = ['rejected', 'withdrawn', 'closed'].includes(row.status);
  const isSeen = row.seenAt !== null;
  const seen: TrackStep = isSeen
    ? { label: texts.seen, state: 'done', when: day(row.seenAt) }
    : { label: texts.notSeen, state: isOver ? 'todo' : 'current' };
  const answer: TrackStep = isAnswered
    ? { label: own, state: 'done', when: day(row.answeredAt) }
    : isOver
      ? { label: own, state: 'stopped', when: day(row.finishedAt) }
      : { label: texts.waiting, state: isSeen ? 'current' : 'todo' };
  return (
    <StatusTrack
      label={texts.label}
      steps={[{ label: texts.received, state: 'done', when: day(row.createdAt) }, seen, answer]}
    />
  );
}

/** Answers to the employer's questions beside the questions. */
function Answers({ language, answers }: { language: Language; answers: readonly ScreeningAnswer[] }) {
  const texts = applicationTexts(language);
  const words = ({ kind, answer }: ScreeningAnswer) =>
    kind === 'yes-no' ? (answer === 'yes' ? texts.yes : texts.no) : answer;
  return <Facts rows={answers.map((one) => [one.text, words(one)] as const)} />;
}

interface SentProps {
  language: Language;
  application: Pick<Application, 'answers' | 'message' | 'profile'>;
  /** The day it was sent, so that "can start at once" means then. */
  asOf: LocalDate;
  /** Folds the profile behind these words: the sender knows it. */
  fold?: string;
}

/** Everything that went with an application. */
export function SentContent({ language, application, asOf, fold }: SentProps) {
  const texts = applicationTexts(language);
  const { answers, message, profile } = application;
  if (profile === null) return <p class="soft">{texts.sent.removed}</p>;
  return (
    <div class="stack">
      {message && (
        <div>
          <h3>{texts.sent.message}</h3>
          <p class="pre">{message}</p>
        </div>
      )}
      {answers.length > 0 && (
        <div class="stack">
          <h3>{texts.sent.answers}</h3>
          <Answers language={language} answers={answers} />
        </div>
      )}
      {fold === undefined ? (
        <div class="stack">
          <h3>{texts.profile}</h3>
          <CandidateFacts language={language} snapshot={profile} today={asOf} />
        </div>
      ) : (
        <details class="disclosure">
          <summary>{fold}</summary>
          <CandidateFacts language={language} snapshot={profile} today={asOf} />
        </details>
      )}
    </div>
  );
}
