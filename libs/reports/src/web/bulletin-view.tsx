import { type Language } from '@app/platform/http';
import { BarChart, LineChart, numberText, SectionHead, StatCard, Stats } from '@app/ui';
import { type Bulletin, type MarketCell } from '../market/bulletin.js';
import {
  bulletinTables,
  communeName,
  marketForecasts,
  methodLines,
  occupationName,
  quarterName,
} from '../market/bulletin-tables.js';
import { bulletinTexts } from '../market/bulletin.texts.js';
import { FiguresTable } from './figures-table.js';

/** Bars that are looked at; the rest stands in the tables. */
const BARS = 10;
/** Three years of quarters. */
const SHOWN_QUARTERS = 12;

interface BulletinProps {
  language: Language;
  bulletin: Bulletin;
}

/** What a quarter was like: figures, pictures, forecast, and every table behind. */
export function BulletinView({ language, bulletin }: BulletinProps) {
  const texts = bulletinTexts(language);
  return (
    <>
      <Figures language={language} bulletin={bulletin} />
      <Pictures language={language} bulletin={bulletin} />
      <NextQuarter language={language} bulletin={bulletin} />
      <section class="section stack">
        <h2>{texts.figure}</h2>
        {bulletinTables(bulletin, language).map((table) => (
          <FiguresTable key={table.title} language={language} table={table} isOpen={false} />
        ))}
      </section>
      <section class="section">
        <h2>{texts.methods}</h2>
        {methodLines(bulletin, language).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    </>
  );
}

function Figures({ language, bulletin }: BulletinProps) {
  const texts = bulletinTexts(language);
  const number = (value: number) => numberText(value, language);
  const inMillions = (dong: number) => number(dong / 1_000_000);
  const { openings, postings, seekers, wage, daysToFill } = bulletin;
  return (
    <section class="section-small">
      <Stats>
        <StatCard label={texts.openings} value={number(openings)} change={texts.openingsHint(number(postings))} />
        <StatCard
          label={texts.seekers}
          value={seekers === null ? texts.masked : number(seekers)}
          change={texts.seekersHint}
        />
        <StatCard
          label={texts.wage}
          value={wage ? texts.million(inMillions(wage.median)) : '–'}
          change={wage ? texts.wageHint(inMillions(wage.low), inMillions(wage.high)) : texts.tooFew}
        />
        <StatCard
          label={texts.days}
          value={daysToFill ? texts.dayCount(number(daysToFill.median)) : '–'}
          change={daysToFill ? texts.daysHint(number(daysToFill.postings)) : texts.tooFew}
        />
      </Stats>
    </section>
  );
}

function Pictures({ language, bulletin }: BulletinProps) {
  const texts = bulletinTexts(language);
  const history = bulletin.history.slice(-SHOWN_QUARTERS);
  const top = (cells: readonly MarketCell[], read: (cell: MarketCell) => number | null, name: typeof occupationName) =>
    cells
      .flatMap((cell) => {
        const value = read(cell);
        return value ? [{ label: name(cell.key, language), value }] : [];
      })
      .toSorted((left, right) => right.value - left.value)
      .slice(0, BARS);
  return (
    <section class="section">
      <LineChart
        title={texts.history}
        note={texts.historyNote}
        axis={texts.quarter}
        moments={history.map(({ quarter }) => `${quarter.slice(5)}/${quarter.slice(0, 4)}`)}
        series={[
          { name: texts.openings, values: history.map(({ openings }) => openings) },
          { name: texts.seekers, values: history.map(({ seekers }) => seekers) },
        ]}
      />
      <div class="columns columns-half section-small">
        <BarChart
          title={texts.demandTop}
          labels={{ name: texts.occupation, value: texts.openings }}
          bars={top(bulletin.byOccupation, ({ openings }) => openings, occupationName)}
        />
        <BarChart
          title={texts.supplyTop}
          labels={{ name: texts.occupation, value: texts.seekers }}
          bars={top(bulletin.byOccupation, ({ seekers }) => seekers, occupationName)}
        />
      </div>
      <div class="section-small">
        <BarChart
          title={texts.communeTop}
          labels={{ name: texts.commune, value: texts.openings }}
          bars={top(bulletin.byCommune, ({ openings }) => openings, communeName)}
        />
      </div>
    </section>
  );
}

function NextQuarter({ language, bulletin }: BulletinProps) {
  const texts = bulletinTexts(language);
  const number = (value: number) => numberText(value, language);
  const { rows, notes } = marketForecasts(bulletin, language);
  return (
    <section class="section">
      <SectionHead title={texts.forecast} lead={notes.join(' ')} />
      {rows.length > 0 && (
        <Stats>
          {rows.map(({ of, forecast }) => (
            <StatCard
              key={of}
              label={`${texts[of]}, ${quarterName(forecast.quarter, language)}`}
              value={number(forecast.expected)}
              change={
                forecast.tests.length === 0
                  ? texts.untested
                  : texts.fromTo(number(forecast.lowest), number(forecast.highest))
              }
            />
          ))}
        </Stats>
      )}
    </section>
  );
}
