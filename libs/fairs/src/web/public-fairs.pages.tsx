import { formatPhone } from '@app/kernel';
import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import { type Page, type PostingCard } from '@app/postings';
import { Card, EmptyState, LinkButton, More, Notice, PageHead, Tabs } from '@app/ui';
import { afterwardsTexts } from '../afterwards/afterwards.texts.js';
import { fairResultsPath } from '../afterwards/fair-results.paths.js';
import { boothTexts } from '../booth.texts.js';
import { type BoothRow } from '../booths.queries.js';
import { TAKING_STATUSES } from '../fair.lifecycle.js';
import { registrationTexts } from '../registration.texts.js';
import { type RegistrationRow } from '../registrations.queries.js';
import { fairTexts } from '../fair.texts.js';
import { fairPath, hallPath } from '../fair-words.js';
import { liveTexts } from '../live/live.texts.js';
import { type FairRow } from '../fairs.queries.js';
import { BoothList } from './booth-parts.js';
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

interface FairProps {
  language: Language;
  fair: FairRow;
  booths: readonly BoothRow[];
  cards: ReadonlyMap<string, PostingCard>;
  /** What lies at each booth. */
  documents: ReadonlyMap<string, readonly StoredFile[]>;
  /** Of the reader; null where they have not registered. */
  registration: RegistrationRow | null;
}

/** One fair for everybody. */
export function FairPage({ language, fair, booths, cards, documents, registration }: FairProps) {
  const texts = fairTexts(language);
  return (
    <div class="medium">
      <PageHead
        title={fair.title}
        crumbs={[{ href: FAIRS, label: texts.fairs }]}
        actions={
          fair.status === 'open' && <LinkButton href={hallPath(fair.id)}>{liveTexts(language).enter}</LinkButton>
        }
      />
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
        <RegisterPanel language={language} fair={fair} registration={registration} />
      </Card>
      {fair.about && (
        <section class="section-small">
          <h2>{texts.about}</h2>
          {fair.about.split('\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      )}
      {fair.status !== 'cancelled' && (
        <section class="section-small">
          <h2>{boothTexts(language).booths}</h2>
          {booths.length === 0 ? (
            <p class="soft">{boothTexts(language).nonePublic}</p>
          ) : (
            <BoothList language={language} booths={booths} cards={cards} documents={documents} />
          )}
        </section>
      )}
    </div>
  );
}

/** The way to a place, or to the ticket. */
function RegisterPanel({ language, fair, registration }: Pick<FairProps, 'language' | 'fair' | 'registration'>) {
  const texts = registrationTexts(language);
  const home = fairPath(fair.id);
  if (registration && registration.status !== 'cancelled') {
    const words = texts.own[registration.status];
    return (
      <Notice tone={registration.status === 'waiting' ? 'warning' : 'success'}>
        <p>{typeof words === 'string' ? words : words(String(registration.number))}</p>
        {registration.status === 'checked_in' && fair.status !== 'announced' ? (
          <LinkButton href={fairResultsPath(fair.id)} look="secondary">
            {afterwardsTexts(language).own}
          </LinkButton>
        ) : (
          <LinkButton href={`${home}/ve`} look="secondary">
            {texts.own.open}
          </LinkButton>
        )}
      </Notice>
    );
  }
  if (!TAKING_STATUSES.includes(fair.status)) return null;
  return (
    <div class="actions section-small">
      <LinkButton href={`${home}/dang-ky`}>{texts.register}</LinkButton>
      <LinkButton href={`${home}/lich.ics`} look="quiet" icon="calendar">
        {texts.ticket.calendar}
      </LinkButton>
    </div>
  );
}
