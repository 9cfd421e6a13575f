import { Link } from '../actions.js';
import { numberText } from '../number-text.js';
import { usePage } from '../page-context.js';
import { ChartFrame, type ChartProps } from './chart-frame.js';

export interface Bar {
  label: string;
  value: number;
  href?: string;
}

interface BarChartProps extends ChartProps {
  /** Names of the two columns of the table behind. */
  labels: { name: string; value: string };
  bars: readonly Bar[];
  format?: (value: number) => string;
}

/** A horizontal bar of `share` of the width; decoration, since its figure stands beside it. */
export function BarShape({ share, target }: { share: number; target?: number }) {
  const percent = (part: number) => `${Math.min(100, Math.max(0, part * 100)).toFixed(2)}%`;
  return (
    <svg width="100%" height={target === undefined ? 12 : 18} aria-hidden="true">
      <rect class="bar-back" width="100%" height="12" y={target === undefined ? 0 : 3} rx="6" />
      {share > 0 && <rect class="bar" width={percent(share)} height="12" y={target === undefined ? 0 : 3} rx="6" />}
      {target !== undefined && <line class="bar-target" x1={percent(target)} x2={percent(target)} y1="0" y2="18" />}
    </svg>
  );
}

/** Amounts of things that have names, largest wherever the caller puts it. */
export function BarChart({ labels, bars, format, ...frame }: BarChartProps) {
  const { language } = usePage();
  const text = format ?? ((value: number) => numberText(value, language));
  const largest = Math.max(...bars.map((bar) => bar.value), 0);
  return (
    <ChartFrame
      {...frame}
      rows={bars}
      rowKey={(bar) => bar.label}
      columns={[
        { label: labels.name, cell: (bar) => bar.label },
        { label: labels.value, cell: (bar) => text(bar.value), align: 'end' },
      ]}
    >
      <ul class="bars">
        {bars.map((bar) => (
          <li key={bar.label}>
            <div class="bar-line">
              <span>{bar.href ? <Link href={bar.href}>{bar.label}</Link> : bar.label}</span>
              <span class="bar-value">{text(bar.value)}</span>
            </div>
            <BarShape share={largest > 0 ? bar.value / largest : 0} />
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
