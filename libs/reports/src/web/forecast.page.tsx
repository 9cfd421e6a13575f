import { formatDay, formatInstant } from '@app/kernel';
import { definitionLabel } from '@app/placements';
import { type Language } from '@app/platform/http';
import { EmptyState, numberText, PageHead, shareText, StatCard, Stats, Table } from '@app/ui';
import { directionTexts } from '../direction.texts.js';
import { type Forecast } from '../forecast.js';
import { type YearForecast } from '../year-forecasts.service.js';

interface ForecastProps {
  language: Language;
  outlook: YearForecast;
}

/** How the year may end, by which method, and how far that method was off before. */
export function ForecastPage({ language, outlook }: ForecastProps) {
  const texts = directionTexts(language);
  const { year, figure, forecast } = outlook;
  const { definition, version, window, period, asOf } = figure;
  return (
    <>
      <PageHead
        title={texts.forecast.title(String(year))}
        lead={texts.forecast.method}
        crumbs={[{ href: `/can-bo/dieu-hanh?nam=${year}`, label: texts.title }]}
      />
      {forecast ? (
        <Outlook language={language} outlook={outlook} forecast={forecast} />
      ) : (
        <EmptyState title={texts.forecast.none} icon="chart">
          <p>{texts.forecast.noneHint}</p>
        </EmptyState>
      )}
      <p class="soft section-small">
        {texts.counted(definitionLabel(definition, language), String(version), String(window))}{' '}
        {texts.scope(formatDay(period.from), formatDay(period.to), formatInstant(new Date(asOf)))}
      </p>
    </>
  );
}

function Outlook({ language, outlook, forecast }: ForecastProps & { forecast: Forecast }) {
  const texts = directionTexts(language);
  const { figure } = outlook;
  const share = (value: number) => shareText(value, language);
  const points = (value: number) => numberText(value * 100, language);
  const isOnPath = forecast.lowest >= figure.target;
  const isOffPath = forecast.highest < figure.target;
  const judgement = isOnPath ? 'onPath' : isOffPath ? 'offPath' : 'open';
  return (
    <>
      <Stats>
        <StatCard
          label={texts.forecast.range}
          value={texts.forecast.fromTo(share(forecast.lowest), share(forecast.highest))}
          change={texts.forecast[judgement](share(figure.target))}
          mood={isOnPath ? 'good' : isOffPath ? 'bad' : undefined}
        />
        <StatCard
          label={texts.forecast.expected}
          value={share(forecast.expected)}
          change={texts.forecast.expectedHint}
        />
        <StatCard
          label={texts.forecast.now}
          value={figure.rate === null ? '–' : shareText(figure.rate, language, 2)}
          change={texts.ofTarget(share(figure.target))}
        />
      </Stats>
      <section class="section">
        <h2>{texts.forecast.past}</h2>
        {forecast.backTests.length === 0 ? (
          <p class="soft">{texts.forecast.untried}</p>
        ) : (
          <>
            <p class="soft">{texts.forecast.tried(points(forecast.error))}</p>
            <div class="section-small">
              <Table
                caption={texts.forecast.past}
                rows={forecast.backTests}
                rowKey={({ year }) => String(year)}
                columns={[
                  { label: texts.years, cell: ({ year }) => String(year) },
                  { label: texts.forecast.expected, cell: ({ forecast: value }) => share(value), align: 'end' },
                  { label: texts.forecast.actual, cell: ({ actual }) => share(actual), align: 'end' },
                  {
                    label: texts.forecast.error,
                    cell: ({ forecast: value, actual }) => points(Math.abs(value - actual)),
                    align: 'end',
                  },
                ]}
              />
            </div>
          </>
        )}
      </section>
    </>
  );
}
