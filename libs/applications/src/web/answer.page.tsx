import { type Language } from '@app/platform/http';
import {
  ActionBar,
  Button,
  Card,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  Notice,
  PageHead,
  Select,
  TextField,
} from '@app/ui';
import { applicantsTexts } from '../applicants.texts.js';
import { REJECT_REASONS } from '../application.lifecycle.js';
import { type ApplicantRow, type AskedAnswer, GROUP_SLUGS, selectionOf } from '../application.schema.js';
import { applicationTexts } from '../application.texts.js';
import { aboutText } from './applicant-item.js';
import { type ApplicantPlace, boardPath, type Part } from './applicant-place.js';

interface AnswerProps {
  language: Language;
  place: ApplicantPlace;
  answer: AskedAnswer;
  rows: readonly ApplicantRow[];
  part: Part;
  form: FormState;
}

/** One question for one applicant or for many, with what each of them will be told. */
export function AnswerPage({ language, place, answer, rows, part, form }: AnswerProps) {
  const texts = applicantsTexts(language);
  const [only] = rows.length === 1 ? rows : [];
  const back = only ? `${place.base}/${only.id}` : boardPath(place, part);
  return (
    <div class="narrow">
      <PageHead
        title={texts.question[answer](rows.length)}
        crumbs={[{ href: back, label: only?.name ?? texts.board.title }]}
      />
      <Form action={`${place.base}/tra-loi`}>
        <ErrorSummary form={form} />
        <Hidden name="answer" value={answer} />
        {part.tin && <Hidden name="tin" value={part.tin} />}
        {part.nhom && <Hidden name="nhom" value={GROUP_SLUGS[part.nhom]} />}
        <Card>
          <h2>{texts.form.chosen}</h2>
          <ul class="plain-list">
            {rows.map((row) => (
              <li key={row.id}>
                <Hidden name="chon" value={selectionOf(row)} />
                <strong>{row.name ?? texts.board.removed}</strong>
                <br />
                <span class="soft">{[aboutText(row, language), row.postingTitle].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </Card>
        <Fields language={language} answer={answer} form={form} />
        <Notice>{texts.what[answer]}</Notice>
        <ActionBar>
          <Button>{texts.form.confirm}</Button>
          <LinkButton href={back} look="quiet">
            {texts.form.back}
          </LinkButton>
        </ActionBar>
      </Form>
    </div>
  );
}

function Fields({ language, answer, form }: Pick<AnswerProps, 'language' | 'answer' | 'form'>) {
  const texts = applicantsTexts(language).form;
  const reasons = applicationTexts(language).rejectReason;
  switch (answer) {
    case 'interview':
      return (
        <Card>
          <TextField
            form={form}
            name="day"
            label={texts.day}
            hint={texts.dayHint}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField form={form} name="time" label={texts.time} hint={texts.timeHint} autoComplete="off" />
          <TextField form={form} name="place" label={texts.place} hint={texts.placeHint} maxLength={200} />
        </Card>
      );
    case 'hire':
      return (
        <Card>
          <TextField
            form={form}
            name="startDate"
            label={texts.startDate}
            hint={texts.dayHint}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField
            form={form}
            name="decidedOn"
            label={texts.decidedOn}
            hint={texts.decidedOnHint}
            inputMode="numeric"
            autoComplete="off"
            optional
          />
        </Card>
      );
    case 'reject':
      return (
        <Card>
          <Select
            form={form}
            name="reason"
            label={texts.reason}
            hint={texts.reasonHint}
            options={REJECT_REASONS.map((value) => ({ value, label: reasons[value] }))}
          />
        </Card>
      );
    default:
      return null;
  }
}
