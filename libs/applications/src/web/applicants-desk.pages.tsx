import { type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { type PostingCard, PostingItem } from '@app/postings';
import { EmptyState, LinkButton, PageHead } from '@app/ui';
import { type ApplicantPage } from '../applicant-reads.service.js';
import { applicantsTexts } from '../applicants.texts.js';
import { type OwnApplication } from '../application.schema.js';
import { GroupList, GroupTabs } from './applicant-board.page.js';
import { DESK, type Part } from './applicant-place.js';
import { OwnItem } from './my-application-list.page.js';

interface PostingApplicantsProps extends ApplicantPage {
  language: Language;
  today: LocalDate;
  card: PostingCard;
  part: Part;
  hasPrevious: boolean;
}

/** The applicants of one vacancy, for staff. */
export function PostingApplicantsPage(props: PostingApplicantsProps) {
  const { language, card, part, counts } = props;
  const texts = applicantsTexts(language).staff;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <div class="stack">
        <PostingItem language={language} card={card} />
        <GroupTabs language={language} place={DESK} part={part} counts={counts} />
        <GroupList {...props} place={DESK} />
      </div>
    </>
  );
}

interface PersonApplicationsProps {
  language: Language;
  person: { id: string; fullName: string };
  rows: readonly OwnApplication[];
}

/** Everything that a person has applied for, for staff. */
export function PersonApplicationsPage({ language, person, rows }: PersonApplicationsProps) {
  const texts = applicantsTexts(language).staff;
  return (
    <div class="medium">
      <PageHead
        title={texts.personTitle(person.fullName)}
        lead={rows.length > 0 ? texts.personLead : undefined}
        crumbs={[
          { href: '/can-bo/nguoi-lao-dong', label: texts.people },
          { href: `/can-bo/nguoi-lao-dong/${person.id}`, label: person.fullName },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={texts.personEmpty} icon="briefcase">
          <p>{texts.personEmptyHint}</p>
          <LinkButton href="/viec-lam" icon="search">
            {texts.find}
          </LinkButton>
        </EmptyState>
      ) : (
        <div class="list">
          {rows.map((row) => (
            <OwnItem key={row.id} language={language} row={row} href={`${DESK.base}/${row.id}`} />
          ))}
        </div>
      )}
    </div>
  );
}
