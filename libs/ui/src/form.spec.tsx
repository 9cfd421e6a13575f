import { describe, expect, it } from '@jest/globals';
import { Button, ConfirmPanel } from './actions.js';
import { ErrorSummary } from './error-summary.js';
import { FileField } from './file-field.js';
import { Checkbox, Choices, Form, type FormState, Select, TextArea, TextField } from './form.js';
import { html } from './render.fixture.js';

const EVIL = '"><script>alert(1)</script>';
const SHIFTS = [
  { value: 'day', label: 'Ca ngày' },
  { value: 'night', label: 'Ca đêm' },
];
const many = Array.from({ length: 30 }, (_, index) => ({ value: String(index), label: `Xã ${index}` }));

const idsIn = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('a form', () => {
  it('carries the token of the browser when it changes something, and only then', () => {
    expect(html(<Form action="/gui">{''}</Form>)).toContain('<input type="hidden" name="_csrf" value="token-1"');
    const search = html(
      <Form action="/tim" method="get">
        {''}
      </Form>,
    );
    expect(search).not.toContain('_csrf');
    expect(search).not.toContain('data-guard');
  });

  it('goes on in English from an English page', () => {
    expect(html(<Form action="/gui">{''}</Form>, { language: 'en' })).toContain('action="/en/gui"');
  });

  it('shows again what was typed, harmlessly', () => {
    const form: FormState = { values: { name: EVIL, about: EVIL }, problems: [] };
    const page = html(
      <>
        <TextField form={form} name="name" label={EVIL} hint={EVIL} />
        <TextArea form={form} name="about" label="Giới thiệu" />
      </>,
    );
    expect(page).not.toContain('<script>');
    expect(page).toContain('value="&quot;>&lt;script>');
  });

  it('never shows a password again', () => {
    const form: FormState = { values: { password: 'mat-khau' }, problems: [] };
    expect(html(<TextField form={form} name="password" label="Mật khẩu" type="password" />)).not.toContain('mat-khau');
  });

  it('names nested fields as the server reads them', () => {
    const form: FormState = { values: { 'workplaces.0.commune': '05710' }, problems: [] };
    const page = html(<TextField form={form} name="workplaces.0.commune" label="Xã" />);
    expect(page).toContain('name="workplaces[0][commune]"');
    expect(page).toContain('value="05710"');
  });
});

describe('a file', () => {
  const field = (optional: boolean) =>
    html(<FileField form={{ values: {}, problems: [] }} name="file" label="Tệp" accept=".pdf" optional={optional} />);

  it('is asked for in the words of the site, which nobody hears twice', () => {
    expect(field(false)).toMatch(/aria-hidden="true">.*Chọn tệp<\/span>/);
    expect(field(false)).toContain('aria-hidden="true">Chưa có tệp</span>');
  });

  it('is called required only where it is', () => {
    expect(field(false)).not.toContain('aria-required');
    expect(field(true)).toContain('aria-required="false"');
  });
});

