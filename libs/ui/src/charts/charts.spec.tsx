import { describe, expect, it } from '@jest/globals';
import { CommuneMap, type MapPlace } from '../commune-map.js';
import { html } from '../render.fixture.js';
import { BarChart } from './bar-chart.js';
import { FunnelChart } from './funnel-chart.js';
import { LineChart } from './line-chart.js';
import { labelled, ticksUpTo } from './scale.js';
import { TargetChart } from './target-chart.js';

describe('ticksUpTo', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 0.25, 0.5, 0.75, 1]],
    [318, [0, 100, 200, 300, 400]],
    [7, [0, 2, 4, 6, 8]],
    [2480, [0, 1000, 2000, 3000]],
    [0.45, [0, 0.2, 0.4, 0.6]],
  ])('covers %p with round values', (largest, ticks) => {
    expect(ticksUpTo(largest)).toEqual(ticks);
  });

  it('never leaves the largest value outside', () => {
    for (let value = 1; value < 5000; value += 7) {
      const ticks = ticksUpTo(value);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(value);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });
});

it('labels no more moments than there is room for, and always the last', () => {
  const written = labelled(12, 5);
  expect(written.filter(Boolean).length).toBeLessThanOrEqual(5);
  expect(written.at(-1)).toBe(true);
  expect(labelled(3, 5)).toEqual([true, true, true]);
});

describe('charts', () => {
  it('draw bars in proportion and link them', () => {
    const page = html(
      <BarChart
        title="Tin theo ngành"
        labels={{ name: 'Ngành', value: 'Số tin' }}
        bars={[
          { label: 'May', value: 400, href: '/viec-lam?nganh=C' },
          { label: 'Thép', value: 100 },
          { label: '<Chè>', value: 0 },
        ]}
      />,
      { language: 'en' },
    );
    expect([...page.matchAll(/class="bar" width="([^"]+)"/g)].map(([, width]) => width)).toEqual(['100.00%', '25.00%']);
    expect(page).toContain('href="/en/viec-lam?nganh=C"');
    expect(page).toContain('&lt;Chè>');
  });

  it('survive nothing at all', () => {
    const labels = { name: 'a', value: 'b', share: 'c' };
    expect(html(<BarChart title="x" labels={labels} bars={[]} />)).toContain('figure');
    expect(html(<FunnelChart title="x" labels={labels} steps={[]} />)).toContain('figure');
    expect(html(<LineChart title="x" axis="a" moments={[]} series={[]} />)).not.toContain('NaN');
    expect(html(<LineChart title="x" axis="a" moments={['11/26']} series={[{ name: 's', values: [3] }]} />)).toContain(
      'chart-dot',
    );
  });

  it('tell the share that is left after each step, and none after nobody', () => {
    const page = html(
      <FunnelChart
        title="Phễu"
        labels={{ name: 'Bước', value: 'Người', share: 'Tỷ lệ' }}
        steps={[
          { label: 'Đăng ký', value: 200 },
          { label: 'Giới thiệu', value: 50 },
          { label: 'Có việc', value: 0 },
          { label: 'Ở lại', value: 0 },
        ]}
      />,
    );
    expect(page).toContain('25% của bước trước');
    expect(page).not.toContain('NaN');
  });

  it('break a line where a value is missing', () => {
    const series = [{ name: 'Có việc', values: [1, 2, null, 4, null, 3, 5] }];
    const page = html(
      <LineChart title="x" axis="Tháng" moments={['1', '2', '3', '4', '5', '6', '7']} series={series} />,
    );
    const path = /class="chart-line" d="([^"]+)"/.exec(page)![1]!;
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path.match(/L/g)).toHaveLength(2);
    // The lone value and the newest one.
    expect(page.match(/class="chart-dot"/g)).toHaveLength(2);
    expect(page).toContain('<div class="cell">–</div>');
  });

  it('mark a target and whether it was met', () => {
    const page = html(
      <TargetChart
        title="Mục tiêu"
        labels={{ name: 'Nhóm', actual: 'Đạt', target: 'Mục tiêu' }}
        rows={[
          { label: 'Mọi người', actual: 0.424, target: 0.4 },
          { label: 'Hưởng BHTN', actual: 0.381, target: 0.45 },
        ]}
      />,
    );
    expect(page).toMatch(/<li class="series-1">.*42,4%/s);
    expect(page).toMatch(/<li class="series-2">.*38,1%/s);
    expect(page.match(/class="bar-target"/g)).toHaveLength(2);
  });

  it('keep their figures in a table behind', () => {
    const page = html(
      <BarChart title="x" labels={{ name: 'Ngành', value: 'Số tin' }} bars={[{ label: 'May', value: 12345 }]} />,
    );
    expect(page).toMatch(/<details class="disclosure">.*<td data-label="Số tin" class="end">.*12\.345/s);
  });
});

describe('CommuneMap', () => {
  const place = (code: string, count: number, more: Partial<MapPlace> = {}): MapPlace => ({
    code,
    name: `Xã ${code}`,
    latitude: 21.5 + Number(code) / 10,
    longitude: 105.8,
    count,
    href: `/viec-lam?noi=${code}`,
    ...more,
  });
  const unit = (count: string) => `${count} việc`;

  it('links places that have something, in proportion by area', () => {
    const page = html(<CommuneMap unit={unit} places={[place('1', 100), place('2', 25), place('3', 0)]} />);
    const radii = [...page.matchAll(/class="map-place"[^>]* r="([\d.]+)"/g)].map(([, r]) => Number(r));
    expect(radii).toEqual([20, 12]);
    expect(page.match(/class="map-empty"/g)).toHaveLength(1);
    expect(page).toContain('aria-label="Xã 1: 100 việc"');
  });

  it('offers the same as a list, the largest first', () => {
    const page = html(<CommuneMap unit={unit} places={[place('1', 5), place('2', 25)]} />);
    const list = page.slice(page.indexOf('class="map-list map-list-ranked"'));
    expect(list.indexOf('Xã 2')).toBeLessThan(list.indexOf('Xã 1'));
  });

  it('draws nothing from nothing, and one place alone without a fault', () => {
    expect(html(<CommuneMap unit={unit} places={[]} />)).toBe('');
    expect(html(<CommuneMap unit={unit} places={[place('1', 1, { name: '<b>' })]} />)).not.toMatch(/NaN|<b>/);
  });
});
