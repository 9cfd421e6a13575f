import { type ComponentChildren } from 'preact';
import { daysBetween, formatDay, formatInstant, localDateOf } from '@app/kernel';

import { Button, Form, Hidden, Link, LinkButton, Notice } from '@app/ui';
import { type CloseReason } from '../posting.lifecycle.js';
import { postingFormTexts } from '../posting-form.texts.js';
import { postingPath } from '../posting-item.js';
import { prolonged } from '../posting-life.service.js';
import { ONE_TAP_DAYS } from '../posting.lifecycle.js';
import { postingListTexts } from '../posting-list.texts.js';
import { postingTexts } from '../posting.texts.js';
import { type PostingDetailProps } from './posting-case.js';
import { reasonsOf } from './posting-parts.js';

type Props = PostingDetailProps;

/** How a posting stands in one sentence, and the one thing to do about it. */
export function NextStep(props: Props) {
  const { language, found } = props;
  const texts = postingListTexts(language).detail;
  const { posting } = found;
  switch (posting.status) {
    case 'draft':
      return <Unsent {...props} />;
    case 'returned':
      return <Returned {...props} />;
    case 'submitted':
      return (
        <Notice title={texts.waiting}>
          <p>{posting.submittedAt && texts.waitingSince(formatInstant(posting.submittedAt))}</p>
        </Notice>
      );
    case 'published':
      return <Online {...props} />;
    case 'paused':
      return (
        <Notice tone="warning" title={texts.paused}>
          <p>{texts.pausedLead}</p>
          <StepButton {...props} step="dang-lai" look="primary">
            {postingListTexts(language).act.resume}
          </StepButton>
        </Notice>
      );
    default:
      return <Ended {...props} status={posting.status} />;
  }
}

type StepProps = Props & {
  step: string;
  look?: 'primary' | 'secondary' | 'quiet';
  withVersion?: boolean;
  children: ComponentChildren;
};

/** One step taken by one button. */
export function StepButton({ place, found, step, look = 'secondary', withVersion = false, children }: StepProps) {
  return (
    <Form action={`${place.base}/${found.posting.id}/${step}`} class="inline-form">
      {withVersion && <Hidden name="version" value={String(found.posting.version)} />}
      <Button look={look}>{children}</Button>
    </Form>
  );
}

