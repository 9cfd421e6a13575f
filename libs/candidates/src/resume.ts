import { communeLabel, findOccupation, LANGUAGE_LEVELS, LANGUAGES, QUALIFICATIONS } from '@app/taxonomy';
import { type ProfileRow } from './candidates.queries.js';

/** Who the profile is about; the profile itself names nobody. */
export interface ResumeOwner {
  fullName: string;
  phone: string | null;
  email: string | null;
  commune: string | null;
}

/**
 * The profile in the form of JSON Resume 1.0, which other sites read: basics, work, education, certificates, skills,
 * languages. Dates keep the form `YYYY` or `YYYY-MM`, which the format allows.
 */
export function resumeOf(profile: ProfileRow, owner: ResumeOwner): Record<string, unknown> {
  const dearest = profile.occupations[0];
  return withoutNothing({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: withoutNothing({
      name: owner.fullName,
      label: (dearest && findOccupation(dearest)?.vi) ?? profile.wish,
      phone: owner.phone,
      email: owner.email,
      summary: profile.about,
      location: withoutNothing({ countryCode: 'VN', city: owner.commune && communeLabel(owner.commune) }),
    }),
    work: profile.jobs.map((job) =>
      withoutNothing({
        position: job.title,
        name: job.employer,
        startDate: job.from,
        endDate: job.to,
        summary: job.note,
      }),
    ),
    education: education(profile),
    certificates: profile.licences.map((name) => ({ name })),
    skills: profile.skills.map((name) => ({ name })),
    languages: profile.languages.map(({ language, level, certificate }) =>
      withoutNothing({
        language: LANGUAGES.label(language, 'vi'),
        fluency: [level && LANGUAGE_LEVELS.label(level, 'vi'), certificate].filter(Boolean).join(', ') || null,
      }),
    ),
  });
}

function education(profile: ProfileRow): Record<string, unknown>[] {
  const level = withoutNothing({
    area: profile.field,
    studyType: profile.qualification && QUALIFICATIONS.label(profile.qualification, 'vi'),
  });
  const courses = profile.trainings.map(({ name, school, year }) =>
    withoutNothing({ area: name, institution: school, endDate: year === null ? null : String(year) }),
  );
  return Object.keys(level).length > 0 ? [level, ...courses] : courses;
}

function withoutNothing(entries: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null && value !== undefined));
}
