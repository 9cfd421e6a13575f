import { formatDay, formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  Choices,
  ConfirmPanel,
  ErrorSummary,
  Facts,
  FileField,
  Fold,
  Form,
  type FormState,
  LineChart,
  Link,
  LinkButton,
  PageHead,
  Select,
  Table,
  TextArea,
  TextField,
} from '@app/ui';
import { StandingState } from '../plan-items/plan-due.js';
import { PLAN_YEARS } from '../plan-items/plan-item.schema.js';
import { planItemTexts } from '../plan-items/plan-item.texts.js';
import { COUNTED_ITEMS, type OpenedPlanItem, SOURCE_FILES } from '../plan-items/plan-items.service.js';
import { type PossibleKeeper } from '../plan-items/plan-keepers.service.js';
import { DayField } from './day-field.js';
import { basisPointsText, nameOf, PLAN_ITEMS, targetText } from '../plan-items/plan-item-words.js';

interface PlanItemProps {
  language: Language;
  year: number;
  opened: OpenedPlanItem;
  /** Who looks after it, and who could. */
  keeper: PossibleKeeper | null;
  possible: readonly PossibleKeeper[];
  form: FormState;
  mayWrite: boolean;
}

type Entry = OpenedPlanItem['entries'][number];

/** One thing that the plan asks for: its course, what was noted of it, and its versions. */
export function PlanItemPage(props: PlanItemProps) {
  const { language, year, opened, keeper, mayWrite } = props;
  const { item, standings } = opened;
  const texts = planItemTexts(language);
  const standing = standings.find((each) => each.year === year);
  const isCounted = COUNTED_ITEMS.includes(item.key);
  const write = mayWrite && (
    <LinkButton href={`${PLAN_ITEMS}/${item.key}/ban-moi`} look="secondary">
      {texts.write}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={nameOf(item, language)} crumbs={[{ href: PLAN_ITEMS, label: texts.title }]} actions={write} />
      <Facts
        rows={[
          [texts.paper, item.isCertain ? item.source : `${item.source} (${texts.unsure})`],
          [texts.owner, item.owner],
          [texts.keeper, keeper?.fullName ?? texts.nobodyKeeps],
          ...(standing
            ? ([
                [texts.state, <StandingState language={language} standing={standing} />],
                [texts.dueOn, formatDay(standing.dueOn)],
              ] as const)
            : []),
          ...(standing && item.kind === 'indicator'
            ? ([
                [texts.target, targetText(standing, language)],
                [texts.value, basisPointsText(standing.value, language)],
              ] as const)
            : []),
        ]}
      />
      {mayWrite && <KeeperForm {...props} />}
      {item.kind === 'indicator' && <Course {...props} />}
      {isCounted ? <p class="soft section">{texts.counted}</p> : <Entries {...props} />}
      <Versions {...props} />
    </>
  );
}

/** Gives the item to somebody of the centre: it stands among the work of their day when it is due. */
function KeeperForm({ language, opened, keeper, possible }: PlanItemProps) {
  const texts = planItemTexts(language);
  return (
    <section class="section-small">
      <Fold title={texts.assign} hint={texts.assignHint}>
        <Form action={`${PLAN_ITEMS}/${opened.item.key}/theo-doi`}>
          <Select
            form={{ values: { keeper: keeper?.id ?? '' }, problems: [] }}
            name="keeper"
            label={texts.keeper}
            empty={texts.nobodyKeeps}
            options={possible.map(({ id, fullName }) => ({ value: id, label: fullName }))}
            optional
          />
          <Button look="secondary">{texts.assignSave}</Button>
        </Form>
      </Fold>
    </section>
  );
}

function Course({ language, opened }: PlanItemProps) {
  const texts = planItemTexts(language);
  const share = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : value / 10_000));
  return (
    <section class="section">
      <LineChart
        title={texts.course}
        note={texts.between}
        axis={texts.year}
        moments={opened.standings.map(({ year }) => String(year))}
        series={[
          { name: texts.value, values: share(opened.standings.map(({ value }) => value)) },
          { name: texts.target, values: share(opened.standings.map(({ target }) => target)) },
        ]}
        format={(value) => basisPointsText(Math.round(value * 10_000), language)}
      />
    </section>
  );
}

