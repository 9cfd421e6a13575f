import { type Employer } from '@app/employers';
import { type Language } from '@app/platform/http';
import { type Crumb } from '@app/ui';
import { postingListTexts } from '../posting-list.texts.js';

/** Where postings are worked on: under the recruiter's own, or under the employer that staff act for. */
export interface PostingPlace {
  employer: Employer;
  isStaff: boolean;
  base: string;
  crumbs: Crumb[];
  /** A complete posting goes online without waiting. */
  publishesAtOnce: boolean;
  /** The employer may publish nothing now. */
  isBlocked: boolean;
}

const standingOf = (employer: Employer) => ({
  employer,
  isBlocked: employer.status === 'suspended' || employer.status === 'rejected',
});

/** The postings of the organisation that somebody recruits for. */
export function ownPlace(employer: Employer, language: Language): PostingPlace {
  const base = '/nha-tuyen-dung/tin';
  return {
    ...standingOf(employer),
    isStaff: false,
    base,
    crumbs: [{ href: base, label: postingListTexts(language).title }],
    publishesAtOnce: employer.isVerified && employer.isTrusted,
  };
}

/** The postings of an employer at the desk. */
export function deskPlace(employer: Employer, language: Language): PostingPlace {
  const texts = postingListTexts(language);
  const page = `/can-bo/nha-tuyen-dung/${employer.id}`;
  return {
    ...standingOf(employer),
    isStaff: true,
    base: `${page}/tin`,
    crumbs: [
      { href: '/can-bo/nha-tuyen-dung', label: texts.employers },
      { href: page, label: employer.name },
      { href: `${page}/tin`, label: texts.title },
    ],
    publishesAtOnce: false,
  };
}
