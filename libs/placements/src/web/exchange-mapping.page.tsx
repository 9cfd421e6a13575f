import { formatDay } from '@app/kernel';
import { type Actor, isAllowed, type Language } from '@app/platform/http';
import {
  Button,
  Card,
  ErrorSummary,
  FileField,
  Fold,
  Form,
  type FormState,
  LinkButton,
  PageHead,
  SectionHead,
  Table,
  TextField,
} from '@app/ui';
import { type CodedField, type ExchangeMapping, isCoded } from '../exchange/exchange-mapping.js';
import { exchangeTexts } from '../exchange/exchange.texts.js';
import { EXCHANGE } from './exchange.page.js';
import { DayField } from './day-field.js';
import { placementTexts } from '../placement.texts.js';

interface MappingProps {
  language: Language;
  actor: Actor;
  /** The newest first. */
  versions: readonly ExchangeMapping[];
  current: ExchangeMapping;
  form: FormState;
}

/** How columns and codes are called on the national exchange, and where a new version is handed in. */
export function MappingPage(props: MappingProps) {
  const { language, actor, versions, current } = props;
  const texts = exchangeTexts(language);
  return (
    <>
      <PageHead
        title={texts.mapping}
        lead={texts.mappingLead}
        crumbs={[{ href: EXCHANGE, label: texts.title }]}
        actions={
          <LinkButton href={`${EXCHANGE}/bang-ma/tep`} look="secondary" icon="download">
            {texts.mappingDownload}
          </LinkButton>
        }
      />
      <section>
        <SectionHead
          title={texts.mappingInForce(current.version, formatDay(current.validFrom))}
          lead={texts.mappingSource(current.source)}
        />
        <MappingTable language={language} mapping={current} />
      </section>
      {isAllowed(actor, 'exchange.map') && <NewMapping {...props} />}
      {versions.length > 1 && (
        <section class="section">
          <SectionHead title={texts.mappingVersions} />
          <Table
            caption={texts.mappingVersions}
            rows={versions}
            rowKey={({ version }) => String(version)}
            columns={[
              { label: texts.columns.version, cell: ({ version }) => texts.version(version) },
              { label: texts.validFrom, cell: ({ validFrom }) => formatDay(validFrom) },
              { label: texts.source, cell: ({ source }) => source },
            ]}
          />
        </section>
      )}
    </>
  );
}

function MappingTable({ language, mapping: { columns, codes } }: { language: Language; mapping: ExchangeMapping }) {
  const texts = exchangeTexts(language);
  const { contracts, channels } = placementTexts(language);
  const words: Record<CodedField, Readonly<Record<string, string>>> = {
    action: texts.actions,
    sex: texts.sexes,
    contract: contracts,
    channel: channels,
  };
  return (
    <div class="stack">
      <Renamed
        language={language}
        title={texts.mappingColumn}
        isOpen
        rows={columns.map(({ ours, theirs }) => ({ ours: texts.fields[ours], code: ours, theirs }))}
      />
      {columns.flatMap(({ ours }) =>
        isCoded(ours)
          ? [
              <Renamed
                key={ours}
                language={language}
                title={texts.fields[ours]}
                rows={Object.entries(codes[ours]).map(([code, theirs]) => ({ ours: words[ours][code], code, theirs }))}
              />,
            ]
          : [],
      )}
    </div>
  );
}

interface RenamedProps {
  language: Language;
  title: string;
  isOpen?: boolean;
  /** Our word, the code that the file of the table names it by, and what it becomes. */
  rows: readonly { ours: string | undefined; code: string; theirs: string }[];
}

/** One part of the table: what we call something, and what the national exchange calls it. */
function Renamed({ language, title, isOpen, rows }: RenamedProps) {
  const heads = exchangeTexts(language).mappingColumns;
  return (
    <Fold title={title} isOpen={isOpen}>
      <Table
        caption={title}
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          {
            label: heads.ours,
            cell: ({ ours, code }) => (
              <>
                {ours} <code class="small soft">{code}</code>
              </>
            ),
          },
          { label: heads.theirs, cell: ({ theirs }) => theirs },
        ]}
      />
    </Fold>
  );
}

function NewMapping({ language, form }: MappingProps) {
  const texts = exchangeTexts(language);
  return (
    <section class="section narrow">
      <SectionHead title={texts.mappingNew} lead={texts.mappingNewHint} />
      <Card>
        <Form action={`${EXCHANGE}/bang-ma`} multipart>
          <ErrorSummary form={form} />
          <FileField
            form={form}
            name="file"
            label={texts.mappingFile}
            hint={texts.mappingFileHint}
            accept=".csv,.xlsx"
          />
          <DayField form={form} name="validFrom" label={texts.validFrom} hint={placementTexts(language).dayHint} />
          <TextField form={form} name="source" label={texts.source} hint={texts.sourceHint} maxLength={200} />
          <Button>{texts.saveMapping}</Button>
        </Form>
      </Card>
    </section>
  );
}
