import { type ComponentChildren } from 'preact';
import { formatDay, formatPhone } from '@app/kernel';
import { type Person } from '@app/accounts';
import { communeLabel, GENERAL_EDUCATION, occupationLabel, QUALIFICATIONS, SHIFTS } from '@app/taxonomy';
import { Link } from '@app/ui';
import { licenceLabel, skillLabel, WORKED } from '../candidate.lists.js';
import { type ProfileDetail } from '../candidate-views.schema.js';
import { languageText, periodText, placeText, startText, wageText } from '../candidate-words.js';
import { profileFormTexts } from '../profile-forms.texts.js';
import { profileTexts } from '../profile.texts.js';
import { type ProfilePlace } from './profile-place.js';

interface CvPageProps {
  place: ProfilePlace;
  profile: ProfileDetail;
  person: Person;
  siteName: string;
}

/** The profile on one sheet of paper, as one hands it over at a gate or a fair. */
export function CvPage({ place, profile, person, siteName }: CvPageProps) {
  const texts = profileFormTexts(place.language).print;
  return (
    <div class="cv-page">
      <p class="no-print cv-hint">
        <Link href={place.base}>{texts.back}</Link>
        <span>{texts.print}</span>
      </p>
      <article class="sheet cv">
        <CvHead place={place} profile={profile} person={person} />
        <div class="cv-columns">
          <div>
            <CvWork place={place} profile={profile} />
            <CvEducation place={place} profile={profile} />
          </div>
          <CvSide place={place} profile={profile} />
        </div>
        <footer class="cv-foot">{texts.madeOn(siteName, formatDay(place.today))}</footer>
      </article>
    </div>
  );
}

function CvHead({ place: { language }, profile, person }: Omit<CvPageProps, 'siteName'>) {
  const texts = profileFormTexts(language).print;
  const facts = profileTexts(language).facts;
  const first = profile.occupations[0];
  const sex = person.sex && facts.sexes[person.sex];
  return (
    <header class="cv-head">
      <p class="cv-kind">{texts.title}</p>
      <h1>{person.fullName}</h1>
      <p class="cv-wish">{first ? occupationLabel(first, language) : profile.wish}</p>
      <ul class="cv-contact">
        {person.phone && (
          <li>
            {texts.phone}: <strong>{formatPhone(person.phone)}</strong>
          </li>
        )}
        {person.email && (
          <li>
            {texts.email}: {person.email}
          </li>
        )}
        {person.birthDate && (
          <li>
            {facts.born}: {person.birthDate.slice(0, 4)}
          </li>
        )}
        {sex && (
          <li>
            {facts.sex}: {sex}
          </li>
        )}
        {person.commune && (
          <li>
            {facts.home}: {communeLabel(person.commune)}
          </li>
        )}
      </ul>
      {profile.about && <p class="cv-about pre">{profile.about}</p>}
    </header>
  );
}

interface CvPartProps {
  place: ProfilePlace;
  profile: ProfileDetail;
}

function CvSection({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="cv-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function CvWork({ place: { language }, profile }: CvPartProps) {
  const texts = profileTexts(language);
  if (profile.experience === null && profile.jobs.length === 0) return null;
  return (
    <CvSection title={texts.sections.experience}>
      {profile.experience && <p class="cv-sum">{WORKED.label(profile.experience, language)}</p>}
      {profile.jobs.map((job) => (
        <div class="cv-entry" key={job.id}>
          <p class="cv-entry-head">
            <strong>{job.title}</strong>
            <span>{periodText(job, language)}</span>
          </p>
          {job.employer && <p>{job.employer}</p>}
          {job.note && <p class="pre cv-note">{job.note}</p>}
        </div>
      ))}
    </CvSection>
  );
}

function CvEducation({ place: { language }, profile }: CvPartProps) {
  const texts = profileTexts(language);
  const trained = [
    profile.qualification && QUALIFICATIONS.label(profile.qualification, language),
    profile.field,
  ].filter(Boolean);
  const levels = [
    trained.join(' · '),
    profile.generalEducation && GENERAL_EDUCATION.label(profile.generalEducation, language),
  ].filter(Boolean);
  if (levels.length === 0 && profile.trainings.length === 0) return null;
  return (
    <CvSection title={texts.sections.education}>
      {levels.length > 0 && (
        <div class="cv-entry">
          {levels.map((level) => (
            <p key={level}>{level}</p>
          ))}
        </div>
      )}
      {profile.trainings.map((training) => (
        <div class="cv-entry" key={training.id}>
          <p class="cv-entry-head">
            <strong>{training.name}</strong>
            <span>{training.year}</span>
          </p>
          {training.school && <p>{training.school}</p>}
        </div>
      ))}
    </CvSection>
  );
}

function CvSide({ place: { language, today }, profile }: CvPartProps) {
  const texts = profileTexts(language);
  const { facts } = texts;
  const rows: (readonly [string, string | null])[] = [
    [facts.occupations, profile.occupations.map((code) => occupationLabel(code, language)).join(', ')],
    [facts.place, placeText(profile, language)],
    [facts.start, startText(profile.availableFrom, today, language)],
    [facts.shifts, profile.shifts.map((code) => SHIFTS.label(code, language)).join(', ')],
    [facts.wage, wageText(profile.wageFloor, language)],
  ];
  return (
    <div>
      <CvSection title={texts.sections.wishes}>
        <dl class="cv-facts">
          {rows
            .filter(([, value]) => value)
            .map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </CvSection>
      <CvList title={facts.skills} items={profile.skills.map((skill) => skillLabel(skill, language))} />
      <CvList title={facts.licences} items={profile.licences.map((licence) => licenceLabel(licence, language))} />
      <CvList
        title={texts.sections.languages}
        items={profile.languages.map((skill) => languageText(skill, language))}
      />
    </div>
  );
}

function CvList({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <CvSection title={title}>
      <ul class="cv-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </CvSection>
  );
}
