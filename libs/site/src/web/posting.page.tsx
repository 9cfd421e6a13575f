import { type ComponentChildren } from 'preact';
import { daysBetween, formatDay, type LocalDate, localDateOf } from '@app/kernel';
import { type Employer, logoPath } from '@app/employers';
import { type Language } from '@app/platform/http';
import {
  type PostingCard,
  PostingContent,
  type PostingDetail,
  PostingItem,
  postingPath,
  postingWords,
  type Workplace,
  workplaceLine,
  wageText,
} from '@app/postings';
import { findCommune, findProvince, FORMER_DISTRICTS, formerDistrictLabel, HOME_PROVINCE } from '@app/taxonomy';
import { ActionBar, Avatar, Badge, Card, Icon, Link, LinkButton, Notice, ShareButton } from '@app/ui';
import { publicPostingTexts } from '../public-posting.texts.js';
import { type PublicPosting } from '../public-postings.service.js';

export interface PostingPageProps {
  language: Language;
  found: PublicPosting;
  today: LocalDate;
  /** The whole address, to be passed on. */
  address: string;
}

/** An open posting: what it pays, where, for whom, and the one button that matters. */
export function PostingPage(props: PostingPageProps) {
  const { language, found } = props;
  const { detail, employer, similar } = found;
  const texts = publicPostingTexts(language);
  return (
    <>
      <div class="columns columns-aside posting">
        <div class="posting-sheet">
          <PostingHead {...props} />
          <NeverPay language={language} posting={detail.posting} />
          <PostingContent language={language} posting={detail.posting} level={2} />
        </div>
        <aside class="stack sticky">
          <ApplyCard {...props} />
          <EmployerPanel language={language} employer={employer} />
        </aside>
      </div>
      <Similar language={language} title={texts.similar} cards={similar} />
      <ActionBar isPhoneOnly>
        <LinkButton href={`${postingPath(detail.posting.id)}/ung-tuyen`} icon="send">
          {texts.apply}
        </LinkButton>
      </ActionBar>
    </>
  );
}

function PostingHead({ language, found, today }: PostingPageProps) {
  const texts = publicPostingTexts(language);
  const { posting, workplaces } = found.detail;
  const { employer } = found;
  return (
    <header class="posting-head">
      <nav class="crumbs">
        <Link href="/viec-lam">{texts.find}</Link>
      </nav>
      <h1>{posting.title}</h1>
      <p class="posting-employer">
        <Link href={`/doanh-nghiep/${employer.id}`}>{employer.name}</Link>{' '}
        <Standing language={language} {...{ employer }} />
      </p>
      <p class="posting-wage">{wageText(posting, language)}</p>
      {posting.wageNote && <p class="soft">{posting.wageNote}</p>}
      <ul class="posting-facts">
        {workplaces.map((place) => (
          <Where key={workplaceLine(place, language)} language={language} place={place} />
        ))}
        <Fact icon="calendar">
          {texts.until(formatDay(posting.deadline!))}
          <span class="soft"> ({texts.daysLeft(daysBetween(today, posting.deadline!))})</span>
        </Fact>
        {posting.headcount && <Fact icon="people">{postingWords(language).headcount(posting.headcount)}</Fact>}
        <Fact icon="clock">
          <span class="soft">{texts.posted(formatDay(localDateOf(posting.publishedAt!)))}</span>
        </Fact>
      </ul>
    </header>
  );
}

function Fact({ icon, children }: { icon: 'calendar' | 'people' | 'clock' | 'pin'; children: ComponentChildren }) {
  return (
    <li>
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </li>
  );
}

/** One workplace with the name of the former district, by which people still find their way. */
function Where({ language, place }: { language: Language; place: Workplace }) {
  const texts = publicPostingTexts(language);
  const former = FORMER_DISTRICTS.filter(({ communes }) => place.commune !== null && communes.includes(place.commune));
  const line = workplaceLine(place, language);
  const province = findProvince(findCommune(place.commune ?? '')?.province ?? place.province ?? HOME_PROVINCE);
  const query = encodeURIComponent([line, province?.name].filter(Boolean).join(', '));
  return (
    <Fact icon="pin">
      {line}
      {former.length > 0 && (
        <span class="soft"> · {former.map((district) => formerDistrictLabel(district, language)).join(', ')}</span>
      )}{' '}
      <a
        class="nowrap"
        href={`https://www.google.com/maps/search/?api=1&query=${query}`}
        target="_blank"
        rel="noopener noreferrer nofollow"
      >
        {texts.map}
      </a>
    </Fact>
  );
}

