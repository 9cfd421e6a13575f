import { formatDay, formatInstant, localDateOf, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { postingPath } from '@app/postings';
import { Card, ConfirmPanel, Facts, Link, LinkButton, Notice, PageHead } from '@app/ui';
import { isOpen } from '../application.lifecycle.js';
import { applicationTexts } from '../application.texts.js';
import { type OwnDetail } from '../applications.service.js';
import { myApplicationsTexts } from '../my-applications.texts.js';
import { ApplicationBadge, OwnTrack, SentContent } from './application-parts.js';

export const OWN_LIST = '/viec-da-ung-tuyen';

type Props = OwnDetail & { language: Language };

/** One application: where it stands, what to do next, what was sent. */
export function MyApplicationPage(props: Props) {
  const { language, row, application, isVisible } = props;
  const texts = myApplicationsTexts(language).detail;
  return (
    <div class="medium">
      <PageHead
        title={row.postingTitle}
        lead={row.employerName ?? undefined}
        crumbs={[{ href: OWN_LIST, label: texts.back }]}
        actions={<ApplicationBadge language={language} status={row.status} isOwn />}
      />
      <div class="stack">
        <OwnTrack language={language} row={row} />
        <State {...props} />
        {props.others.length > 0 && <Others {...props} />}
        <Card>
          <div class="section-head">
            <h2>{texts.whatTitle}</h2>
            {isVisible && <Link href={postingPath(row.postingId)}>{texts.posting}</Link>}
          </div>
          <SentContent
            language={language}
            application={application}
            asOf={localDateOf(row.createdAt)}
            fold={texts.whole}
          />
        </Card>
        <Keeping {...props} />
        {isOpen(row.status) && (
          <ConfirmPanel
            open={texts.withdraw}
            question={texts.withdrawQuestion}
            action={`${OWN_LIST}/${row.id}/rut`}
            confirm={texts.withdraw}
          >
            <p>{texts.withdrawWhat}</p>
          </ConfirmPanel>
        )}
      </div>
    </div>
  );
}

/** What the state means for the person, and the next step. */
function State(props: Props) {
  const { language, row } = props;
  const texts = myApplicationsTexts(language).detail;
  switch (row.status) {
    case 'submitted':
      return <p>{texts.submitted}</p>;
    case 'seen':
    case 'shortlisted':
      return <p>{texts.seen}</p>;
    case 'interview':
      return <Interview {...props} />;
    case 'offered':
      return (
        <Notice tone="success" title={texts.offeredTitle}>
          <p>{texts.offered}</p>
        </Notice>
      );
    case 'hired':
      return (
        <Notice tone="success" title={texts.hiredTitle}>
          <p>{row.startDate && texts.hired(formatDay(row.startDate as LocalDate))}</p>
          <p>{texts.hiredUi}</p>
        </Notice>
      );
    case 'rejected':
      return (
        <Notice tone="neutral" title={texts.rejectedTitle}>
          <p>{texts.rejected}</p>
          <WaysOn {...props} />
        </Notice>
      );
    case 'withdrawn':
      return (
        <Notice tone="neutral" title={texts.withdrawnTitle}>
          <p>{texts.withdrawn}</p>
        </Notice>
      );
    case 'closed':
      return (
        <Notice tone="neutral" title={texts.closedTitle}>
          <p>{row.closeReason && `${applicationTexts(language).closeReason[row.closeReason as 'no-answer']}.`}</p>
          {row.closeReason !== 'hired-elsewhere' && <WaysOn {...props} />}
        </Notice>
      );
  }
}

function Interview({ language, row }: Props) {
  const texts = myApplicationsTexts(language).detail;
  return (
    <Notice tone="success" title={texts.interviewTitle}>
      <Facts
        rows={[
          [texts.interviewWhen, row.interviewAt && <strong>{formatInstant(row.interviewAt)}</strong>],
          [texts.interviewPlace, row.interviewPlace],
        ]}
      />
      <p>{texts.interviewHint}</p>
      <p>
        <Link href="/dich-vu">{texts.centre}</Link>
      </p>
    </Notice>
  );
}

/** Other jobs like it, and somebody to talk to. */
function WaysOn({ language, card }: Props) {
  const texts = myApplicationsTexts(language).detail;
  return (
    <div class="actions">
      <LinkButton href={card.occupation ? `/viec-lam?nghe=${card.occupation}` : '/viec-lam'} icon="search">
        {texts.similar}
      </LinkButton>
      <LinkButton href="/dich-vu" look="secondary">
        {texts.counsel}
      </LinkButton>
    </div>
  );
}

/** Asks somebody who was hired whether the other applications are to be closed. */
function Others({ language, row, others }: Props) {
  const texts = myApplicationsTexts(language).detail;
  return (
    <Card>
      <h2>{texts.othersTitle}</h2>
      <p>{texts.others(others.length)}</p>
      <ul class="plain-list">
        {others.map((other) => (
          <li key={other.id}>
            <Link href={`${OWN_LIST}/${other.id}`}>{other.postingTitle}</Link> · {other.employerName}
          </li>
        ))}
      </ul>
      <ConfirmPanel
        open={texts.othersButton}
        question={texts.othersQuestion}
        action={`${OWN_LIST}/${row.id}/dong-ho-so-khac`}
        confirm={texts.othersButton}
        look="secondary"
      >
        <p>{texts.othersWhat}</p>
      </ConfirmPanel>
    </Card>
  );
}

/** How long what was sent is kept, and the consent to keep it longer. */
function Keeping({ language, row }: Props) {
  const texts = myApplicationsTexts(language).detail;
  if (row.removedAt !== null || row.removeAfter === null) return null;
  const day = formatDay(row.removeAfter as LocalDate);
  return (
    <Card>
      <h2>{texts.keepTitle}</h2>
      <p>{row.mayKeep ? texts.kept(day) : texts.removeAfter(day)}</p>
      {row.mayKeep && (
        <ConfirmPanel
          open={texts.stopKeeping}
          question={texts.stopKeepingQuestion}
          action={`${OWN_LIST}/${row.id}/khong-luu`}
          confirm={texts.stopKeeping}
          look="secondary"
        >
          <p>{texts.stopKeepingWhat}</p>
        </ConfirmPanel>
      )}
    </Card>
  );
}
