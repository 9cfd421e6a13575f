import { type Language } from '@app/platform/http';
import { API_ROOT, type ApiDocument, type ApiOperation, type JsonSchema } from '@app/platform/openapi';
import { Badge, Facts, Icon, LinkButton, PageHead, Table } from '@app/ui';
import { referenceTexts } from './reference.texts.js';
import { fieldRows, typeText, type FieldRow } from './schema-rows.js';

interface Props {
  document: ApiDocument;
  language: Language;
}

interface Operation {
  method: string;
  path: string;
  operation: ApiOperation;
}

/** What programs can do here, made from the routes themselves. */
export function ReferencePage({ document, language }: Props) {
  const texts = referenceTexts(language);
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
  return (
    <div class="medium">
      <PageHead
        title={texts.title}
        lead={texts.lead}
        actions={
          <LinkButton href={`${API_ROOT}/openapi.json`} look="secondary" icon="download">
            {texts.download}
          </LinkButton>
        }
      />
      <section class="section" id="conventions">
        <h2>{texts.conventions}</h2>
        <Facts
          rows={[
            [texts.address, <code>{API_ROOT}</code>],
            [texts.format, texts.formatText],
            [texts.lists, texts.listsText],
            [texts.failures, texts.failuresText],
            [texts.signIn, texts.signInText],
            [texts.caching, texts.cachingText],
            [texts.limits, texts.limitsText],
          ]}
        />
      </section>
      <nav class="chips section" aria-label={texts.contents}>
        {document.tags.map(({ name }) => (
          <a key={name} class="chip chip-outline" href={`#${name}`}>
            {name}
          </a>
        ))}
      </nav>
      {document.tags.map(({ name }) => (
        <section key={name} class="section" id={name}>
          <h2>{name}</h2>
          {operations
            .filter(({ operation }) => operation.tags.includes(name))
            .map((entry) => (
              <OperationEntry key={entry.operation.operationId} {...entry} document={document} language={language} />
            ))}
        </section>
      ))}
    </div>
  );
}

function OperationEntry({ method, path, operation, document, language }: Operation & Props) {
  const texts = referenceTexts(language);
  const permission = Object.values(operation.security.at(-1) ?? {})[0]?.[0];
  const [status, answer] = Object.entries(operation.responses)[0]!;
  const schemaOf = (part: object | undefined) =>
    part && 'content' in part ? Object.values(part.content as Record<string, { schema: JsonSchema }>)[0]?.schema : null;
  const body = schemaOf(operation.requestBody);
  const result = schemaOf(answer);
  return (
    <details class="operation" id={operation.operationId}>
      <summary>
        <span class="operation-line">
          <code class={`method method-${method.toLowerCase()}`}>{method}</code> <code>{path}</code>
        </span>
        <span class="operation-words">
          {operation.summary} <Badge>{permission === undefined ? texts.everybody : texts.needs(permission)}</Badge>
        </span>
        <Icon name="chevron" />
      </summary>
      <div class="operation-body stack">
        {operation.parameters && (
          <Fields
            title={texts.parameters}
            language={language}
            rows={operation.parameters.map((parameter) => ({
              name: parameter.name,
              type: `${typeText(parameter.schema, document)} · ${parameter.in}`,
              isRequired: parameter.required === true,
              description: parameter.description ?? null,
            }))}
          />
        )}
        {body && <Fields title={texts.body} language={language} rows={fieldRows(body, document)} />}
        {result && (
          <Fields title={texts.answer(status)} language={language} rows={fieldRows(result, document)} isAnswer />
        )}
      </div>
    </details>
  );
}

interface FieldsProps {
  title: string;
  rows: readonly FieldRow[];
  language: Language;
  /** What we send is always there: nobody needs to be told that it is required. */
  isAnswer?: boolean;
}

function Fields({ title, rows, language, isAnswer = false }: FieldsProps) {
  const texts = referenceTexts(language);
  return (
    <div>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p class="soft">{texts.noFields}</p>
      ) : (
        <Table
          caption={title}
          rows={rows}
          rowKey={(row) => row.name}
          columns={[
            { label: texts.name, cell: (row) => <code>{row.name}</code> },
            { label: texts.type, cell: (row) => <code class="soft">{row.type}</code> },
            {
              label: texts.meaning,
              cell: (row) => (
                <>
                  {row.isRequired && !isAnswer && <Badge tone="info">{texts.required}</Badge>} {row.description}
                </>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}
