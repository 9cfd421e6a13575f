import { formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { type Page } from '@app/postings';
import { Card, EmptyState, LinkButton, More, Notice, PageHead, Tabs } from '@app/ui';
import { fairTexts } from '../fair.texts.js';
import { fairPath } from '../fair-words.js';
import { type FairRow } from '../fairs.queries.js';
import { FairFacts, FairItem, FairStatusBadge } from './fair-parts.js';

export const FAIRS = '/phien-giao-dich';

interface ListProps {
  language: Language;
  page: Page<FairRow>;
  isPast: boolean;
  hasPrevious: boolean;
}

/** Fairs that everybody may come to, and those that were. */
export function FairListPage({ language, page, isPast, hasPrevious }: ListProps) {
  const texts = fairTexts(language);
  return (
    <>
      <PageHead title={texts.fairs} lead={texts.lead} />
      <Tabs
        label={texts.views}
        items={[
          { href: FAIRS, label: texts.coming, isCurrent: !isPast },
          { href: `${FAIRS}?xem=da-qua`, label: texts.past, isCurrent: isPast },
        ]}
      />
      <section class="section-small">
        <h2 class="visually-hidden">{isPast ? texts.past : texts.coming}</h2>
        {page.rows.length === 0 ? (
          <EmptyState title={isPast ? texts.nonePast : texts.none} icon="calendar">
            {!isPast && <p>{texts.noneHint}</p>}
            <LinkButton href="/viec-lam" look="secondary">
              {texts.seeJobs}
            </LinkButton>
          </EmptyState>
        ) : (
          <div class="list">
            {page.rows.map((fair) => (
              <FairItem key={fair.id} language={language} fair={fair} href={fairPath(fair.id)} />
            ))}
          </div>
        )}
        <More next={page.next} hasPrevious={hasPrevious} />
      </section>
    </>
  );
}

/** One fair for everybody. */
export function FairPage({ language, fair }: { language: Language; fair: FairRow }) {
  const texts = fairTexts(language);
  return (
    <div class="medium">
      <PageHead title={fair.title} crumbs={[{ href: FAIRS, label: texts.fairs }]} />
      {fair.cancelReason && (
        <Notice tone="warning" title={texts.cancelledTitle}>
          <p>{texts.cancelledText(texts.cancelReason[fair.cancelReason], formatPhone(fair.officePhone))}</p>
        </Notice>
      )}
      <Card>
        <div class="badges">
          <FairStatusBadge language={language} status={fair.status} />
        </div>
        <FairFacts language={language} fair={fair} />
      </Card>
      {fair.about && (
        <section class="section-small">
          <h2>{texts.about}</h2>
          {fair.about.split('\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      )}
    </div>
  );
}
