import { numberText } from '../number-text.js';
import { usePage } from '../page-context.js';
import { uiTexts } from '../ui.texts.js';
import { ChartFrame, type ChartProps } from './chart-frame.js';
import { labelled, ticksUpTo } from './scale.js';

interface LineChartProps extends ChartProps {
  /** Name of the column of moments in the table behind. */
  axis: string;
  moments: readonly string[];
  /** At most four; a null is a gap, not a zero. */
  series: readonly { name: string; values: readonly (number | null)[] }[];
  target?: number;
  format?: (value: number) => string;
}

const HEIGHT = 220;
const TOP = 18;
const BOTTOM = 28;
const PLOT = HEIGHT - TOP - BOTTOM;

/** Amounts over time. Shapes stretch with the page, letters keep their size. */
export function LineChart({ axis, moments, series, target, format, ...frame }: LineChartProps) {
  const { language } = usePage();
  const text = format ?? ((value: number) => numberText(value, language));
  const values = series.flatMap((line) => line.values).filter((value) => value !== null);
  const ticks = ticksUpTo(Math.max(...values, target ?? 0, 0));
  const top = ticks.at(-1)!;
  const x = (index: number) => (moments.length > 1 ? 2 + (index / (moments.length - 1)) * 96 : 50);
  const y = (value: number) => TOP + PLOT * (1 - value / top);
  const written = labelled(moments.length, 5);
  return (
    <ChartFrame
      {...frame}
      rows={moments.map((moment, index) => ({ moment, index }))}
      rowKey={(row) => row.moment}
      columns={[
        { label: axis, cell: (row) => row.moment },
        ...series.map((line) => ({
          label: line.name,
          align: 'end' as const,
          cell: (row: { index: number }) => {
            const value = line.values[row.index] ?? null;
            return value === null ? '–' : text(value);
          },
        })),
      ]}
    >
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="chart-grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
            <text x="0" y={y(tick) - 4}>
              {text(tick)}
            </text>
          </g>
        ))}
        {target !== undefined && <line class="chart-target" x1="0" x2="100%" y1={y(target)} y2={y(target)} />}
        {series.map((line, index) => (
          <g key={line.name} class={`series-${index + 1}`}>
            <Line points={line.values.map((value, at) => (value === null ? null : [x(at), y(value)]))} />
            <Dots x={x} y={y} values={line.values} />
          </g>
        ))}
        {moments.map(
          (moment, index) =>
            written[index] && (
              <text
                key={moment}
                x={`${x(index)}%`}
                y={HEIGHT - 6}
                text-anchor={index === 0 ? 'start' : index === moments.length - 1 ? 'end' : 'middle'}
                class={index === moments.length - 1 ? 'chart-last' : undefined}
              >
                {moment}
              </text>
            ),
        )}
      </svg>
      <Legend names={series.map((line) => line.name)} target={target === undefined ? undefined : text(target)} />
    </ChartFrame>
  );
}

type Point = readonly [x: number, y: number];

/** Lines between neighbouring values, stretched to the width by a drawing of 100 units of its own. */
function Line({ points }: { points: readonly (Point | null)[] }) {
  let path = '';
  points.forEach((point, index) => {
    if (point) path += `${points[index - 1] ? 'L' : 'M'}${point[0].toFixed(2)} ${point[1].toFixed(2)}`;
  });
  return (
    <svg x="0" y="0" width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
      <path class="chart-line" d={path} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

function Dots(props: {
  values: readonly (number | null)[];
  x: (index: number) => number;
  y: (value: number) => number;
}) {
  const last = props.values.findLastIndex((value) => value !== null);
  return (
    <>
      {props.values.map((value, index) => {
        // A value between two gaps has no line of its own, so it needs a dot.
        const isAlone = (props.values[index - 1] ?? null) === null && (props.values[index + 1] ?? null) === null;
        if (value === null || (index !== last && !isAlone)) return null;
        return <circle key={index} class="chart-dot" cx={`${props.x(index)}%`} cy={props.y(value)} r="4.5" />;
      })}
    </>
  );
}

function Legend({ names, target }: { names: readonly string[]; target: string | undefined }) {
  const texts = uiTexts(usePage().language);
  if (names.length < 2 && target === undefined) return null;
  return (
    <ul class="legend">
      {names.map((name, index) => (
        <li key={name} class={`series-${index + 1}`}>
          {name}
        </li>
      ))}
      {target !== undefined && (
        <li class="legend-target">
          {texts.target} {target}
        </li>
      )}
    </ul>
  );
}
