import { type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeLabel, GENERAL_EDUCATION, QUALIFICATIONS, SHIFTS } from '@app/taxonomy';
import { Facts, Timeline } from '@app/ui';
import { licenceLabel, skillLabel, WORKED } from './candidate.lists.js';
import { type CandidateSnapshot } from './candidate-views.schema.js';
import { languageText, occupationsText, periodText, startText, wageText } from './candidate-words.js';
import { profileTexts } from './profile.texts.js';

interface CandidateFactsProps {
  language: Language;
  snapshot: CandidateSnapshot;
  /** Today, to say who can start at once. */
  today: LocalDate;
}

/** Jobs that somebody did, the newest first. */
export function JobTimeline({ language, jobs }: { language: Language; jobs: CandidateSnapshot['jobs'] }) {
  return (
    <Timeline
      moments={jobs.map((job, index) => ({
        key: `${index}-${job.title}`,
        when: periodText(job, language),
        title: job.employer ? `${job.title} · ${job.employer}` : job.title,
        detail: job.note ? <span class="pre">{job.note}</span> : undefined,
      }))}
    />
  );
}

/** A profile as an employer reads it: what was sent with an application, or what may be found. */
export function CandidateFacts({ language, snapshot, today }: CandidateFactsProps) {
  const texts = profileTexts(language).facts;
  const list = (words: readonly string[]) => words.join(', ');
  const shifts = snapshot.shifts.map((code) => SHIFTS.label(code, language));
  return (
    <div class="stack">
      <Facts
        rows={[
          [texts.wish, snapshot.wish],
          [texts.occupations, occupationsText(snapshot.occupations, language)],
          [texts.born, snapshot.birthYear],
          [texts.sex, snapshot.sex && (texts.sexes[snapshot.sex as keyof typeof texts.sexes] ?? '')],
          [texts.home, snapshot.commune && communeLabel(snapshot.commune)],
          [texts.experience, snapshot.experience && WORKED.label(snapshot.experience, language)],
          [texts.skills, list(snapshot.skills.map((skill) => skillLabel(skill, language)))],
          [texts.licences, list(snapshot.licences.map((licence) => licenceLabel(licence, language)))],
          [
            texts.generalEducation,
            snapshot.generalEducation && GENERAL_EDUCATION.label(snapshot.generalEducation, language),
          ],
          [texts.qualification, snapshot.qualification && QUALIFICATIONS.label(snapshot.qualification, language)],
          [texts.field, snapshot.field],
          [texts.languages, list(snapshot.languages.map((skill) => languageText(skill, language)))],
          [texts.start, snapshot.availableFrom && startText(snapshot.availableFrom, today, language)],
          [texts.shifts, list(shifts)],
          [texts.wage, wageText(snapshot.wageFloor, language)],
          [texts.about, snapshot.about && <span class="pre">{snapshot.about}</span>],
        ]}
      />
      {snapshot.jobs.length > 0 && (
        <div class="stack">
          <h3>{texts.jobs}</h3>
          <JobTimeline language={language} jobs={snapshot.jobs} />
        </div>
      )}
    </div>
  );
}
