import { type Language } from '@app/platform/http';
import { Facts, Timeline } from '@app/ui';
import { type CandidateSnapshot } from './candidate-views.schema.js';
import { type CandidateFactsProps, factRows } from './candidate-fact-rows.js';
import { periodText } from './candidate-words.js';
import { profileTexts } from './profile.texts.js';

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
  return (
    <div class="stack">
      <Facts
        rows={[
          ...factRows({ language, snapshot, today }),
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
