import { describe, expect, it } from '@jest/globals';
import { Link, LinkButton } from './actions.js';
import { Avatar } from './avatar.js';
import { Flash, Notice, Progress } from './feedback.js';
import { Facet, FilterChips } from './filters.js';
import { colourOf, initials } from './initials.js';
import { Fold } from './fold.js';
import { ListItem, More } from './list.js';
import { Facts, PageHead, Tabs } from './page-parts.js';
import { html } from './render.fixture.js';
import { Sheet } from './sheet.js';
import { StatCard, StatusTrack, Timeline } from './status.js';
import { Table } from './table.js';

const EVIL = '<img src=x onerror=alert(1)>';

describe('components', () => {
  it('write every word they are given as words', () => {
    const page = html(
      <>
        <PageHead title={EVIL} lead={EVIL} crumbs={[{ href: '/a', label: EVIL }]} />
        <Notice title={EVIL}>{EVIL}</Notice>
        <Fold title={EVIL} hint={EVIL}>
          {EVIL}
        </Fold>
        <Flash tone="info" text={EVIL} />
        <Facts rows={[[EVIL, EVIL]]} />
        <ListItem href="/viec" title={EVIL} subtitle={EVIL} facts={[{ icon: 'pin', text: EVIL }]} note={EVIL} />
        <Table caption={EVIL} rows={[EVIL]} rowKey={String} columns={[{ label: EVIL, cell: String }]} />
        <Timeline moments={[{ key: '1', when: EVIL, title: EVIL, detail: EVIL }]} />
        <StatusTrack label={EVIL} steps={[{ label: EVIL, state: 'current' }]} />
        <StatCard label={EVIL} value={EVIL} change={EVIL} />
        <FilterChips chips={[{ label: EVIL, href: '/x' }]} />
        <Facet label={EVIL} name="n" chosen={[]} options={[{ value: EVIL, label: EVIL, count: 1 }]} />
        <Tabs label={EVIL} items={[{ href: '/x', label: EVIL, isCurrent: true }]} />
        <Avatar name={EVIL} kind="organisation" />
        <Sheet issuer={EVIL} title={EVIL}>
          {EVIL}
        </Sheet>
      </>,
    );
    expect(page).toContain('&lt;img');
    expect(page).not.toContain('<img');
  });

  it('link in the language of the page', () => {
    expect(html(<Link href="/">x</Link>, { language: 'en' })).toContain('href="/en"');
    expect(html(<LinkButton href="/viec-lam?q=may">x</LinkButton>, { language: 'en' })).toContain(
      'href="/en/viec-lam?q=may"',
    );
    expect(html(<Link href="/viec-lam">x</Link>)).toContain('href="/viec-lam"');
  });

  it('say an error at once and anything else politely', () => {
    expect(html(<Notice tone="error">x</Notice>)).toContain('role="alert"');
    expect(html(<Notice tone="info">x</Notice>)).not.toContain('role=');
    expect(html(<Flash tone="success" text="x" />)).toContain('role="status"');
  });
});

describe('Facts', () => {
  it('leaves out what has no value and keeps a zero', () => {
    const page = html(
      <Facts
        rows={[
          ['Lương', ''],
          ['Số người', 0],
          ['Ca', null],
          ['Ghi chú', undefined],
        ]}
      />,
    );
    expect(page.match(/<dt>/g)).toHaveLength(1);
    expect(page).toContain('<dd>0</dd>');
  });
});

describe('Table', () => {
  const columns = [
    { label: 'Tên', cell: (row: string) => row },
    { label: '', cell: () => null },
  ];

  it('names each cell by its column, for the cards of a phone', () => {
    const page = html(<Table caption="Người" rows={['Thử']} rowKey={String} columns={columns} />);
    expect(page).toContain('<caption class="visually-hidden">Người</caption>');
    expect(page).toContain('<td data-label="Tên">');
  });

  it('can be reached by keyboard where it scrolls sideways', () => {
    const page = html(<Table caption="Số liệu" rows={['1']} rowKey={String} columns={columns} narrow="scroll" />);
    expect(page).toMatch(/class="table-scroll" role="region" aria-label="Số liệu" tabindex="0"/);
  });
});