function Standing({ language, employer }: { language: Language; employer: Employer }) {
  return employer.isVerified ? (
    <Badge tone="success" icon="verified">
      {postingWords(language).verified}
    </Badge>
  ) : (
    <Badge>{publicPostingTexts(language).notVerified}</Badge>
  );
}

function NeverPay({ language, posting }: { language: Language; posting: PostingDetail['posting'] }) {
  const texts = publicPostingTexts(language);
  return (
    <Notice tone="warning" title={texts.neverPayTitle}>
      <p>
        {texts.neverPay} <Link href={`${postingPath(posting.id)}/bao-cao`}>{texts.report}</Link>.{' '}
        <Link href="/an-toan">{texts.neverPayLink}</Link>
      </p>
    </Notice>
  );
}

/** On a wide screen the button stays beside the text; on a phone it lies at the foot of the screen. */
function ApplyCard({ language, found, address }: PostingPageProps) {
  const texts = publicPostingTexts(language);
  const { posting } = found.detail;
  return (
    <Card class="apply-card">
      <p class="apply-card-hint">{texts.applyHint}</p>
      <div class="apply-card-actions">
        <LinkButton href={`${postingPath(posting.id)}/ung-tuyen`} icon="send">
          {texts.apply}
        </LinkButton>
        <ShareButton address={address} title={posting.title} done={texts.shared}>
          {texts.share}
        </ShareButton>
        <LinkButton href={`${postingPath(posting.id)}/bao-cao`} look="quiet" icon="flag">
          {texts.report}
        </LinkButton>
      </div>
    </Card>
  );
}

function EmployerPanel({ language, employer }: { language: Language; employer: Employer }) {
  const texts = publicPostingTexts(language);
  return (
    <Card>
      <h2 class="panel-title">{texts.employer}</h2>
      <div class="person-line">
        <Avatar kind="organisation" name={employer.name} src={logoPath(employer)} />
        <strong>{employer.name}</strong>
      </div>
      <p class="soft small">{employer.isVerified ? texts.verifiedWhat : texts.notVerifiedWhat}</p>
      <p>
        <Link href={`/doanh-nghiep/${employer.id}`}>{texts.employerLink}</Link>
      </p>
    </Card>
  );
}

function Similar({ language, title, cards }: { language: Language; title: string; cards: readonly PostingCard[] }) {
  if (cards.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <div class="list list-pairs">
        {cards.map((card) => (
          <PostingItem key={card.id} language={language} card={card} />
        ))}
      </div>
    </section>
  );
}

/** What somebody finds who follows an old link: that it is over, and where to go on. */
export function EndedPostingPage({ language, found }: Omit<PostingPageProps, 'address' | 'today'>) {
  const texts = publicPostingTexts(language);
  const { posting } = found.detail;
  const isPaused = found.state === 'paused';
  return (
    <>
      <header class="posting-head">
        <nav class="crumbs">
          <Link href="/viec-lam">{texts.find}</Link>
        </nav>
        <h1>{posting.title}</h1>
        <p class="posting-employer">
          <Link href={`/doanh-nghiep/${found.employer.id}`}>{found.employer.name}</Link>
        </p>
      </header>
      <Notice tone="info" title={isPaused ? texts.pausedTitle : texts.endedTitle}>
        <p>{isPaused ? texts.paused : endOf(posting, language)}</p>
        <div class="actions">
          <LinkButton href="/viec-lam" icon="search">
            {texts.endedNext}
          </LinkButton>
        </div>
      </Notice>
      {found.similar.length === 0 && <p class="soft">{texts.noSimilar}</p>}
      <Similar language={language} title={texts.similarGone} cards={found.similar} />
    </>
  );
}

function endOf(posting: PostingDetail['posting'], language: Language): string {
  const { ended } = publicPostingTexts(language);
  if (posting.status === 'filled') return ended.filled;
  return posting.status === 'closed' ? ended.closed : ended.expired(formatDay(posting.deadline!));
}
