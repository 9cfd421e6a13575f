import { formatInstant } from '@app/kernel';
import { type Actor, isAllowed, type Language } from '@app/platform/http';
import {
  Button,
  Card,
  ConfirmPanel,
  EMPTY_FORM,
  Facts,
  Form,
  Notice,
  numberText,
  PageHead,
  Progress,
  Table,
  TextArea,
  Timeline,
} from '@app/ui';
import { type SynonymPreview } from '../synonyms/synonym-preview.js';
import { synonymTexts } from '../synonyms/synonym.texts.js';
import { type SynonymCase } from '../synonyms/synonyms.service.js';
import { pairText, scoreText, SYNONYMS, SynonymStatusBadge } from './synonym-list.page.js';

interface SynonymCaseProps {
  language: Language;
  actor: Actor;
  found: SynonymCase;
}

/** One pair: what it means, what it would do, and the decision. */
export function SynonymCasePage(props: SynonymCaseProps) {
  const { language, actor, found } = props;
  const { synonym, transitions } = found;
  const texts = synonymTexts(language);
  return (
    <>
      <PageHead title={pairText(synonym)} crumbs={[{ href: SYNONYMS, label: texts.title }]} />
      <p>
        <SynonymStatusBadge language={language} status={synonym.status} />
      </p>
      <div class="section-small">
        <Facts
          rows={[
            [texts.column.pair, texts.meaning(synonym.from, synonym.to)],
            [texts.form.direction, synonym.isBothWays ? texts.bothWays : null],
            [texts.serves, texts.form.serve[String(synonym.serves) as '1']],
            [texts.reason, synonym.reason],
            [texts.proposedAt, formatInstant(synonym.proposedAt)],
          ]}
        />
      </div>
      <section class="section">
        <h2>{texts.preview.title}</h2>
        <Effect {...props} />
      </section>
      {isAllowed(actor, 'search.tune') && <Decision {...props} />}
      <section class="section">
        <h2>{texts.history}</h2>
        <Timeline
          moments={transitions.map(({ to, note, at }) => ({
            key: at.toISOString() + to,
            when: formatInstant(at),
            title: texts.status[to],
            detail: note,
          }))}
        />
      </section>
    </>
  );
}

function Effect({ language, actor, found: { synonym, task } }: SynonymCaseProps) {
  const texts = synonymTexts(language).preview;
  if (synonym.preview) return <Measured language={language} preview={synonym.preview} />;
  if (task && task.status !== 'failed')
    return <Progress label={texts.running} done={task.progress} total={task.total} />;
  return (
    <>
      <Notice tone="warning">{texts.failed}</Notice>
      {synonym.status === 'proposed' && isAllowed(actor, 'search.tune') && (
        <Form action={`${SYNONYMS}/${synonym.id}/thu-lai`} class="inline-form">
          <Button look="secondary">{texts.again}</Button>
        </Form>
      )}
    </>
  );
}

function Measured({ language, preview }: { language: Language; preview: SynonymPreview }) {
  const texts = synonymTexts(language).preview;
  const kindText = (kind: string) => texts.kinds[kind as keyof typeof texts.kinds] ?? kind;
  const score = (value: number) => scoreText(value, language);
  const rows = [
    { kind: texts.all, ...preview },
    ...Object.entries(preview.byKind).map(([kind, change]) => ({ kind: kindText(kind), ...change })),
  ];
  const changes = [
    { label: texts.before, cell: ({ before }: { before: number }) => score(before), align: 'end' as const },
    { label: texts.after, cell: ({ after }: { after: number }) => score(after), align: 'end' as const },
  ];
  return (
    <>
      <p>{texts.lead(numberText(preview.queries, language), numberText(preview.moved, language))}</p>
      <div class="section-small">
        <Table
          caption={texts.caption}
          narrow="scroll"
          rows={rows}
          rowKey={({ kind }) => kind}
          columns={[{ label: texts.kind, cell: ({ kind }) => kind }, ...changes]}
        />
      </div>
      {preview.examples.length > 0 && (
        <section class="section-small">
          <h3>{texts.examples}</h3>
          <Table
            caption={texts.examples}
            rows={preview.examples}
            rowKey={({ query }) => query}
            columns={[
              { label: texts.query, cell: ({ query }) => query },
              { label: texts.kind, cell: ({ kind }) => kindText(kind) },
              ...changes,
            ]}
          />
        </section>
      )}
    </>
  );
}

/** What may be decided now; who proposed it may only take it back. */
function Decision({ language, actor, found: { synonym } }: SynonymCaseProps) {
  const texts = synonymTexts(language);
  const { status, preview } = synonym;
  const address = `${SYNONYMS}/${synonym.id}`;
  const isOwn = synonym.proposedBy === actor.personId;
  if (status !== 'proposed' && status !== 'live') return null;
  const note = <TextArea form={EMPTY_FORM} name="note" label={texts.note} rows={2} maxLength={500} optional />;
  return (
    <section class="section">
      <Card>
        <h2>{texts.decide}</h2>
        {status === 'proposed' && isOwn && <p>{texts.own}</p>}
        {status === 'proposed' && !isOwn && preview === null && <p>{texts.notYet}</p>}
        <div class="actions">
          {status === 'proposed' && !isOwn && preview !== null && (
            <Form action={`${address}/duyet`} class="inline-form">
              <Button icon="check">{texts.approve}</Button>
            </Form>
          )}
          {status === 'proposed' ? (
            <ConfirmPanel
              open={isOwn ? texts.takeBack : texts.refuse}
              question={texts.refuseQuestion}
              action={`${address}/tu-choi`}
              confirm={isOwn ? texts.takeBack : texts.refuse}
              look="secondary"
            >
              {note}
            </ConfirmPanel>
          ) : (
            <ConfirmPanel
              open={texts.withdraw}
              question={texts.withdrawQuestion}
              action={`${address}/thu-hoi`}
              confirm={texts.withdraw}
            >
              {note}
            </ConfirmPanel>
          )}
        </div>
      </Card>
    </section>
  );
}
