import { Link } from '../actions.js';
import { shareText } from '../number-text.js';
import { usePage } from '../page-context.js';
import { uiTexts } from '../ui.texts.js';
import { BarShape } from './bar-chart.js';
import { ChartFrame, type ChartProps } from './chart-frame.js';

export interface TargetRow {
  label: string;
  /** Shares between 0 and 1. */
  actual: number;
  target: number;
  href?: string | undefined;
}

interface TargetChartProps extends ChartProps {
  labels: { name: string; actual: string; target: string };
  rows: readonly TargetRow[];
}

/** Shares that were reached beside those that were promised; the stroke marks the target. */
export function TargetChart({ labels, rows, ...frame }: TargetChartProps) {
  const { language } = usePage();
  const texts = uiTexts(language);
  // Room to the right of the highest value, so that the mark of a target never sits on the edge.
  const top = Math.min(1, Math.max(...rows.flatMap((row) => [row.actual, row.target]), 0.01) * 1.2);
  return (
    <ChartFrame
      {...frame}
      rows={rows}
      rowKey={(row) => row.label}
      columns={[
        { label: labels.name, cell: (row) => row.label },
        { label: labels.actual, cell: (row) => shareText(row.actual, language), align: 'end' },
        { label: labels.target, cell: (row) => shareText(row.target, language), align: 'end' },
      ]}
    >
      <ul class="bars">
        {rows.map((row) => (
          <li key={row.label} class={row.actual >= row.target ? 'series-1' : 'series-2'}>
            <div class="bar-line">
              <span>{row.href ? <Link href={row.href}>{row.label}</Link> : row.label}</span>
              <span class="bar-value">
                {shareText(row.actual, language)}{' '}
                <small>
                  · {texts.target} {shareText(row.target, language)}
                </small>
              </span>
            </div>
            <BarShape share={row.actual / top} target={row.target / top} />
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
