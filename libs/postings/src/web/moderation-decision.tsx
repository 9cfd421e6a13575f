import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  Choices,
  ConfirmPanel,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  Link,
  LinkButton,
  Notice,
  PageHead,
  TextArea,
} from '@app/ui';
import { moderationTexts } from '../moderation.texts.js';
import { type Posting } from '../posting.entity.js';
import { canDo, RETURN_REASONS } from '../posting.lifecycle.js';
import { postingTexts } from '../posting.texts.js';
import { type ModerationCaseProps } from './moderation-view.js';
import { DESK } from './moderation-queue.page.js';

/** What may be decided about a posting now. */
export function DecisionCard(props: ModerationCaseProps) {
  const { language, found, mayDecide, reports } = props;
  const texts = moderationTexts(language).case;
  const { posting } = found;
  const base = `${DESK}/${posting.id}`;
  const isNothing = !canDo('return', posting.status) && reports.length === 0;
  if (!mayDecide) return <Notice tone="warning">{texts.own}</Notice>;
  return (
    <Card>
      <h2>{texts.decide}</h2>
      {isNothing && <p class="soft">{texts.none}</p>}
      <div class="actions">
        <Approve {...props} />
        {posting.status === 'published' && !posting.isChecked && (
          <Form action={`${base}/xem-xong`} class="inline-form">
            <Hidden name="version" value={String(posting.version)} />
            <Button icon="check">{texts.confirm}</Button>
          </Form>
        )}
        {canDo('return', posting.status) && (
          <LinkButton href={`${base}/tra-lai`} look="secondary">
            {texts.return}
          </LinkButton>
        )}
        {reports.length > 0 && (
          <ConfirmPanel
            open={texts.dismiss}
            question={texts.dismissQuestion}
            action={`${base}/bo-qua-bao-cao`}
            confirm={texts.dismiss}
            look="secondary"
          >
            <p>{texts.dismissWhat}</p>
          </ConfirmPanel>
        )}
        {posting.employerId && (
          <LinkButton href={`/can-bo/nha-tuyen-dung/${posting.employerId}/tin/${posting.id}`} look="quiet">
            {texts.open}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}

/** Approving what screening noticed something about takes a second thought. */
function Approve({ language, found }: ModerationCaseProps) {
  const texts = moderationTexts(language).case;
  const { posting, findings, today } = found;
  const action = `${DESK}/${posting.id}/duyet`;
  if (!canDo('approve', posting.status)) return null;
  if (posting.deadline !== null && posting.deadline < today) return <p class="soft">{texts.deadlinePast}</p>;
  if (findings.length === 0) {
    return (
      <Form action={action} class="inline-form">
        <Hidden name="version" value={String(posting.version)} />
        <Button icon="check">{texts.approve}</Button>
      </Form>
    );
  }
  return (
    <ConfirmPanel
      open={texts.approve}
      question={texts.approveQuestion}
      action={action}
      confirm={texts.approve}
      look="secondary"
    >
      <p>{texts.approveWhat(findings.length)}</p>
      <Hidden name="version" value={String(posting.version)} />
    </ConfirmPanel>
  );
}

interface ReturnProps {
  language: Language;
  posting: Posting;
  form: FormState;
  /** The employer changed the text in between: what was typed stays, to be sent again after a look. */
  isConflict: boolean;
}

/** Sending a posting back: coded reasons and words that the employer can act on. */
export function ReturnPage({ language, posting, form, isConflict }: ReturnProps) {
  const texts = moderationTexts(language);
  const { returnReason } = postingTexts(language);
  const base = `${DESK}/${posting.id}`;
  return (
    <div class="narrow">
      <PageHead
        title={texts.returnPage.title}
        lead={posting.title}
        crumbs={[
          { href: DESK, label: texts.title },
          { href: base, label: posting.title },
        ]}
      />
      {isConflict && (
        <Notice tone="error" title={texts.conflict.title}>
          <p>
            {texts.conflict.changedReturn} <Link href={base}>{texts.returnPage.cancel}</Link>
          </p>
        </Notice>
      )}
      {posting.status !== 'submitted' && <Notice tone="warning">{texts.returnPage.openWarning}</Notice>}
      <Card>
        <Form action={`${base}/tra-lai`}>
          <ErrorSummary form={form} />
          <Hidden
            name="version"
            value={String(isConflict ? posting.version : (form.values['version'] ?? posting.version))}
          />
          <Choices
            form={form}
            name="reasons"
            label={texts.returnPage.reasons}
            options={RETURN_REASONS.map((value) => ({ value, label: returnReason[value] }))}
          />
          <TextArea
            form={form}
            name="note"
            label={texts.returnPage.note}
            hint={texts.returnPage.noteHint}
            rows={4}
            maxLength={1000}
            optional
          />
          <div class="actions">
            <Button>{texts.returnPage.submit}</Button>
            <LinkButton href={base} look="quiet">
              {texts.returnPage.cancel}
            </LinkButton>
          </div>
        </Form>
      </Card>
    </div>
  );
}
