import { type Language } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import {
  BarChart,
  Button,
  Card,
  ErrorSummary,
  Facts,
  FileField,
  Form,
  type FormState,
  Link,
  LinkButton,
  Notice,
  numberText,
  PageHead,
  Progress,
} from '@app/ui';
import { importTexts } from '../import.texts.js';
import { type ImportCounts } from '../import.report.js';
import { NEEDED } from '../posting.completeness.js';
import { type ImportOutcome, type ImportView } from '../posting-imports.service.js';

/** Where an import is shown: under the own postings, or under the employer that staff act for. */
export interface ImportPlace {
  base: string;
  crumbs: { href: string; label: string }[];
  employerName: string | null;
  postingsHref: string;
}

interface Props {
  language: Language;
  place: ImportPlace;
}

export function ImportFormPage({ language, place, form }: Props & { form: FormState }) {
  const texts = importTexts(language).page;
  return (
    <div class="narrow">
      <PageHead
        title={texts.title}
        lead={place.employerName ? texts.forEmployer(place.employerName) : texts.lead}
        crumbs={place.crumbs}
      />
      <Card>
        <Form action={place.base} multipart>
          <ErrorSummary form={form} />
          <FileField
            form={form}
            name="file"
            label={texts.file}
            hint={texts.fileHint}
            accept=".xlsx,.csv,.tsv,.txt,.jsonl,.ndjson"
          />
          <Button>{texts.submit}</Button>
        </Form>
      </Card>
      <section class="section prose">
        <h2>{texts.howTitle}</h2>
        <ul>
          {texts.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <Link href="/nha-tuyen-dung/tin/nhap/tep-mau.csv">{texts.template}</Link>
        </p>
      </section>
    </div>
  );
}

export function ImportPage({ language, place, view }: Props & { view: ImportView }) {
  const texts = importTexts(language).page;
  const isOver = view.status === 'done' || view.status === 'failed';
  const isRefused = view.status === 'failed' || view.outcome?.counts === null;
  const title = !isOver ? texts.runningTitle : isRefused ? texts.failedTitle : texts.doneTitle;
  return (
    <div class="narrow">
      <PageHead title={title} lead={isOver ? undefined : texts.runningLead} crumbs={place.crumbs} />
      {!isOver && <Running language={language} place={place} view={view} />}
      {isOver && isRefused && <Refused language={language} outcome={view.outcome} />}
      {view.outcome?.counts && <Result language={language} place={place} view={view} counts={view.outcome.counts} />}
      {isOver && (
        <p class="section">
          <LinkButton href={place.base} look="secondary">
            {texts.again}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function Running({ language, place, view }: Props & { view: ImportView }) {
  const texts = importTexts(language).page;
  const label = view.total === null ? texts.waiting : texts.running(view.done, view.total);
  return (
    <Card>
      <Facts rows={[[texts.fileName, view.fileName]]} />
      <Progress done={view.done} total={view.total} label={label} />
      <p>
        <Link href={`${place.base}/${view.id}`}>{texts.reload}</Link>
      </p>
    </Card>
  );
}

function Refused({ language, outcome }: { language: Language; outcome: ImportOutcome | null }) {
  const texts = importTexts(language).page;
  const refused = outcome?.refused;
  return (
    <Notice tone="error" title={refused ? texts.refused : texts.failedTitle}>
      <p>{refused ? errorText(refused.code, refused.params, language) : texts.failed}</p>
    </Notice>
  );
}

function Result({ language, place, view, counts }: Props & { view: ImportView; counts: ImportCounts }) {
  const texts = importTexts(language).page;
  const shown = (value: number) => (value > 0 ? numberText(value, language) : null);
  const isNothingNew = counts.created + counts.updated + counts.rejected + counts.alreadySent === 0;
  return (
    <>
      {isNothingNew && <Notice title={texts.nothingNew} />}
      <Card>
        <Facts
          rows={[
            [texts.fileName, view.fileName],
            [texts.rows, numberText(counts.rows, language)],
            [texts.created, shown(counts.created)],
            [texts.updated, shown(counts.updated)],
            [texts.unchanged, shown(counts.unchanged)],
            [texts.alreadySent, shown(counts.alreadySent)],
            [texts.rejected, shown(counts.rejected)],
            [texts.complete, shown(counts.complete)],
            [texts.suggested, shown(counts.occupationSuggested)],
          ]}
        />
        <div class="actions section-small">
          {view.draftCount > 0 ? (
            <LinkButton href={`${place.postingsHref}?trang-thai=nhap`}>{texts.drafts}</LinkButton>
          ) : (
            <LinkButton href={place.postingsHref}>{texts.postingsHere}</LinkButton>
          )}
          {view.outcome?.hasErrorFile && (
            <LinkButton href={`${place.base}/${view.id}/dong-can-xem.csv`} look="secondary">
              {texts.toCheck}
            </LinkButton>
          )}
        </div>
      </Card>
      <Missing language={language} counts={counts} />
      {view.draftCount > 0 && (
        <Card class="section">
          <h2>{texts.sendTitle}</h2>
          <p>{texts.sendLead(view.draftCount)}</p>
          <Form action={`${place.base}/${view.id}/gui`}>
            <Button>{texts.send}</Button>
          </Form>
        </Card>
      )}
    </>
  );
}

function Missing({ language, counts }: { language: Language; counts: ImportCounts }) {
  const { page: texts, needed } = importTexts(language);
  const rows = NEEDED.flatMap((field) => {
    const count = counts.missing[field] ?? 0;
    return count > 0 ? [{ label: needed[field], value: count }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section class="section">
      <BarChart
        title={texts.missingTitle}
        note={texts.missingLead}
        labels={{ name: texts.field, value: texts.count }}
        bars={rows}
      />
    </section>
  );
}
