import { describe, expect, it } from '@jest/globals';
import { FORM_KINDS, layoutText, parseLayout } from './report-form.schema.js';

describe('the layout of a form', () => {
  it('is read as it was written, in its order', () => {
    const text = ' fullName | Họ và  tên \n\nordinal|STT | số\n';
    const layout = [
      { field: 'fullName', heading: 'Họ và tên' },
      { field: 'ordinal', heading: 'STT | số' },
    ];
    expect(parseLayout('counselled', text)).toEqual(layout);
    expect(parseLayout('counselled', layoutText(layout))).toEqual(layout);
  });

  it('names what the form can hold, each once, and by some words', () => {
    for (const text of [
      '',
      'fullName',
      'fullName |',
      'wage | Lương',
      'phone | A\nphone | B',
      `phone | ${'x'.repeat(201)}`,
    ]) {
      expect([text, parseLayout('counselled', text)]).toEqual([text, null]);
    }
    expect(FORM_KINDS).toContain('plan-report');
    expect(parseLayout('placed', 'wage | Lương')).toHaveLength(1);
  });
});
