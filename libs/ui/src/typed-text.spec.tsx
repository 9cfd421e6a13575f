import { expect, it } from '@jest/globals';
import { html } from './render.fixture.js';
import { TypedText } from './typed-text.js';

it('shows lines that begin with a dash as a list and leaves the others as they were typed', () => {
  expect(html(<TypedText text={'Công việc:\n- Hàn khung\n• Mài mối hàn\n\nLàm ca ngày.\nNghỉ chủ nhật.'} />)).toBe(
    '<div class="typed"><p class="pre">Công việc:</p><ul><li>Hàn khung</li><li>Mài mối hàn</li></ul>' +
      '<p class="pre">Làm ca ngày.\nNghỉ chủ nhật.</p></div>',
  );
});

it('takes a dash within a line, or a minus before a number, for no list', () => {
  expect(html(<TypedText text={'Lương 8-10 triệu\n-5 độ trong kho'} />)).not.toContain('<li>');
});

it('draws each line as it is told', () => {
  expect(html(<TypedText text="- Đặt cọc" line={(words) => <mark>{words}</mark>} />)).toContain(
    '<li><mark>Đặt cọc</mark></li>',
  );
});
