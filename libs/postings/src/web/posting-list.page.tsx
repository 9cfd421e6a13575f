import { formatDay, localDateOf, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { EmptyState, Link, LinkButton, ListItem, More, Notice, PageHead, Tabs } from '@app/ui';
import { type PostingStatus } from '../posting.lifecycle.js';
import { type Page } from '../posting-reads.service.js';
import { postingListTexts } from '../posting-list.texts.js';
import { placesText, wageText } from '../posting-words.js';
import { type PostingRow } from '../postings.queries.js';
import { PostingStatusBadge, SoonBadge } from './posting-parts.js';
import { type PostingPlace } from './posting-place.js';

/** The tabs of the list and the statuses behind each. */
export const TABS = {
  'tat-ca': ['draft', 'submitted', 'published', 'returned', 'paused', 'filled', 'closed', 'expired'],
  'dang-dang': ['published'],
  'cho-duyet': ['submitted'],
  'can-sua': ['returned'],
  nhap: ['draft'],
  'tam-dung': ['paused'],
  'ket-thuc': ['filled', 'closed', 'expired'],
} as const satisfies Record<string, readonly PostingStatus[]>;

export type Tab = keyof typeof TABS;

export interface PostingListProps {
  language: Language;
  place: PostingPlace;
  tab: Tab;
  counts: ReadonlyMap<PostingStatus, number>;
  page: Page<PostingRow>;
  hasPrevious: boolean;
  today: LocalDate;
}

/** Every posting of an employer, by status. */
export function PostingListPage(props: PostingListProps) {
  const { language, place, page } = props;
  const texts = postingListTexts(language);
  return (
    <>
      <PageHead
        title={texts.title}
        lead={place.isStaff ? place.employer.name : texts.lead}
        crumbs={place.isStaff ? place.crumbs.slice(0, -1) : undefined}
        actions={
          !place.isBlocked && (
            <>
              <LinkButton href={`${place.base}/moi`} icon="edit">
                {texts.create}
              </LinkButton>
              <LinkButton href={importHref(place)} look="secondary" icon="upload">
                {texts.import}
              </LinkButton>
            </>
          )
        }
      />
      <Standing language={language} place={place} />
      <StatusTabs {...props} />
      {page.rows.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <div class="list">
          {page.rows.map((row) => (
            <OwnPostingItem key={row.id} language={language} place={place} row={row} today={props.today} />
          ))}
        </div>
      )}
      <More next={page.next} hasPrevious={props.hasPrevious} />
    </>
  );
}

const importHref = ({ isStaff, base, employer }: PostingPlace): string =>
  isStaff ? `/can-bo/nha-tuyen-dung/${employer.id}/nhap` : `${base}/nhap`;

/** What of the employer's standing matters here. */
function Standing({ language, place }: Pick<PostingListProps, 'language' | 'place'>) {
  const texts = postingListTexts(language);
  const href = place.isStaff ? `/can-bo/nha-tuyen-dung/${place.employer.id}` : '/nha-tuyen-dung/to-chuc';
  if (place.isBlocked) {
    return (
      <Notice tone="error" title={texts.blocked}>
        <p>
          {texts.blockedLead} <Link href={href}>{texts.blockedLink}</Link>
        </p>
      </Notice>
    );
  }
  if (place.employer.isVerified || place.isStaff) return null;
  return (
    <Notice title={texts.unverified}>
      <p>
        {texts.unverifiedLead} <Link href={href}>{texts.unverifiedLink}</Link>
      </p>
    </Notice>
  );
}

function StatusTabs({ language, place, tab, counts }: PostingListProps) {
  const texts = postingListTexts(language);
  const count = (key: Tab) => TABS[key].reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
  // An empty tab says nothing, except the one that is open.
  const shown = (Object.keys(TABS) as Tab[]).filter((key) => key === 'tat-ca' || key === tab || count(key) > 0);
  return (
    <Tabs
      label={texts.tabs}
      items={shown.map((key) => ({
        href: key === 'tat-ca' ? place.base : `${place.base}?trang-thai=${key}`,
        label: texts.tab[key],
        isCurrent: key === tab,
        count: count(key),
      }))}
    />
  );
}

function Nothing({ language, place, tab }: PostingListProps) {
  const texts = postingListTexts(language);
  if (tab !== 'tat-ca') {
    return (
      <EmptyState title={texts.noneHere}>
        <p>
          <Link href={place.base}>{texts.noneHereHint}</Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={texts.none} icon="briefcase">
      <p>{texts.noneHint}</p>
      {!place.isBlocked && (
        <div class="actions">
          <LinkButton href={`${place.base}/moi`}>{texts.create}</LinkButton>
          <LinkButton href={importHref(place)} look="secondary">
            {texts.import}
          </LinkButton>
        </div>
      )}
    </EmptyState>
  );
}

interface ItemProps {
  language: Language;
  place: PostingPlace;
  row: PostingRow;
  today: LocalDate;
}

/** One posting in its employer's list. */
function OwnPostingItem({ language, place, row, today }: ItemProps) {
  const texts = postingListTexts(language);
  const isOpen = row.status === 'published' || row.status === 'paused';
  return (
    <ListItem
      href={`${place.base}/${row.id}`}
      title={row.title}
      subtitle={[row.reference, row.headcount !== null && texts.headcount(row.headcount)].filter(Boolean).join(' · ')}
      facts={[
        { icon: 'wage', text: wageText(row, language), strong: true },
        { icon: 'pin', text: placesText(row.workplaces, language) },
        {
          icon: 'calendar',
          text: row.deadline ? formatDay(row.deadline) : texts.edited(formatDay(localDateOf(row.updatedAt))),
        },
      ]}
      badges={
        <>
          <PostingStatusBadge language={language} status={row.status} />
          {isOpen && row.deadline && <SoonBadge language={language} deadline={row.deadline} today={today} />}
        </>
      }
      note={(isOpen || row.applicationCount > 0) && <Applicants language={language} place={place} row={row} />}
    />
  );
}

function Applicants({ language, place, row }: Omit<ItemProps, 'today'>) {
  const texts = postingListTexts(language);
  const words = texts.applicants(row.applicationCount);
  return (
    <>
      {place.isStaff || row.applicationCount === 0 ? (
        words
      ) : (
        <Link href={`/nha-tuyen-dung/ung-vien?tin=${row.id}`}>{words}</Link>
      )}
      {row.waitingCount > 0 && <strong> · {texts.waiting(row.waitingCount)}</strong>}
    </>
  );
}
