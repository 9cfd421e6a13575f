import { formatDay, localDateOf } from '@app/kernel';
import { type Employer, logoPath } from '@app/employers';
import { type Language } from '@app/platform/http';
import { PostingItem, postingWords } from '@app/postings';
import { communeLabel, INDUSTRIAL_PARKS, INDUSTRIES, LEGAL_FORMS, SIZE_BANDS } from '@app/taxonomy';
import { Avatar, Badge, Card, EmptyState, Facts, Link, LinkButton, Notice, PageHead, TypedText } from '@app/ui';
import { publicEmployerTexts } from '../public-employer.texts.js';
import { type PublicEmployer } from '../public-employers.service.js';

const OF_A_PERSON: ReadonlySet<string> = new Set(['household', 'individual']);

interface EmployerPageProps {
  language: Language;
  found: PublicEmployer;
}

/** Who an employer is, whether the centre knows it, and what it offers now. */
export function EmployerPage({ language, found: { employer, postings } }: EmployerPageProps) {
  const texts = publicEmployerTexts(language);
  const words = postingWords(language);
  return (
    <>
      <PageHead
        title={employer.shortName ?? employer.name}
        lead={employer.shortName ? employer.name : undefined}
        crumbs={[{ href: '/viec-lam', label: texts.find }]}
        media={<Avatar kind="organisation" name={employer.name} src={logoPath(employer)} size="large" />}
        actions={
          employer.isVerified ? (
            <Badge tone="success" icon="verified">
              {words.verified}
            </Badge>
          ) : (
            <Badge>{texts.notVerifiedTitle}</Badge>
          )
        }
      />
      <div class="columns columns-aside">
        <section>
          <h2 class="list-title">{texts.openings(postings.length)}</h2>
          {postings.length === 0 ? (
            <EmptyState title={texts.noOpeningsTitle} icon="briefcase">
              <p>{texts.noOpenings}</p>
              <div class="actions">
                <LinkButton href="/viec-lam" look="secondary" icon="search">
                  {texts.find}
                </LinkButton>
              </div>
            </EmptyState>
          ) : (
            <div class="list">
              {postings.map((card) => (
                <PostingItem key={card.id} language={language} card={card} />
              ))}
            </div>
          )}
        </section>
        <aside class="stack">
          <Standing language={language} employer={employer} />
          <Profile language={language} employer={employer} />
        </aside>
      </div>
    </>
  );
}

interface EmployerProps {
  language: Language;
  employer: Employer;
}

function Standing({ language, employer }: EmployerProps) {
  const texts = publicEmployerTexts(language);
  if (employer.isVerified && employer.verifiedAt) {
    return (
      <Notice tone="success" title={texts.verifiedTitle}>
        <p>{texts.verified(formatDay(localDateOf(employer.verifiedAt)))}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={texts.notVerifiedTitle}>
      <p>
        {texts.notVerified} <Link href="/an-toan">{texts.safety}</Link>
      </p>
    </Notice>
  );
}

function Profile({ language, employer }: EmployerProps) {
  const texts = publicEmployerTexts(language);
  const place = [employer.address, employer.commune && communeLabel(employer.commune)].filter(Boolean).join(', ');
  return (
    <Card>
      {employer.about && (
        <>
          <h2 class="panel-title">{texts.about}</h2>
          <TypedText text={employer.about} />
        </>
      )}
      <h2 class="panel-title">{texts.facts}</h2>
      <Facts
        rows={[
          [texts.address, place],
          [texts.park, employer.park && INDUSTRIAL_PARKS.label(employer.park, language)],
          [texts.industry, employer.industry && INDUSTRIES.label(employer.industry, language)],
          [texts.size, employer.sizeBand && texts.sizeOf(SIZE_BANDS.label(employer.sizeBand, language))],
          [texts.legalForm, employer.legalForm && LEGAL_FORMS.label(employer.legalForm, language)],
          // The code of one person is theirs: it may lead to more than the business.
          [texts.taxCode, !OF_A_PERSON.has(employer.legalForm ?? '') && employer.taxCode],
          // What nobody has looked at is no link: it could lead anywhere.
          [texts.website, employer.isVerified && employer.website && <Website href={employer.website} />],
        ]}
      />
    </Card>
  );
}

function Website({ href }: { href: string }) {
  return (
    <a href={href} rel="noopener noreferrer nofollow ugc" target="_blank">
      {href.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </a>
  );
}
