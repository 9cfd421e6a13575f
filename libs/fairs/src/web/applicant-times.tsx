import { type Language } from '@app/platform/http';
import { Badge, ConfirmPanel, EMPTY_FORM, Hidden, ListItem, SectionHead, TextField } from '@app/ui';
import { type BoothTimes, type ComingApplicant } from '../applicant-appointments.service.js';
import { boothAppointmentTexts } from '../booth-appointment.texts.js';
import { timeOf } from '../fair-words.js';

interface TimesProps {
  language: Language;
  times: BoothTimes;
  /** Where to book is `<home>/hen`, where to give up is `<home>/bo-hen`. */
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
  const form = { ...EMPTY_FORM, scope: registrationId };
  return (
    <div class="actions">
      {startsAt ? (
        <ConfirmPanel
          open={texts.unbook}
          question={texts.employer.unbookQuestion(name)}
          action={`${home}/bo-hen`}
          confirm={texts.unbook}
        >
          <Hidden name="registration" value={registrationId} />
        </ConfirmPanel>
      ) : (
        <ConfirmPanel
          open={texts.employer.book}
          question={texts.employer.bookQuestion(name)}
          action={`${home}/hen`}
          confirm={texts.book}
          look="secondary"
        >
          <Hidden name="registration" value={registrationId} />
          <TextField form={form} name="time" label={texts.time} hint={texts.timeHint} maxLength={20} />
        </ConfirmPanel>
      )}
    </div>
  );
}
