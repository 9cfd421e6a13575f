import { formatDay, formatInstant, formatPhone, localDateOf, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { postingPath } from '@app/postings';
import {
  Avatar,
  Button,
  Card,
  ConfirmPanel,
  ErrorSummary,
  Facts,
  Form,
  type FormState,
  Hidden,
  Icon,
  Link,
  LinkButton,
  type Moment,
  Notice,
  PageHead,
  TextArea,
  Timeline,
} from '@app/ui';
import { type ApplicantDetail } from '../applicant-reads.service.js';
import { applicantsTexts } from '../applicants.texts.js';
import { isOpen } from '../application.lifecycle.js';
import { type AnswerKind, type AskedAnswer, type OwnApplication, selectionOf } from '../application.schema.js';
import { applicationTexts } from '../application.texts.js';
import { type ApplicationStep } from '../applications.repository.js';
import { aboutText } from './applicant-item.js';
import { type ApplicantPlace, askPath, boardPath } from './applicant-place.js';
import { ApplicationBadge, SentContent } from './application-parts.js';

interface ApplicantProps extends ApplicantDetail {
  language: Language;
  place: ApplicantPlace;
  noteForm: FormState;
  /** Whether staff may withdraw it on the person's word. */
  mayWithdraw: boolean;
  /** Open applications elsewhere of somebody who was hired, for staff who may close them. */
  others: readonly OwnApplication[];
}

/** An applicant with everything that was sent and every answer that is possible. */
export function ApplicantPage(props: ApplicantProps) {
  const { language, place, application, card, person } = props;
  const texts = applicantsTexts(language);
  const name = person?.fullName ?? texts.board.removed;
  return (
    <>
      <PageHead
        title={person === null && application.isTakenBack ? applicationTexts(language).status.withdrawn : name}
        lead={person && application.profile ? aboutText(application.profile, language) : undefined}
        media={<Avatar name={name} kind="person" size="large" />}
        crumbs={[{ href: boardPath(place, { tin: application.postingId, nhom: null }), label: texts.board.title }]}
        actions={<ApplicationBadge language={language} status={application.status} />}
      />
      {props.possible.length > 0 && (
        <p class="only-narrow">
          <a class="button button-secondary button-wide" href="#tra-loi">
            {texts.detail.toAnswers} <Icon name="chevron" size={16} />
          </a>
        </p>
      )}
      <div class="columns columns-aside">
        <div class="stack">
          {person ? (
            <Card>
              <SentContent language={language} application={application} asOf={localDateOf(application.createdAt)} />
            </Card>
          ) : (
            <Notice tone="neutral">
              {application.isTakenBack ? texts.detail.takenBack : applicationTexts(language).sent.removed}
            </Notice>
          )}
          <Card>
            <h2>{texts.detail.log}</h2>
            <Timeline moments={momentsOf(props)} />
          </Card>
        </div>
        <aside class="stack" id="tra-loi">
          <Actions {...props} />
          {props.others.length > 0 && <Others {...props} />}
          <Card>
            <h2>{texts.detail.applied}</h2>
            <p>
              <Link href={postingPath(card.id)}>{card.title}</Link>
            </p>
            <State {...props} />
          </Card>
          {!place.isStaff && person && <Note {...props} />}
        </aside>
      </div>
    </>
  );
}

/** The number to call, and what can be answered. */
function Actions(props: ApplicantProps) {
  const { language, place, application, person, possible } = props;
  const texts = applicantsTexts(language);
  return (
    <Card>
      {person?.phone && (
        <p>
          <a class="button button-secondary button-wide" href={`tel:${person.phone}`}>
            <Icon name="phone" /> {formatPhone(person.phone)}
          </a>
        </p>
      )}
      {possible.includes('undo-reject') && <p>{texts.detail.untold}</p>}
      {application.takesLateAnswer && possible.length > 0 && <p>{texts.detail.late}</p>}
      {possible.length > 0 && (
        <div class="answers">
          {possible.map((answer, index) => (
            <AnswerButton key={answer} {...props} answer={answer} look={index === 0 ? 'primary' : 'secondary'} />
          ))}
        </div>
      )}
      {application.status === 'hired' && <p>{texts.detail.hired}</p>}
      {props.mayWithdraw && isOpen(application.status) && (
        <ConfirmPanel
          open={texts.staff.withdraw}
          question={texts.staff.withdrawQuestion}
          action={`${place.base}/${application.id}/rut`}
          confirm={texts.staff.withdraw}
        >
          <p>{texts.staff.withdrawWhat}</p>
        </ConfirmPanel>
      )}
    </Card>
  );
}

type AnswerButtonProps = ApplicantProps & { answer: AnswerKind; look: 'primary' | 'secondary' };

/** What the person hired here has still waiting elsewhere, and closing it. */
function Others({ language, place, application, others }: ApplicantProps) {
  const texts = applicantsTexts(language).staff;
  return (
    <Card>
      <h2>{texts.othersTitle}</h2>
      <p>{texts.others(others.length)}</p>
      <ul class="plain-list">
        {others.map((other) => (
          <li key={other.id}>
            <Link href={`${place.base}/${other.id}`}>{other.postingTitle}</Link> · {other.employerName}
          </li>
        ))}
      </ul>
      <ConfirmPanel
        open={texts.othersClose}
        question={texts.othersQuestion}
        action={`${place.base}/${application.id}/dong-ho-so-khac`}
        confirm={texts.othersClose}
        look="secondary"
      >
        <p>{texts.othersWhat}</p>
      </ConfirmPanel>
    </Card>
  );
}

/** Sorting happens at once; what reaches the applicant is asked about first. */
function AnswerButton({ language, place, application, answer, look }: AnswerButtonProps) {
  const texts = applicantsTexts(language);
  const isAtOnce = answer === 'shortlist' || answer === 'set-back' || answer === 'undo-reject';
  const isAgain = answer === 'interview' && application.status === 'interview';
  const label = isAgain ? texts.detail.reschedule : texts.answer[answer];
  if (!isAtOnce) {
    return (
      <LinkButton href={askPath(place, answer as AskedAnswer, application)} look={look}>
        {label}
      </LinkButton>
    );
  }
  return (
    <Form action={`${place.base}/tra-loi`} class="inline-form">
      <Hidden name="answer" value={answer} />
      <Hidden name="chon" value={selectionOf(application)} />
      <Button look={look}>{label}</Button>
    </Form>
  );
}

function State({ language, application }: ApplicantProps) {
  const { detail } = applicantsTexts(language);
  const words = applicationTexts(language);
  const { interviewAt, interviewPlace, startDate, rejectReason, closeReason, removeAfter, removedAt } = application;
  const reason = rejectReason ? words.rejectReason[rejectReason] : closeReason && words.closeReason[closeReason];
  return (
    <>
      <Facts
        rows={[
          [detail.sent, formatInstant(application.createdAt)],
          [detail.channel, words.channel[application.channel]],
          [detail.interview, interviewAt && [formatInstant(interviewAt), interviewPlace].filter(Boolean).join(', ')],
          [detail.start, startDate && formatDay(startDate)],
          [detail.reason, reason],
        ]}
      />
      {removeAfter && removedAt === null && <p class="soft">{detail.keptUntil(formatDay(removeAfter))}</p>}
    </>
  );
}

function Note({ language, place, application, noteForm }: ApplicantProps) {
  const texts = applicantsTexts(language).detail;
  return (
    <Card>
      <Form action={`${place.base}/${application.id}/ghi-chu`}>
        <ErrorSummary form={noteForm} />
        <Hidden name="version" value={String(noteForm.values['version'] ?? application.version)} />
        <TextArea
          form={{ ...noteForm, values: { note: application.employerNote ?? '', ...noteForm.values } }}
          name="note"
          label={texts.note}
          hint={texts.noteHint}
          rows={3}
          maxLength={2000}
          optional
        />
        <Button look="secondary">{texts.saveNote}</Button>
      </Form>
    </Card>
  );
}

/** Each step, the newest first. */
function momentsOf({ language, log, names }: ApplicantProps): Moment[] {
  const texts = applicantsTexts(language).detail;
  const words = applicationTexts(language);
  const reasonOf = ({ reason }: ApplicationStep) =>
    reason === null ? '' : (words.rejectReason[reason as 'other'] ?? words.closeReason[reason as 'no-answer'] ?? '');
  const detailOf = (step: ApplicationStep) =>
    [
      reasonOf(step),
      localDateOf(step.occurredAt) === localDateOf(step.at)
        ? ''
        : texts.happened(formatDay(localDateOf(step.occurredAt) as LocalDate)),
      step.actorId && names.has(step.actorId) ? texts.by(names.get(step.actorId)!) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return log.toReversed().map((step, index) => ({
    key: String(index),
    when: formatInstant(step.at),
    title: step.reason === 'restored' ? texts.step.restored : texts.step[step.to],
    detail: detailOf(step) || undefined,
  }));
}
