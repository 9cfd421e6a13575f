import { formatDay, weekdayOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  Choices,
  ErrorSummary,
  Fold,
  Form,
  type FormState,
  Notice,
  PageHead,
  Segments,
  Table,
  TextField,
} from '@app/ui';
import { dayName } from '../opening-hours.js';
import { HOLIDAY_YEARS } from '../public-holidays.data.js';
import { type CalendarDay } from '../working-calendar.service.js';
import { calendarTexts } from '../working-calendar.texts.js';
import { OFFICES } from './office.pages.js';

export const CALENDAR = '/can-bo/lich-lam-viec';

interface WorkingCalendarProps {
  language: Language;
  year: string;
  days: readonly CalendarDay[];
  form: FormState;
}

/** The days of a year that differ from the week, and a form that sets one. */
export function WorkingCalendarPage({ language, year, days, form }: WorkingCalendarProps) {
  const texts = calendarTexts(language);
  const isFilled = form.problems.length > 0;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ href: OFFICES, label: texts.offices }]} />
      <div class="stack">
        <Segments
          label={texts.year}
          items={Object.keys(HOLIDAY_YEARS).map((each) => ({
            href: `${CALENDAR}?nam=${each}`,
            label: each,
            isCurrent: each === year,
          }))}
        />
        {HOLIDAY_YEARS[Number(year)]?.isProvisional && <Notice tone="warning">{texts.provisional}</Notice>}
        <DaysTable language={language} days={days} />
        <Fold title={texts.add} hint={texts.addHint} isOpen={isFilled}>
          <Form action={`${CALENDAR}?nam=${year}`}>
            <ErrorSummary form={form} />
            <TextField
              form={form}
              name="day"
              label={texts.day}
              hint={texts.dayHint}
              inputMode="numeric"
              maxLength={10}
              autoComplete="off"
            />
            <Choices
              form={form}
              name="standing"
              type="radio"
              label={texts.standing}
              options={(['off', 'worked'] as const).map((value) => ({ value, label: texts.standings[value] }))}
            />
            <TextField form={form} name="name" label={texts.name} maxLength={100} autoComplete="off" />
            <TextField
              form={form}
              name="source"
              label={texts.source}
              hint={texts.sourceHint}
              maxLength={200}
              autoComplete="off"
            />
            <Button>{texts.save}</Button>
          </Form>
        </Fold>
      </div>
    </>
  );
}

function DaysTable({ language, days }: Pick<WorkingCalendarProps, 'language' | 'days'>) {
  const texts = calendarTexts(language);
  const removal = (day: CalendarDay) =>
    day.isOwn && (
      <Form action={`${CALENDAR}/${day.day}/bo`}>
        <Button look="quiet">{texts.remove}</Button>
      </Form>
    );
  return (
    <Table
      caption={texts.title}
      rows={days}
      rowKey={({ day }) => day}
      columns={[
        { label: texts.day, cell: ({ day }) => `${dayName(weekdayOf(day), language)}, ${formatDay(day)}` },
        {
          label: texts.standing,
          cell: ({ isWorked }) => (
            <Badge tone={isWorked ? 'info' : 'neutral'}>{texts.standings[isWorked ? 'worked' : 'off']}</Badge>
          ),
        },
        { label: texts.name, cell: (day) => (day.isOwn ? day.name : texts.holidays[day.holiday]) },
        { label: texts.source, cell: ({ isOwn, source }) => (isOwn ? `${texts.own}: ${source}` : source) },
        ...(days.some(({ isOwn }) => isOwn) ? [{ label: texts.actions, cell: removal }] : []),
      ]}
    />
  );
}
