import { type Language } from '@app/platform/http';
import { EmptyState, LinkButton, PageHead, PrintButton, Segments } from '@app/ui';
import { quarterName } from '../market/bulletin-tables.js';
import { bulletinScope } from '../market/bulletin.papers.js';
import { bulletinTexts } from '../market/bulletin.texts.js';
import { type KeptBulletin } from '../market/bulletins.repository.js';
import { type Quarter } from '../market/quarter.js';
import { BulletinView } from './bulletin-view.js';

export const MARKET = '/thi-truong-lao-dong';

interface MarketProps {
  language: Language;
  /** Masked; null before the first one is published. */
  bulletin: KeptBulletin | null;
  /** Those that are published, the newest first. */
  quarters: readonly Quarter[];
}

/** The labour market for everybody. */
export function MarketPage({ language, bulletin, quarters }: MarketProps) {
  const texts = bulletinTexts(language);
  if (!bulletin) {
    return (
      <>
        <PageHead title={texts.title} lead={texts.lead} />
        <EmptyState title={texts.none} icon="chart">
          <p>{texts.noneHint}</p>
        </EmptyState>
      </>
    );
  }
  const address = `${MARKET}/${bulletin.quarter}`;
  return (
    <>
      <PageHead
        title={`${texts.title}, ${quarterName(bulletin.quarter, language)}`}
        lead={texts.lead}
        actions={
          <>
            <LinkButton href={`${address}/ban-tin.pdf`} look="secondary">
              {texts.pdf}
            </LinkButton>
            <LinkButton href={`${address}/ban-tin.xlsx`} look="secondary">
              {texts.xlsx}
            </LinkButton>
            <PrintButton>{texts.print}</PrintButton>
          </>
        }
      />
      {quarters.length > 1 && (
        <div class="no-print">
          <Segments
            label={texts.quarters}
            items={quarters.map((quarter) => ({
              href: `${MARKET}/${quarter}`,
              label: `${quarter.slice(5)}/${quarter.slice(0, 4)}`,
              isCurrent: quarter === bulletin.quarter,
            }))}
          />
        </div>
      )}
      <p class="soft section-small">{bulletinScope(bulletin, language)}</p>
      <BulletinView language={language} bulletin={bulletin.content} />
    </>
  );
}
