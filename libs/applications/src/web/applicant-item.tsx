import { daysBetween, formatDay, formatInstant, localDateOf, type LocalDate } from '@app/kernel';
import { WORKED } from '@app/candidates';
import { type Language } from '@app/platform/http';
import { communeLabel } from '@app/taxonomy';
import { Avatar, Badge, Link } from '@app/ui';
import { type Applicant } from '../applicant-reads.service.js';
import { applicantsTexts } from '../applicants.texts.js';
import { isOpen, UNANSWERED } from '../application.lifecycle.js';
import { type ApplicantRow, selectionOf } from '../application.schema.js';
import { applicationTexts } from '../application.texts.js';
import { ApplicationBadge } from './application-parts.js';
import { type ApplicantPlace } from './applicant-place.js';

/** Days of waiting from which it is shown as long. */
const LONG_WAIT_DAYS = 14;

/** `Nữ, sinh 1998 · Phường Phổ Yên`, as far as it was said. */
export function aboutText(row: Pick<ApplicantRow, 'sex' | 'birthYear' | 'commune'>, language: Language): string {
  const texts = applicationTexts(language);
  const sex = row.sex === null ? '' : (texts.sex[row.sex as keyof typeof texts.sex] ?? '');
  const who = [sex, row.birthYear === null ? '' : texts.born(row.birthYear)].filter(Boolean).join(', ');
  const words = [who, row.commune === null ? '' : communeLabel(row.commune)].filter(Boolean).join(' · ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface ItemProps {
  language: Language;
  place: ApplicantPlace;
  row: Applicant;
  today: LocalDate;
  withPosting: boolean;
  isChoosable: boolean;
  /** Says where each stands, in a list of all. */
  withStatus?: boolean;
}

/** One applicant of a list, with a box to choose several. */
export function ApplicantItem(props: ItemProps) {
  const { language, place, row, withPosting, isChoosable } = props;
  const texts = applicantsTexts(language).board;
  const name = row.name ?? texts.removed;
  const experience = row.experience === null ? null : WORKED.label(row.experience, language);
  return (
    <article class={row.isNew ? 'applicant applicant-new' : 'applicant'}>
      {isChoosable ? (
        <label class="applicant-choose">
          <input type="checkbox" name="chon" value={selectionOf(row)} />
          <span class="visually-hidden">{texts.choose(name)}</span>
        </label>
      ) : (
        <Avatar name={name} kind="person" />
      )}
      <div class="applicant-words">
        <div class="applicant-head">
          <h3>{row.name === null ? name : <Link href={`${place.base}/${row.id}`}>{name}</Link>}</h3>
          <Marks {...props} />
        </div>
        <p class="applicant-line">{aboutText(row, language)}</p>
        {(row.wish ?? experience) && <p class="applicant-line">{[row.wish, experience].filter(Boolean).join(' · ')}</p>}
        {withPosting && <p class="applicant-line applicant-posting">{row.postingTitle}</p>}
        <p class="applicant-when">
          {texts.sent(formatDay(localDateOf(row.createdAt)))}
          {row.status === 'interview' && row.interviewAt && (
            <strong> · {texts.interviewAt(formatInstant(row.interviewAt))}</strong>
          )}
          {row.startDate && <strong> · {texts.startsOn(formatDay(row.startDate as LocalDate))}</strong>}
        </p>
      </div>
    </article>
  );
}

/** What catches the eye: new, waiting for long, or how it ended. */
function Marks({ language, row, today, withStatus = false }: ItemProps) {
  const texts = applicantsTexts(language).board;
  if (row.isNew) return <Badge tone="success">{texts.fresh}</Badge>;
  const waited = daysBetween(localDateOf(row.waitingSince), today);
  if (UNANSWERED.includes(row.status) && waited >= LONG_WAIT_DAYS) {
    return <Badge tone="warning">{texts.waits(waited)}</Badge>;
  }
  return isOpen(row.status) && !withStatus ? null : <ApplicationBadge language={language} status={row.status} />;
}
