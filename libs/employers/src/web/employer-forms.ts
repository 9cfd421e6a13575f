import { z } from 'zod';
import { DomainError, formatPhone } from '@app/kernel';
import { requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { type Employer } from '../employer.entity.js';

export const OfEmployer = z.object({ id: z.uuid() });
export const OfFile = z.object({ file: z.uuid() });
export const OfPerson = z.object({ person: z.uuid() });
export const OfRecord = z.object({ record: z.uuid() });
export const OfEmployerFile = OfEmployer.extend(OfFile.shape);
export const OfEmployerPerson = OfEmployer.extend(OfPerson.shape);
export const OfEmployerRecord = OfEmployer.extend(OfRecord.shape);

/** What was wrong with a file that was sent, beside its field; anything else is thrown on. */
export function refusedFile(field: string, error: unknown): FormState {
  if (!(error instanceof DomainError) || !/^(?:file|employer)\./.test(error.code) || error.kind === 'not-found') {
    throw error;
  }
  return {
    values: {},
    problems: [{ path: field, message: errorText(error.code, error.params, requestLanguage()) ?? '' }],
  };
}

/** What a form of an employer shows before anybody typed. */
export function formOf(employer: Employer): FormState {
  const text = (value: string | null) => value ?? '';
  const phone = employer.phone === null ? '' : formatPhone(employer.phone);
  return {
    ...EMPTY_FORM,
    values: {
      version: String(employer.version),
      taxCode: text(employer.taxCode),
      name: employer.name,
      shortName: text(employer.shortName),
      legalForm: text(employer.legalForm),
      industry: text(employer.industry),
      sizeBand: text(employer.sizeBand),
      park: text(employer.park),
      commune: text(employer.commune),
      address: text(employer.address),
      phone,
      email: text(employer.email),
      website: text(employer.website),
      about: text(employer.about),
      contactName: text(employer.contactName),
      contactPosition: text(employer.contactPosition),
    },
  };
}
