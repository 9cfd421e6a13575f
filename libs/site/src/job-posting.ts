import { type Employer, logoPath } from '@app/employers';
import { type PostingDetail, postingPath, type Workplace } from '@app/postings';
import { communeLabel, findCommune, findProvince, HOME_PROVINCE } from '@app/taxonomy';

const UNITS: Readonly<Record<string, string>> = { month: 'MONTH', day: 'DAY', hour: 'HOUR' };
const FORMS: Readonly<Record<string, string>> = { full_time: 'FULL_TIME', part_time: 'PART_TIME' };
/** Months of experience at least, for the codes of form 03a. */
const MONTHS: Readonly<Record<string, number>> = { '1_2': 12, '2_5': 24, gt5: 60 };
const CREDENTIALS: Readonly<Record<string, string>> = {
  trung_cap: 'professional certificate',
  cao_dang: 'associate degree',
  dai_hoc: 'bachelor degree',
  thac_si: 'postgraduate degree',
  tien_si: 'postgraduate degree',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The texts of a posting as the HTML that search engines ask for. */
function description({ description: what, requirements, benefitNote }: PostingDetail['posting']): string {
  return [what, requirements, benefitNote]
    .filter((text): text is string => text !== null)
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
}

function place({ commune, province, address }: Workplace) {
  const known = commune === null ? null : findCommune(commune);
  const region = findProvince(known?.province ?? province ?? HOME_PROVINCE);
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(address && { streetAddress: address }),
      ...(commune && { addressLocality: communeLabel(commune) }),
      ...(region && { addressRegion: region.name }),
      addressCountry: 'VN',
    },
    ...(known && {
      geo: { '@type': 'GeoCoordinates', latitude: known.latitude, longitude: known.longitude },
    }),
  };
}

function salary({ wageBasis, wageMin, wageMax, wageCurrency }: PostingDetail['posting']) {
  const unitText = UNITS[wageBasis ?? ''];
  if (!unitText || (wageMin === null && wageMax === null)) return {};
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: wageCurrency,
      value: {
        '@type': 'QuantitativeValue',
        ...(wageMin === wageMax
          ? { value: wageMin }
          : { ...(wageMin !== null && { minValue: wageMin }), ...(wageMax !== null && { maxValue: wageMax }) }),
        unitText,
      },
    },
  };
}

function demands({ experience, qualification }: PostingDetail['posting']) {
  const months = MONTHS[experience ?? ''];
  const credential = CREDENTIALS[qualification ?? ''];
  return {
    ...(months && {
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: months },
    }),
    ...(experience === 'none' && { experienceRequirements: 'no requirements' }),
    ...(credential && {
      educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: credential },
    }),
  };
}

/**
 * An open posting as schema.org describes a JobPosting: what search engines show and what other exchanges read.
 * @param publicUrl the address of this installation, without a slash at its end
 */
export function jobPostingOf({ posting, workplaces }: PostingDetail, employer: Employer, publicUrl: string) {
  const employmentType = FORMS[posting.workForm ?? ''];
  const logo = logoPath(employer);
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: posting.title,
    description: description(posting),
    url: publicUrl + postingPath(posting.id),
    identifier: { '@type': 'PropertyValue', name: employer.name, value: posting.id },
    datePosted: posting.publishedAt!.toISOString(),
    validThrough: `${posting.deadline}T23:59:59+07:00`,
    ...(employmentType && { employmentType }),
    hiringOrganization: {
      '@type': 'Organization',
      name: employer.name,
      ...(employer.isVerified && employer.website && { sameAs: employer.website }),
      ...(logo && { logo: publicUrl + logo }),
    },
    jobLocation: workplaces.map(place),
    ...salary(posting),
    ...demands(posting),
    ...(posting.occupation && { occupationalCategory: posting.occupation }),
    ...(posting.headcount && { totalJobOpenings: posting.headcount }),
    directApply: true,
    inLanguage: 'vi',
  };
}