/** Either what is missing, each with a link to its field, or the button that sends it off. */
function Unsent(props: Props) {
  const { language, place, found } = props;
  const texts = postingListTexts(language);
  const { field } = postingFormTexts(language);
  const names: Record<string, string> = {
    ...(field as unknown as Record<string, string>),
    workplaces: field.workplace(1),
  };
  if (found.missing.length > 0) {
    return (
      <Notice tone="warning" title={texts.detail.missing}>
        <ul>
          {found.missing.map((name) => (
            <li key={name}>
              <Link
                href={`${place.base}/${found.posting.id}/sua#f-${name === 'workplaces' ? 'workplaces-0-commune' : name}`}
              >
                {names[name]}
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  if (place.isBlocked)
    return (
      <Notice tone="error" title={texts.blocked}>
        {texts.blockedLead}
      </Notice>
    );
  return (
    <Notice tone="success" title={texts.detail.ready}>
      <p>
        {place.isStaff
          ? texts.detail.readyDesk
          : place.publishesAtOnce
            ? texts.detail.readyAtOnce
            : texts.detail.readyLead}
      </p>
      <SendButtons {...props} />
    </Notice>
  );
}

function SendButtons(props: Props) {
  const { language, place, found } = props;
  const { act } = postingListTexts(language);
  const hasFindings = found.findings.length > 0;
  const own = hasFindings ? act.submitAnyway : place.publishesAtOnce ? act.submitAtOnce : act.submit;
  return (
    <div class="actions">
      {hasFindings && <EditLink {...props} />}
      {place.isStaff && (
        <StepButton {...props} step="dang" look={hasFindings ? 'secondary' : 'primary'}>
          {act.publish}
        </StepButton>
      )}
      <StepButton {...props} step="gui" look={place.isStaff || hasFindings ? 'secondary' : 'primary'}>
        {place.isStaff ? act.submitDesk : own}
      </StepButton>
    </div>
  );
}

function EditLink({ language, place, found }: Props) {
  return (
    <LinkButton href={`${place.base}/${found.posting.id}/sua`} icon="edit">
      {postingListTexts(language).act.edit}
    </LinkButton>
  );
}

/** Why it came back; once it has been changed since, how to send it again. */
function Returned(props: Props) {
  const { language, place, found } = props;
  const texts = postingListTexts(language);
  const last = found.log.findLast(({ to }) => to === 'returned');
  const isUntouched = last !== undefined && found.posting.updatedAt <= last.at;
  return (
    <>
      <Notice tone="warning" title={texts.detail.returned}>
        {last && <p>{reasonsOf(last, language)}.</p>}
        {isUntouched && <p>{texts.detail.returnedNext}</p>}
        {isUntouched && (
          <div class="actions">
            <EditLink {...props} />
            {found.missing.length === 0 && !place.isBlocked && (
              <StepButton {...props} step="gui">
                {texts.act.submitUnchanged}
              </StepButton>
            )}
          </div>
        )}
      </Notice>
      {!isUntouched && <Unsent {...props} />}
    </>
  );
}

function Online(props: Props) {
  const { language, found } = props;
  const texts = postingListTexts(language);
  const { posting, today, isVisible } = found;
  const deadline = posting.deadline!;
  if (!isVisible) {
    return (
      <Notice tone="error" title={postingTexts(language).status.published}>
        <p>{texts.detail.onlineHidden}</p>
      </Notice>
    );
  }
  const left = daysBetween(today, deadline);
  const later = prolonged(deadline, ONE_TAP_DAYS, today);
  return (
    <Notice tone={left <= 7 ? 'warning' : 'success'} title={texts.detail.online}>
      <p>{texts.detail.onlineUntil(formatDay(deadline), texts.daysLeft(left).toLocaleLowerCase(language))}</p>
      <div class="actions">
        {later > deadline && (
          <StepButton {...props} step="gia-han" withVersion look={left <= 7 ? 'primary' : 'secondary'}>
            {texts.act.prolongTo(formatDay(later))}
          </StepButton>
        )}
        <LinkButton href={postingPath(posting.id)} look="quiet">
          {texts.detail.public}
        </LinkButton>
      </div>
    </Notice>
  );
}

function Ended(props: Props & { status: 'filled' | 'closed' | 'expired' }) {
  const { language, found, status, place } = props;
  const texts = postingListTexts(language);
  const { posting, today } = found;
  const reason = postingTexts(language).closeReason[(posting.closeReason ?? 'expired') as CloseReason];
  const day = posting.closedAt ? formatDay(localDateOf(posting.closedAt)) : '';
  const later = posting.deadline && formatDay(prolonged(posting.deadline, ONE_TAP_DAYS, today));
  return (
    <Notice title={texts.detail.ended[status]}>
      <p>{texts.detail.endedReason(reason ?? '', day)}</p>
      {found.reopenUntil && <p>{texts.detail.reopenUntil(formatDay(found.reopenUntil))}</p>}
      {!place.isBlocked && (
        <div class="actions">
          {found.reopenUntil && (
            <StepButton {...props} step="mo-lai">
              {texts.act.reopen}
            </StepButton>
          )}
          {found.isProlongable && later && (
            <StepButton {...props} step="gia-han" withVersion look="primary">
              {texts.act.prolongTo(later)}
            </StepButton>
          )}
          <StepButton {...props} step="sao-chep">
            {texts.act.copy}
          </StepButton>
        </div>
      )}
    </Notice>
  );
}
