import { z } from 'zod';
import { NEEDED, type Needed } from './posting.completeness.js';
import { type Posting, type Workplace } from './posting.entity.js';
import { POSTING_STATUSES } from './posting.lifecycle.js';
import { PostingCard } from './posting.schema.js';
import { SCREENING_RULES } from './posting.screening.js';

const nullable = z.string().nullable();
const number = z.number().nullable();
const codes = z.array(z.string());

const Place = z.object({ commune: nullable, province: nullable, address: nullable, park: nullable });
const Question = z.object({ id: z.string(), text: z.string(), kind: z.enum(['yes-no', 'text']) });

/** What a posting says, as everybody may read it. */
const Content = z.object({
  title: z.string(),
  description: nullable,
  requirements: nullable,
  occupation: nullable,
  positionRank: nullable,
  headcount: number,
  generalEducation: nullable,
  qualification: nullable,
  experience: nullable,
  workForm: nullable,
  contractType: nullable,
  purpose: nullable,
  wageBasis: nullable,
  wageMin: number,
  wageMax: number,
  wageCurrency: z.string(),
  wageNote: nullable,
  shifts: codes,
  benefits: codes,
  benefitNote: nullable,
  skills: codes,
  softSkills: codes,
  licences: codes,
  extraDemands: codes,
  conditions: z.record(z.string(), z.string()),
  priorityCandidates: codes,
  recruitmentMethods: codes,
  minAge: number,
  maxAge: number,
  probationDays: number,
  probationPercent: number,
  deadline: nullable,
  workplaces: z.array(Place),
  questions: z.array(Question),
});

const Contact = z.object({ name: nullable, position: nullable, phone: nullable, email: nullable });

/** An open posting for everybody. Contact details are there only when the employer shows them. */
export const PublicPosting = Content.extend({
  id: z.uuid(),
  employerId: nullable,
  employerName: nullable,
  employerIsVerified: z.boolean(),
  contact: Contact.nullable(),
  publishedAt: z.date().nullable(),
  updatedAt: z.date(),
}).meta({ id: 'Posting' });
export type PublicPosting = z.output<typeof PublicPosting>;

/** A posting for those who recruit by it. */
export const OwnPosting = Content.extend({
  id: z.uuid(),
  version: z.number().int(),
  status: z.enum(POSTING_STATUSES),
  reference: nullable,
  occupationIsSuggested: z.boolean(),
  wantedFromCentre: codes,
  contactName: nullable,
  contactPosition: nullable,
  contactPhone: nullable,
  contactEmail: nullable,
  contactIsPublic: z.boolean(),
  /** Fields that are missing before it can be sent. */
  missing: z.array(z.enum(NEEDED)),
  findings: z.array(
    z.object({
      rule: z.enum(SCREENING_RULES),
      field: z.string(),
      words: z.array(z.string()),
      limit: z.number().optional(),
    }),
  ),
  applicationCount: z.number().int(),
  waitingCount: z.number().int(),
  closeReason: nullable,
  createdAt: z.date(),
  updatedAt: z.date(),
  submittedAt: z.date().nullable(),
  publishedAt: z.date().nullable(),
  closedAt: z.date().nullable(),
}).meta({ id: 'OwnPosting' });
export type OwnPosting = z.output<typeof OwnPosting>;

/** A row of the list of an employer's postings. */
export const OwnPostingRow = PostingCard.extend({
  reference: nullable,
  applicationCount: z.number().int(),
  waitingCount: z.number().int(),
  createdAt: z.date(),
  updatedAt: z.date(),
});

type Shown = Pick<PostingCard, 'employerName' | 'employerIsVerified'>;

/** What everybody may read of a posting: nothing that only the employer and the Centre know. */
export function publicPosting(posting: Posting, workplaces: readonly Workplace[], card: Shown): PublicPosting {
  const { contactName, contactPosition, contactPhone, contactEmail } = posting;
  const contact = { name: contactName, position: contactPosition, phone: contactPhone, email: contactEmail };
  return PublicPosting.parse({
    ...posting,
    workplaces,
    employerName: card.employerName,
    employerIsVerified: card.employerIsVerified,
    contact: posting.contactIsPublic ? contact : null,
  });
}

/** A posting with what only its employer knows of it. */
export function ownPosting(posting: Posting, workplaces: readonly Workplace[], missing: readonly Needed[]): OwnPosting {
  return OwnPosting.parse({ ...posting, workplaces, missing });
}
