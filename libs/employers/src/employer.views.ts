import { slugify } from '@app/kernel';
import { z } from 'zod';
import { missingIn, NEEDED } from './employer.completeness.js';
import { type Employer } from './employer.entity.js';
import { type EmployerCard, EmployerDetail } from './employer.schema.js';

type Carded = Pick<
  Employer,
  'id' | 'name' | 'status' | 'isTrusted' | 'industry' | 'commune' | 'park' | 'sizeBand' | 'logoFileId'
>;

/** What lists and badges show of an employer. */
export function cardOf(employer: Carded): EmployerCard {
  return {
    id: employer.id,
    name: employer.name,
    slug: `${slugify(employer.name)}-${employer.id}`,
    status: employer.status,
    isVerified: employer.status === 'verified',
    isTrusted: employer.isTrusted,
    industry: employer.industry,
    commune: employer.commune,
    park: employer.park,
    sizeBand: employer.sizeBand,
    logoFileId: employer.logoFileId,
  };
}

/** An employer among those of a like name, as a select offers it. */
export const employerOption = ({ id, name, taxCode }: Pick<Employer, 'id' | 'name' | 'taxCode'>) => ({
  value: id,
  label: taxCode ? `${name} – ${taxCode}` : name,
});

/** What everybody may know of an employer: no telephone and no name of a person. */
export function detailOf(employer: Employer): EmployerDetail {
  return {
    ...cardOf(employer),
    taxCode: employer.taxCode,
    shortName: employer.shortName,
    legalForm: employer.legalForm,
    address: employer.address,
    website: employer.website,
    about: employer.about,
  };
}

const nullable = z.string().nullable();

/** What its own people read of an employer. */
export const OwnEmployer = EmployerDetail.extend({
  phone: nullable.describe('E.164'),
  email: nullable,
  contactName: nullable,
  contactPosition: nullable,
  missing: z.array(z.enum(NEEDED)).describe('What it lacks before it can ask to be verified'),
  version: z
    .number()
    .int()
    .describe('Given back with the next writing, so that nobody writes over what they have not seen'),
}).meta({ id: 'OwnEmployer' });
export type OwnEmployer = z.output<typeof OwnEmployer>;

export function ownEmployer(employer: Employer): OwnEmployer {
  const { phone, email, contactName, contactPosition, version } = employer;
  return { ...detailOf(employer), phone, email, contactName, contactPosition, missing: missingIn(employer), version };
}

/** The address of an employer's logo; null without one. */
export function logoPath({ logoFileId }: Pick<Employer, 'logoFileId'>): string | null {
  return logoFileId === null ? null : `/doanh-nghiep/logo/${logoFileId}`;
}

/** What a typed number could begin as a stored tax code; null when the text is no number. */
export function taxCodeBeginning(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, '');
  if (!/^\d{3,13}$/.test(digits)) return null;
  return digits.length > 10 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits;
}
