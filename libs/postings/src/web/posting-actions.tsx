import { Card, Choices, ConfirmPanel, EMPTY_FORM, LinkButton } from '@app/ui';
import { CLOSE_REASONS, EDITABLE } from '../posting.lifecycle.js';
import { postingListTexts } from '../posting-list.texts.js';
import { postingTexts } from '../posting.texts.js';
import { offers, type PostingDetailProps } from './posting-case.js';
import { StepButton } from './posting-next-step.js';

/** Everything else that can be done with a posting now; what cannot be undone asks first. */
export function PostingActions(props: PostingDetailProps) {
  const { language, place, found } = props;
  const texts = postingListTexts(language);
  const { act } = texts;
  const { posting } = found;
  const base = `${place.base}/${posting.id}`;
  const isFresh = posting.publishedAt === null && offers(found, 'submit');
  return (
    <Card>
      <h2>{texts.detail.actions}</h2>
      <div class="actions">
        {EDITABLE.includes(posting.status) && (
          <LinkButton href={`${base}/sua`} look="secondary" icon="edit">
            {act.edit}
          </LinkButton>
        )}
        {posting.status === 'published' && (
          <LinkButton href={`${base}/ung-vien-phu-hop`} look="secondary" icon="people">
            {act.people}
          </LinkButton>
        )}
        {place.isStaff && posting.status === 'submitted' && (
          <LinkButton href={`/can-bo/duyet-tin/${posting.id}`}>{act.decide}</LinkButton>
        )}
        {offers(found, 'withdraw') && (
          <StepButton {...props} step="rut">
            {act.withdraw}
          </StepButton>
        )}
        {offers(found, 'pause') && (
          <StepButton {...props} step="tam-dung">
            {act.pause}
          </StepButton>
        )}
        <StepButton {...props} step="sao-chep">
          {act.copy}
        </StepButton>
        {offers(found, 'close') && <Close {...props} />}
        {isFresh && (
          <ConfirmPanel
            open={act.discard}
            question={act.discardQuestion}
            action={`${base}/xoa`}
            confirm={act.discardConfirm}
          >
            <p>{act.discardWhat}</p>
          </ConfirmPanel>
        )}
      </div>
    </Card>
  );
}

function Close({ language, place, found }: PostingDetailProps) {
  const { act } = postingListTexts(language);
  const { closeReason } = postingTexts(language);
  return (
    <ConfirmPanel
      open={act.close}
      question={act.closeQuestion}
      action={`${place.base}/${found.posting.id}/dong`}
      confirm={act.closeConfirm}
    >
      <p>{act.closeWhat(found.posting.applicationCount)}</p>
      <Choices
        form={EMPTY_FORM}
        name="reason"
        label={act.closeReason}
        type="radio"
        options={CLOSE_REASONS.map((value) => ({ value, label: closeReason[value] }))}
      />
    </ConfirmPanel>
  );
}
