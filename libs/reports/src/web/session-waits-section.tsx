import { type Language } from '@app/platform/http';
import { BarChart, LineChart, numberText } from '@app/ui';
import { gaveUp, halfHourName, minutesOf, type SessionWaits } from '../sessions/session-waits.tables.js';
import { sessionWaitsTexts } from '../sessions/session-waits.texts.js';

/** Pictures of how waiting went: what was told against what came, and where people gave up. */
export function SessionWaitsSection({ language, waits }: { language: Language; waits: SessionWaits }) {
  const texts = sessionWaitsTexts(language);
  const { total, booths, halfHours } = waits;
  const minutes = (value: number | null) => numberText(minutesOf(value) ?? 0, language);
  if (total.waitMedian === null) return null;
  const abandoned = booths.filter((booth) => gaveUp(booth) > 0);
  return (
    <section class="section-small stack">
      <h2>{texts.title}</h2>
      <p>{texts.lead(minutes(total.waitMedian), minutes(total.waitNinth))}</p>
      {halfHours.length > 1 && (
        <LineChart
          title={texts.byHalfHour}
          note={texts.byHalfHourNote}
          axis={texts.halfHour}
          moments={halfHours.map(halfHourName)}
          series={[
            { name: texts.waited, values: halfHours.map(({ waitMedian }) => minutesOf(waitMedian)) },
            { name: texts.told, values: halfHours.map(({ toldMedian }) => minutesOf(toldMedian)) },
          ]}
        />
      )}
      {abandoned.length > 0 && (
        <BarChart
          title={texts.abandoned}
          note={texts.abandonedNote}
          labels={{ name: texts.booth, value: texts.heads.left }}
          bars={abandoned.map((booth) => ({
            label: texts.boothName(booth.number, booth.employer),
            value: gaveUp(booth),
          }))}
        />
      )}
    </section>
  );
}
