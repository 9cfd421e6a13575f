import { formatDay, formats, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, EmptyState, Link, LinkButton, numberText, PageHead, Table, type Tone } from '@app/ui';
import { type SynonymStatus } from '../synonyms/synonym.lifecycle.js';
import { synonymTexts } from '../synonyms/synonym.texts.js';
import { type ProposedSynonym } from '../synonyms/synonyms.repository.js';

export const SYNONYMS = '/can-bo/tim-kiem/tu-dong-nghia';

const TONES: Record<SynonymStatus, Tone> = {
  proposed: 'warning',
  live: 'success',
  refused: 'neutral',
  withdrawn: 'neutral',
};

export function SynonymStatusBadge({ language, status }: { language: Language; status: SynonymStatus }) {
  return <Badge tone={TONES[status]}>{synonymTexts(language).status[status]}</Badge>;
}

/** A pair in one line: an arrow says which way it holds. */
export const pairText = ({ from, to, isBothWays }: Pick<ProposedSynonym, 'from' | 'to' | 'isBothWays'>): string =>
  `${from} ${isBothWays ? '↔' : '→'} ${to}`;

const scores = formats(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 }),
);

/** A score as people compare it. */
export const scoreText = (score: number, language: Language): string => scores[language].format(score);

interface SynonymListProps {
  language: Language;
  synonyms: readonly ProposedSynonym[];
  mayTune: boolean;
}

/** Every pair that was proposed: what waits first. */
export function SynonymListPage({ language, synonyms, mayTune }: SynonymListProps) {
  const texts = synonymTexts(language);
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ href: '/can-bo/tim-kiem', label: texts.searches }]} />
      {mayTune && (
        <div class="actions">
          <LinkButton href={`${SYNONYMS}/moi`} icon="edit">
            {texts.propose}
          </LinkButton>
        </div>
      )}
      <section class="section-small">
        {synonyms.length === 0 ? (
          <EmptyState title={texts.none} icon="search">
            <p>{texts.noneHint}</p>
          </EmptyState>
        ) : (
          <Table
            caption={texts.caption}
            rows={synonyms}
            rowKey={({ id }) => id}
            columns={[
              { label: texts.column.pair, cell: (row) => <Link href={`${SYNONYMS}/${row.id}`}>{pairText(row)}</Link> },
              {
                label: texts.column.status,
                cell: ({ status }) => <SynonymStatusBadge language={language} status={status} />,
              },
              { label: texts.column.effect, cell: (row) => effectText(row, language), align: 'end' },
              { label: texts.column.at, cell: ({ proposedAt }) => formatDay(localDateOf(proposedAt)) },
            ]}
          />
        )}
      </section>
    </>
  );
}

function effectText({ preview }: ProposedSynonym, language: Language): string {
  if (preview === null) return '–';
  const change = Number((preview.after - preview.before).toFixed(4));
  return `${scoreText(preview.after, language)} (${change > 0 ? '+' : ''}${numberText(change, language)})`;
}