function Entries(props: PlanItemProps) {
  const { language, opened, form } = props;
  const texts = planItemTexts(language);
  const { item, entries } = opened;
  return (
    <section class="section stack">
      <h2>{texts.entries}</h2>
      {entries.length === 0 ? <p class="soft">{texts.noEntries}</p> : <EntryTable {...props} />}
      <Fold
        title={item.kind === 'indicator' ? texts.note : texts.noteTask}
        hint={texts.noteHint}
        isOpen={form.problems.length > 0}
      >
        <NoteForm {...props} />
      </Fold>
    </section>
  );
}

function EntryTable({ language, opened }: PlanItemProps) {
  const texts = planItemTexts(language);
  const address = `${PLAN_ITEMS}/${opened.item.key}/ghi`;
  const what = ({ basisPoints, isDone }: Entry) =>
    basisPoints === null ? texts.done[isDone ? 'true' : 'false'] : basisPointsText(basisPoints, language);
  return (
    <Table
      caption={texts.entries}
      rows={opened.entries}
      rowKey={({ id }) => id}
      columns={[
        { label: texts.year, cell: ({ year }) => String(year) },
        { label: opened.item.kind === 'indicator' ? texts.value : texts.isDone, cell: what },
        { label: texts.day, cell: ({ day }) => formatDay(day) },
        {
          label: texts.source,
          cell: ({ id, source, note, fileId }) => (
            <>
              {source}
              {note !== '' && <div class="soft">{note}</div>}
              {fileId && (
                <div>
                  <Link href={`${address}/${id}/tep`}>{texts.openFile}</Link>
                </div>
              )}
            </>
          ),
        },
        {
          label: texts.by,
          cell: ({ recordedByName, recordedAt }) => (
            <>
              {recordedByName ?? texts.unknownPerson}
              <div class="soft">{formatInstant(recordedAt)}</div>
            </>
          ),
        },
        {
          label: texts.actions,
          cell: ({ id, withdrawnAt }) =>
            withdrawnAt ? (
              <Badge>{texts.withdrawn}</Badge>
            ) : (
              <ConfirmPanel
                open={texts.withdraw}
                question={texts.withdrawQuestion}
                action={`${address}/${id}/go`}
                confirm={texts.withdraw}
              >
                <p>{texts.withdrawHint}</p>
              </ConfirmPanel>
            ),
        },
      ]}
    />
  );
}

function NoteForm({ language, opened, form }: PlanItemProps) {
  const texts = planItemTexts(language);
  const { item } = opened;
  return (
    <Form action={`${PLAN_ITEMS}/${item.key}`} multipart>
      <ErrorSummary form={form} />
      <Select
        form={form}
        name="year"
        label={texts.ofYear}
        options={PLAN_YEARS.map((year) => ({ value: String(year), label: String(year) }))}
      />
      {item.kind === 'indicator' ? (
        <TextField
          form={form}
          name="value"
          label={texts.valueLabel}
          hint={texts.valueHint}
          inputMode="decimal"
          maxLength={10}
          autoComplete="off"
        />
      ) : (
        <Choices
          form={form}
          name="done"
          type="radio"
          label={texts.isDone}
          options={(['true', 'false'] as const).map((value) => ({ value, label: texts.done[value] }))}
        />
      )}
      <DayField form={form} name="day" label={texts.day} hint={texts.dayHint} />
      <TextField
        form={form}
        name="source"
        label={texts.source}
        hint={texts.sourceHint}
        maxLength={300}
        autoComplete="off"
      />
      <TextArea form={form} name="note" label={texts.remark} rows={3} maxLength={2000} optional />
      <FileField
        form={form}
        name="file"
        label={texts.file}
        hint={texts.fileHint}
        accept={SOURCE_FILES.accept.join(',')}
        optional
      />
      <div class="actions">
        <Button>{texts.save}</Button>
      </div>
    </Form>
  );
}

function Versions({ language, opened }: PlanItemProps) {
  const texts = planItemTexts(language);
  return (
    <section class="section">
      <h2>{texts.versions}</h2>
      <Table
        caption={texts.versions}
        rows={opened.versions}
        rowKey={({ version }) => String(version)}
        columns={[
          { label: texts.version, cell: ({ version }) => String(version) },
          { label: texts.name, cell: (version) => nameOf(version, language) },
          { label: texts.validFrom, cell: ({ validFrom }) => formatDay(validFrom) },
          { label: texts.paper, cell: ({ source }) => source },
          {
            label: texts.state,
            cell: ({ isDropped, createdBy, createdAt }) =>
              isDropped ? texts.dropped : createdBy ? formatInstant(createdAt) : texts.fromPlan,
          },
        ]}
      />
    </section>
  );
}
