import { formatDay, formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { canUndo, HAND_OVER_REASONS, type HandOverRow } from '@app/referrals';
import {
  ActionBar,
  Badge,
  Button,
  Card,
  Choices,
  ConfirmPanel,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  ListItem,
  More,
  Notice,
  numberText,
  PageHead,
  Select,
  TextField,
  type Tone,
} from '@app/ui';
import { type CaseFilter } from '../caseload.schema.js';
import { caseloadTexts } from '../caseload.texts.js';
import { handOverTexts } from '../hand-over.texts.js';
import { CASELOAD, CaseFilterFields, caseloadPath } from './caseload.page.js';

export const HAND_OVERS = '/can-bo/ban-giao';

interface HandOverFormProps {
  language: Language;
  filter: CaseFilter;
  /** How many people the filter leaves. */
  count: number;
  /** Of somebody else, for whom a manager hands over. */
  giverName: string | null;
  takers: readonly { id: string; fullName: string }[];
  form: FormState;
}

/** Asks to whom the people of a list go, for how long and why. */
export function HandOverPage(props: HandOverFormProps) {
  const { language, filter, count, giverName, takers } = props;
  const texts = handOverTexts(language);
  const shown = numberText(count, language);
  const home = caseloadPath(filter);
  const title = giverName === null ? caseloadTexts(language).title : caseloadTexts(language).titleOf(giverName);
  return (
    <div class="narrow">
      <PageHead
        title={texts.title}
        lead={giverName === null ? texts.people(shown) : texts.peopleOf(shown, giverName)}
        crumbs={[{ href: home, label: title }]}
      />
      {count === 0 ? (
        <EmptyState title={texts.nobody} icon="people">
          <p>{texts.nobodyHint}</p>
        </EmptyState>
      ) : takers.length === 0 ? (
        <Notice tone="warning">{texts.noTaker}</Notice>
      ) : (
        <Card>
          <HandOverForm {...props} />
        </Card>
      )}
    </div>
  );
}

function HandOverForm({ language, filter, count, takers, form }: HandOverFormProps) {
  const texts = handOverTexts(language);
  const day = { form, inputMode: 'numeric', maxLength: 10, autoComplete: 'off', optional: true } as const;
  return (
    <Form action={`${CASELOAD}/ban-giao`}>
      <ErrorSummary form={form} />
      <CaseFilterFields filter={filter} />
      <Hidden name="key" value={String(form.values['key'] ?? '')} />
      <Hidden name="count" value={String(count)} />
      <Select
        form={form}
        name="taker"
        label={texts.taker}
        options={[
          { value: '', label: texts.choose },
          ...takers.map(({ id, fullName }) => ({ value: id, label: fullName })),
        ]}
      />
      <Choices
        form={form}
        name="term"
        type="radio"
        label={texts.term}
        options={(['while', 'good'] as const).map((value) => ({ value, label: texts.terms[value] }))}
      />
      <TextField {...day} name="fromDay" label={texts.fromDay} hint={texts.fromHint} />
      <TextField {...day} name="untilDay" label={texts.untilDay} hint={texts.untilHint} />
      <Select
        form={form}
        name="reason"
        label={texts.reason}
        options={HAND_OVER_REASONS.map((value) => ({ value, label: texts.reasons[value] }))}
      />
      <Notice tone="info">{texts.what}</Notice>
      <ActionBar>
        <Button>{texts.submit(numberText(count, language))}</Button>
        <LinkButton href={caseloadPath(filter)} look="quiet">
          {texts.back}
        </LinkButton>
      </ActionBar>
    </Form>
  );
}

interface HandOversProps {
  language: Language;
  rows: readonly HandOverRow[];
  next: string | null;
  hasPrevious: boolean;
}

/** Who was handed to whom, with the way to take it back. */
export function HandOversPage({ language, rows, next, hasPrevious }: HandOversProps) {
  const texts = handOverTexts(language);
  return (
    <>
      <PageHead title={texts.history} crumbs={[{ href: CASELOAD, label: texts.back }]} />
      {rows.length === 0 ? (
        <EmptyState title={texts.historyNone} icon="people">
          <p>{texts.historyNoneHint}</p>
        </EmptyState>
      ) : (
        <div class="list">
          {rows.map((row) => (
            <HandOverItem key={row.id} language={language} row={row} />
          ))}
        </div>
      )}
      <More next={next} hasPrevious={hasPrevious} />
    </>
  );
}

const TONES: Record<HandOverRow['status'], Tone> = {
  planned: 'info',
  running: 'warning',
  done: 'neutral',
  undone: 'neutral',
};

function HandOverItem({ language, row }: { language: Language; row: HandOverRow }) {
  const texts = handOverTexts(language);
  const { status, fromDay, untilDay } = row;
  const [giver, taker] = [row.giverName ?? texts.gone, row.takerName ?? texts.gone];
  const from = formatDay(fromDay);
  return (
    <ListItem
      title={texts.fromTo(giver, taker)}
      badges={<Badge tone={TONES[status]}>{texts.statuses[status]}</Badge>}
      facts={[
        { icon: 'people', text: texts.count(numberText(row.people, language)), strong: true },
        { icon: 'calendar', text: untilDay ? texts.days(from, formatDay(untilDay)) : texts.since(from) },
        { icon: 'info', text: texts.reasons[row.reason] },
        { icon: 'edit', text: texts.madeBy(row.madeByName ?? texts.gone, formatInstant(row.madeAt)) },
      ]}
      note={
        status !== 'undone' &&
        canUndo(row) && (
          <ConfirmPanel
            open={texts.undo[status]}
            question={texts.undoQuestion(taker, giver)}
            action={`${HAND_OVERS}/${row.id}/tra-lai`}
            confirm={texts.undoConfirm}
            look="secondary"
          >
            <p>{texts.undoWhat}</p>
          </ConfirmPanel>
        )
      }
    />
  );
}
