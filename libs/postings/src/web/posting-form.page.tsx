import { type Language } from '@app/platform/http';
import { occupationLabel } from '@app/taxonomy';
import {
  ActionBar,
  Button,
  Card,
  EnterButton,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  Link,
  Notice,
  PageHead,
} from '@app/ui';
import { type PostingStatus } from '../posting.lifecycle.js';
import { postingFormTexts } from '../posting-form.texts.js';
import { ApplyFields, JobFields, NeedFields, PayFields } from './posting-main-fields.js';
import { MoreFields } from './posting-more-fields.js';
import { type PostingPlace } from './posting-place.js';

export interface PostingFormProps {
  language: Language;
  place: PostingPlace;
  form: FormState;
  /** How many workplaces and questions are shown. */
  rows: { workplaces: number; questions: number };
  /** The posting that is edited; null for a new one. */
  edited: { id: string; title: string; status: PostingStatus; suggestedOccupation: string | null } | null;
  currency: string;
  isConflict: boolean;
}

/** Form 03a: what everybody has to say first, the rest folded away. */
export function PostingFormPage(props: PostingFormProps) {
  const { language, place, form, edited } = props;
  const texts = postingFormTexts(language);
  const action = edited ? `${place.base}/${edited.id}/sua` : `${place.base}/moi`;
  const lead = place.isStaff ? texts.newLeadStaff : place.publishesAtOnce ? texts.newLeadTrusted : texts.newLead;
  return (
    <div class="medium">
      <PageHead
        title={edited ? texts.editTitle : texts.newTitle}
        lead={edited ? edited.title : lead}
        crumbs={edited ? [...place.crumbs, { href: `${place.base}/${edited.id}`, label: edited.title }] : place.crumbs}
      />
      <Standing {...props} />
      <Card>
        <Form action={action}>
          <ErrorSummary form={form} />
          <Hidden name="version" value={String(form.values['version'] ?? '')} />
          <Hidden name="draft" value={String(form.values['draft'] ?? '')} />
          <EnterButton name="next" value="save" />
          <JobFields
            language={language}
            form={form}
            suggested={edited?.suggestedOccupation ? occupationLabel(edited.suggestedOccupation, language) : null}
          />
          <PayFields language={language} form={form} count={props.rows.workplaces} currency={props.currency} />
          <NeedFields language={language} form={form} />
          <ApplyFields language={language} form={form} />
          <MoreFields language={language} form={form} questions={props.rows.questions} />
          <Buttons {...props} />
        </Form>
      </Card>
    </div>
  );
}

function Standing({ language, place, edited, isConflict }: PostingFormProps) {
  const texts = postingFormTexts(language);
  if (isConflict && edited) {
    return (
      <Notice tone="warning" title={texts.conflict}>
        <p>{texts.conflictLead}</p>
        <p>
          <Link href={`${place.base}/${edited.id}/sua`}>{texts.conflictOpen}</Link>
        </p>
      </Notice>
    );
  }
  if (edited?.status === 'published' || edited?.status === 'paused') return <Notice>{texts.editOpen}</Notice>;
  return edited?.status === 'submitted' ? <Notice>{texts.editWaiting}</Notice> : null;
}

/** An open posting has only changes to save; a draft can be sent along. */
function Buttons({ language, place, edited }: PostingFormProps) {
  const texts = postingFormTexts(language);
  const isDraft = edited === null || edited.status === 'draft' || edited.status === 'returned';
  if (!isDraft) {
    return (
      <ActionBar>
        <Button name="next" value="save">
          {texts.saveOpen}
        </Button>
      </ActionBar>
    );
  }
  return (
    <ActionBar>
      <Button name="next" value="send">
        {place.isStaff || place.publishesAtOnce ? texts.saveAndPublish : texts.saveAndSend}
      </Button>
      <Button name="next" value="save" look="secondary">
        {texts.save}
      </Button>
    </ActionBar>
  );
}