describe('More', () => {
  it('goes on by key and keeps the other conditions', () => {
    const page = html(<More next="khoa-2" hasPrevious />, { path: '/viec-lam', query: 'q=may&sau=khoa-1' });
    expect(page).toContain('href="/viec-lam?q=may&amp;sau=khoa-2" rel="next"');
    expect(page).toContain('href="/viec-lam?q=may"');
  });

  it('says nothing on the only page', () => {
    expect(html(<More next={null} hasPrevious={false} />)).toBe('');
  });
});

describe('filters', () => {
  it('take themselves away by a link, and all at once from two on', () => {
    const chip = { label: 'May mặc', href: '/viec-lam?ca=day' };
    expect(html(<FilterChips chips={[chip]} clearHref="/viec-lam" />)).not.toContain('Bỏ mọi điều kiện');
    const two = html(<FilterChips chips={[chip, { label: 'Ca ngày', href: '/viec-lam' }]} clearHref="/viec-lam" />);
    expect(two).toContain('Bỏ mọi điều kiện');
    expect(html(<FilterChips chips={[]} />)).toBe('');
  });

  it('show how many results each choice would give', () => {
    const options = [
      { value: 'a', label: 'May mặc', count: 1284 },
      { value: 'b', label: 'Thép', count: 0 },
    ];
    const page = html(<Facet label="Ngành" name="nganh" chosen={['a']} options={options} />);
    expect(page).toContain('1.284');
    expect(page).toMatch(/name="nganh" value="a" checked/);
    expect(page).toMatch(/class="choice choice-none"/);
    expect(html(<Facet label="Ngành" name="nganh" chosen={[]} options={[]} />)).toBe('');
  });
});

describe('status', () => {
  it('marks the current step for those who do not see colours', () => {
    const page = html(
      <StatusTrack
        label="Đơn"
        steps={[
          { label: 'Đã nhận', state: 'done' },
          { label: 'Đã xem', state: 'current' },
        ]}
      />,
    );
    expect(page).toContain('aria-current="step"');
    expect(page).toContain('đã xong');
  });
});

describe('Progress', () => {
  it('tells numbers, never more than there is, and polls only when asked to', () => {
    const page = html(<Progress done={5} total={0} label="Nhập" />);
    expect(page).toContain('max="1"');
    expect(page).not.toContain('hx-get');
    const polling = html(<Progress done={5} total={10} label="Nhập" poll="/viec/1" />, { language: 'en' });
    expect(polling).toContain('hx-get="/en/viec/1"');
  });

  it('is open-ended while the total is unknown', () => {
    expect(html(<Progress done={5} total={null} label="Nhập" />)).toMatch(/<progress>|<progress\/>|<progress \/>/);
  });
});

describe('Avatar', () => {
  it('stands for a person by first and last word', () => {
    expect(initials('Lò Thị Thử', 'person')).toBe('LT');
    expect(initials('đặng', 'person')).toBe('Đ');
    expect(initials('  ', 'person')).toBe('?');
  });

  it('stands for a firm by what tells it from others', () => {
    expect(initials('Công ty TNHH May Mẫu Sông Công', 'organisation')).toBe('MM');
    expect(initials('Công ty Cổ phần Thương mại và Dịch vụ Ví Dụ', 'organisation')).toBe('VD');
    expect(initials('HTX Chè Mẫu', 'organisation')).toBe('CM');
    expect(initials('Công ty TNHH', 'organisation')).toBe('T');
  });

  it('has one colour for one name', () => {
    expect(colourOf('Công ty A')).toBe(colourOf('Công ty A'));
    expect([1, 2, 3, 4]).toContain(colourOf('Công ty B'));
  });
});
