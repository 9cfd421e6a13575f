import { numberText, shareText } from '../number-text.js';
import { usePage } from '../page-context.js';
import { uiTexts } from '../ui.texts.js';
import { BarShape } from './bar-chart.js';
import { ChartFrame, type ChartProps } from './chart-frame.js';

interface FunnelChartProps extends ChartProps {
  labels: { name: string; value: string; share: string };
  /** From the widest to the narrowest. */
  steps: readonly { label: string; value: number }[];
}

/** How many are left after each step, and which share of the step before that is. */
export function FunnelChart({ labels, steps, ...frame }: FunnelChartProps) {
  const { language } = usePage();
  const texts = uiTexts(language);
  const first = steps[0]?.value ?? 0;
  const rows = steps.map((step, index) => {
    const before = steps[index - 1]?.value;
    return { ...step, share: before ? shareText(step.value / before, language) : '' };
  });
  return (
    <ChartFrame
      {...frame}
      rows={rows}
      rowKey={(row) => row.label}
      columns={[
        { label: labels.name, cell: (row) => row.label },
        { label: labels.value, cell: (row) => numberText(row.value, language), align: 'end' },
        { label: labels.share, cell: (row) => row.share, align: 'end' },
      ]}
    >
      <ol class="bars">
        {rows.map((row) => (
          <li key={row.label}>
            <div class="bar-line">
              <span>{row.label}</span>
              <span class="bar-value">
                {numberText(row.value, language)} {row.share && <small>· {texts.ofPrevious(row.share)}</small>}
              </span>
            </div>
            <BarShape share={first > 0 ? row.value / first : 0} />
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}