describe('what is wrong', () => {
  const form: FormState = {
    values: {},
    problems: ['name', 'place', 'shifts', 'agree', 'file', 'about'].map((path) => ({ path, message: `Sai ${path}` })),
  };
  const page = html(
    <Form action="/gui">
      <ErrorSummary form={form} />
      <TextField form={form} name="name" label="Họ tên" hint="Như trên giấy tờ" />
      <TextArea form={form} name="about" label="Giới thiệu" />
      <Select form={form} name="place" label="Xã" options={many} />
      <Choices form={form} name="shifts" label="Ca" options={SHIFTS} />
      <Checkbox form={form} name="agree" label="Đồng ý" />
      <FileField form={form} name="file" label="Tệp" accept=".pdf" />
    </Form>,
  );

  it('stands beside each field and is linked from the summary to it', () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(6);
    expect(idsIn(page)).toEqual(expect.arrayContaining(targets));
    expect(page.match(/class="field-problem"/g)).toHaveLength(6);
  });

  it('names its field in the summary, a long label cut off, and a problem of no field stands by itself', () => {
    const required = 'Vui lòng điền mục này.';
    const long = 'Tôi đồng ý để Trung tâm giữ hồ sơ này, giới thiệu việc phù hợp và liên hệ khi cần';
    const paths = ['', 'name', 'places', 'agree', 'elsewhere'];
    const wrong = { values: {}, problems: paths.map((path) => ({ path, message: required })) };
    const summary = html(
      <Form action="/gui">
        <ErrorSummary form={wrong} />
        <TextField form={wrong} name="name" label="Họ tên" />
        <Select form={wrong} name="places.0.commune" label="Xã, phường" options={many} />
        <Select form={wrong} name="places.1.commune" label="Xã, phường" options={many} />
        <Checkbox form={wrong} name="agree" label={long} />
      </Form>,
    );
    expect(summary.match(/<li>.*?<\/li>/g)).toEqual([
      `<li>${required}</li>`,
      `<li><a href="#f-name">Họ tên: ${required}</a></li>`,
      `<li><a href="#f-places-0-commune">Xã, phường: ${required}</a></li>`,
      `<li><a href="#f-agree">Tôi đồng ý để Trung tâm giữ hồ sơ này, giới thiệu việc phù…: ${required}</a></li>`,
      `<li>${required}</li>`,
    ]);
  });

  it('is named by the field that it describes, and nothing names what is not there', () => {
    const named = [...page.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, ids]) => ids!.split(' '));
    expect(named).toEqual(
      expect.arrayContaining(['f-name-hint', 'f-name-problem', 'f-shifts-problem', 'f-agree-problem']),
    );
    expect(idsIn(page)).toEqual(expect.arrayContaining(named));
    expect(new Set(idsIn(page)).size).toBe(idsIn(page).length);
    expect(page.match(/aria-invalid="true"/g)!.length).toBeGreaterThanOrEqual(5);
  });

  it('is read out at once, and a form without problems says nothing', () => {
    expect(page).toContain('role="alert"');
    expect(html(<ErrorSummary form={{ values: {}, problems: [] }} />)).toBe('');
  });
});

describe('choices', () => {
  it('tick what was chosen, one or several', () => {
    const form: FormState = { values: { shifts: ['night'], contract: 'day' }, problems: [] };
    const several = html(<Choices form={form} name="shifts" label="Ca" options={SHIFTS} />);
    expect(several).toMatch(/name="shifts\[\]" value="night" checked/);
    expect(several).not.toMatch(/value="day" checked/);
    const one = html(<Choices form={form} name="contract" label="Ca" options={SHIFTS} type="radio" />);
    expect(one).toMatch(/type="radio" name="contract" value="day" checked/);
  });

  it('become searchable when they are many', () => {
    const form: FormState = { values: { place: '7' }, problems: [] };
    const select = html(<Select form={form} name="place" label="Xã" options={many} />);
    expect(select).toContain('data-combobox');
    expect(select).toMatch(/<option value="7" selected/);
    expect(html(<Select form={form} name="ca" label="Ca" options={SHIFTS} />)).not.toContain('data-combobox');
    expect(html(<Choices form={form} name="places" label="Xã" options={many} />)).toContain('data-filter');
  });

  it('stand under the headings of their groups', () => {
    const options = [
      { value: 'a', label: 'Đồng Hỷ', group: 'Huyện cũ' },
      { value: 'b', label: 'Phú Bình', group: 'Huyện cũ' },
      { value: 'c', label: 'An Khánh', group: 'Xã' },
    ];
    const select = html(<Select form={{ values: {}, problems: [] }} name="noi" label="Nơi" options={options} />);
    expect(select.match(/<optgroup/g)).toHaveLength(2);
    expect(select).toMatch(/<optgroup label="Huyện cũ"><option value="a">/);
  });
});

describe('a question before what cannot be undone', () => {
  it('sends a form of its own only from inside, and can be left', () => {
    const page = html(
      <ConfirmPanel open="Rút đơn" question="Rút đơn này?" action="/rut" confirm="Rút">
        <p>Không khôi phục được.</p>
      </ConfirmPanel>,
      { language: 'en', path: '/don', query: 'xem=1' },
    );
    expect(page).toMatch(/^<details[^>]*><summary/);
    expect(page).toContain('action="/en/rut"');
    expect(page).toContain('name="_csrf"');
    expect(page).toContain('href="/en/don?xem=1"');
  });
});

it('a button sends its name and value', () => {
  expect(
    html(
      <Button name="viec" value="luu">
        {'Lưu <tin>'}
      </Button>,
    ),
  ).toMatch(/<button type="submit"[^>]*name="viec" value="luu">Lưu &lt;tin>/);
});
