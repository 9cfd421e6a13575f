import { type Language } from '@app/platform/http';
import {
  ActionBar,
  Button,
  Card,
  Choices,
  EMPTY_FORM,
  EmptyState,
  Form,
  Hidden,
  LinkButton,
  type Option,
  PageHead,
  SectionHead,
} from '@app/ui';
import { boothAppointmentTexts } from '../booth-appointment.texts.js';
import { type BoothHours } from '../booth-booking.service.js';
import { timeOf } from '../fair-words.js';
import { ChooseBooth } from './booth-appointments.js';

interface HoursProps {
  language: Language;
  title: string;
  lead?: string;
  /** From where the reader comes, and goes again. */
  back: { href: string; label: string };
  /** Times are chosen at `<home>/hen`. */
  home: string;
  /** Null before a booth is chosen. */
  hours: BoothHours | null;
  /** Booths to choose from; none where it is settled which. */
  booths: readonly Option[];
  /** What goes with a time that is chosen. */
  about: Readonly<Record<string, string>>;
}

/** The free times of a booth, for whoever wants to meet it at a fixed one. */
export function BoothHoursPage(props: HoursProps) {
  const { language, title, lead, back, home, hours, booths } = props;
  const form = { ...EMPTY_FORM, scope: 'booth', values: { gian: hours?.booth.id ?? '' } };
  return (
    <div class="narrow stack">
      <PageHead title={title} lead={lead} crumbs={[back]} />
      {booths.length > 0 && (
        <Card>
          <ChooseBooth language={language} home={home} booths={booths} form={form} />
        </Card>
      )}
      {hours && <Times {...props} hours={hours} />}
    </div>
  );
}

function Times({ language, home, back, hours, about }: HoursProps & { hours: BoothHours }) {
  const texts = boothAppointmentTexts(language);
  const { booth, times, own } = hours;
  const lead = [own && texts.own(timeOf(own)), texts.length(booth.slotMinutes)].filter(Boolean).join(' ');
  const options = times.map(({ startsAt, isFree }) => {
    const time = timeOf(startsAt);
    return { value: time, label: time, isTaken: !isFree };
  });
  return (
    <section class="section-small">
      <SectionHead title={texts.at(booth.number!, booth.employerName)} lead={lead} />
      {times.every(({ isFree }) => !isFree) ? (
        <EmptyState title={texts.none} icon="clock">
          <p>{texts.noneHint}</p>
        </EmptyState>
      ) : (
        <Form action={`${home}/hen`}>
          {Object.entries(about).map(([name, value]) => (
            <Hidden key={name} name={name} value={value} />
          ))}
          <Choices
            form={{ ...EMPTY_FORM, scope: 'hours', values: { time: own ? timeOf(own) : '' } }}
            name="time"
            type="radio"
            label={texts.time}
            hint={texts.timeHint}
            options={options}
            isTiled
          />
          <ActionBar>
            <Button>{own ? texts.change : texts.book}</Button>
            <LinkButton href={back.href} look="quiet">
              {texts.back}
            </LinkButton>
          </ActionBar>
        </Form>
      )}
    </section>
  );
}
