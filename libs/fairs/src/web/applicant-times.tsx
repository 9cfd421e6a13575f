import { type Language } from '@app/platform/http';
import { Badge, ConfirmPanel, Hidden, LinkButton, ListItem, SectionHead } from '@app/ui';
import { type BoothTimes, type ComingApplicant } from '../applicant-appointments.service.js';
import { boothAppointmentTexts } from '../booth-appointment.texts.js';
import { timeOf } from '../fair-words.js';

/** Where a time with an applicant is chosen. */
export const applicantHoursPath = (home: string, registration: string): string => `${home}/hen?ve=${registration}`;

interface TimesProps {
  language: Language;
  times: BoothTimes;
  /** Times are chosen at `<home>/hen`, and given up at `<home>/bo-hen`. */
  home: string;
  mayChange: boolean;
}

/** Whom a booth meets when: applicants by name, others by the number of their ticket. */
export function ApplicantTimes({ language, times, home, mayChange }: TimesProps) {
  const { employer: texts } = boothAppointmentTexts(language);
  const { applicants, others } = times;
  if (applicants.length === 0 && others.length === 0) return null;
  return (
    <section class="section-small">
      <SectionHead title={texts.title} lead={texts.lead} />
      <div class="list">
        {applicants.map((applicant) => (
          <ListItem
            key={applicant.registrationId}
            title={applicant.name}
            subtitle={texts.ticket(applicant.number)}
            badges={applicant.startsAt && <Badge tone="info">{timeOf(applicant.startsAt)}</Badge>}
            note={mayChange && <Change language={language} home={home} applicant={applicant} />}
          />
        ))}
        {others.map(({ registrationId, number, startsAt }) => (
          <ListItem
            key={registrationId}
            title={texts.ticket(number)}
            badges={<Badge tone="info">{timeOf(startsAt)}</Badge>}
          />
        ))}
      </div>
    </section>
  );
}

function Change({ language, home, applicant }: Pick<TimesProps, 'language' | 'home'> & { applicant: ComingApplicant }) {
  const texts = boothAppointmentTexts(language);
  const { registrationId, name, startsAt } = applicant;
  return (
    <div class="actions">
      <LinkButton href={applicantHoursPath(home, registrationId)} look="secondary">
        {startsAt ? texts.change : texts.employer.book}
      </LinkButton>
      {startsAt && (
        <ConfirmPanel
          open={texts.unbook}
          question={texts.employer.unbookQuestion(name)}
          action={`${home}/bo-hen`}
          confirm={texts.unbook}
        >
          <Hidden name="registration" value={registrationId} />
        </ConfirmPanel>
      )}
    </div>
  );
}
