import { FunnelChart, Link, numberText, SectionHead, Table } from '@app/ui';
import { directionTexts } from '../direction.texts.js';
import { type DirectionProps } from './direction.page.js';

/** How far people have come, and where and for how long they wait. */
export function WaySection({ language, direction, mayOpen }: DirectionProps) {
  const texts = directionTexts(language);
  const { steps, waiting } = direction.way;
  const number = (value: number) => numberText(value, language);
  return (
    <section class="section">
      <SectionHead title={texts.way} lead={texts.wayLead} />
      <div class="columns columns-half">
        <FunnelChart
          title={texts.funnel}
          note={texts.funnelNote}
          labels={{ name: texts.step, value: texts.waitingPeople, share: texts.share }}
          steps={steps.map(({ step, people }) => ({ label: texts.steps[step], value: people }))}
        />
        <div class="chart">
          <p class="chart-title">{texts.stuck}</p>
          <p class="chart-note">{texts.stuckNote}</p>
          <Table
            caption={texts.stuck}
            rows={waiting}
            rowKey={({ step }) => step}
            columns={[
              { label: texts.step, cell: ({ step }) => texts.stuckAt[step] },
              {
                label: texts.waitingPeople,
                cell: ({ step, people }) =>
                  people > 0 && mayOpen() ? (
                    <Link href={`/can-bo/dieu-hanh/cho-doi?nam=${direction.year}&buoc=${step}`}>{number(people)}</Link>
                  ) : (
                    number(people)
                  ),
                align: 'end',
              },
              {
                label: texts.medianDays,
                cell: ({ people, medianDays }) => (people === 0 ? '–' : texts.days(number(medianDays))),
                align: 'end',
              },
              { label: texts.overMonth, cell: ({ overMonth }) => number(overMonth), align: 'end' },
            ]}
          />
        </div>
      </div>
    </section>
  );
}
