import { type Language } from '@app/platform/http';
import {
  type Column,
  EmptyState,
  Link,
  numberText,
  LinkButton,
  PageHead,
  Segments,
  shareText,
  StatCard,
  Stats,
  Table,
  Tabs,
} from '@app/ui';
import { addressOf, NO_CRITERIA } from '../posting-search.schema.js';
import { type Review, type ReviewedTerm, REVIEWS, type ReviewTotals } from '../search-log/search-review.queries.js';
import { PERIODS, type ReviewPeriod } from '../search-log/search-review.service.js';
import { searchReviewTexts } from '../search-log/search-review.texts.js';
import { SYNONYMS } from './synonym-list.page.js';

interface SearchReviewProps {
  language: Language;
  review: Review;
  days: ReviewPeriod;
  terms: readonly ReviewedTerm[];
  totals: ReviewTotals;
  /** May propose synonyms. */
  mayTune: boolean;
}

const SEARCH_REVIEW = '/can-bo/tim-kiem';
const NAME_OF: Record<Review, string> = { top: 'tim-nhieu', zero: 'khong-co', abandoned: 'bo-qua' };

const addressFor = (review: Review, days: ReviewPeriod) => `${SEARCH_REVIEW}?muc=${NAME_OF[review]}&ngay=${days}`;

/** What is searched for most, what finds nothing, and what is found and not opened. */
export function SearchReviewPage(props: SearchReviewProps) {
  const { language, review, days, terms, totals, mayTune } = props;
  const texts = searchReviewTexts(language);
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        actions={
          <LinkButton href={SYNONYMS} look="secondary">
            {texts.synonyms}
          </LinkButton>
        }
      />
      <Segments
        label={texts.period}
        items={PERIODS.map((period) => ({
          href: addressFor(review, period),
          label: texts.days(String(period)),
          isCurrent: period === days,
        }))}
      />
      <section class="section-small">
        <Totals language={language} totals={totals} />
      </section>
      <section class="section-small">
        <Tabs
          label={texts.reviews}
          items={REVIEWS.map((each) => ({
            href: addressFor(each, days),
            label: texts.review[each],
            isCurrent: each === review,
          }))}
        />
        {terms.length === 0 ? (
          <EmptyState title={texts.none[review]} icon="search">
            <p>{texts.noneHint}</p>
          </EmptyState>
        ) : (
          <Table
            caption={texts.caption(String(days))}
            rows={terms}
            rowKey={({ term }) => term}
            columns={columnsIn(language, mayTune)}
          />
        )}
      </section>
    </>
  );
}

function Totals({ language, totals }: Pick<SearchReviewProps, 'language' | 'totals'>) {
  const texts = searchReviewTexts(language);
  const { searches } = totals;
  return (
    <Stats>
      {(['searches', 'zero', 'abandoned'] as const).map((key) => (
        <StatCard
          key={key}
          label={texts.totals[key]}
          value={numberText(totals[key], language)}
          change={
            key === 'searches' || searches === 0 ? undefined : texts.ofAll(shareText(totals[key] / searches, language))
          }
        />
      ))}
    </Stats>
  );
}

function columnsIn(language: Language, mayTune: boolean): Column<ReviewedTerm>[] {
  const { column, propose } = searchReviewTexts(language);
  const figure = (key: 'searches' | 'zero' | 'abandoned' | 'found'): Column<ReviewedTerm> => ({
    label: column[key],
    cell: (row) => numberText(row[key], language),
    align: 'end',
  });
  return [
    {
      label: column.term,
      cell: ({ term }) => <Link href={addressOf(NO_CRITERIA, { text: term })}>{term}</Link>,
    },
    figure('searches'),
    figure('zero'),
    figure('abandoned'),
    figure('found'),
    ...(mayTune
      ? [
          {
            label: column.work,
            cell: ({ term }: ReviewedTerm) => (
              <Link href={`${SYNONYMS}/moi?${new URLSearchParams({ tu: term }).toString()}`}>{propose}</Link>
            ),
          },
        ]
      : []),
  ];
}
