import { describe, expect, it } from '@jest/globals';
import { withoutContacts } from './contact-words.js';

describe('withoutContacts', () => {
  it.each([
    ['Thợ may, gọi 0912 345 678', 'Thợ may, gọi'],
    ['zalo 84.912.345.678 nhé', 'zalo nhé'],
    ['ma.van.thu@mail.example lái xe', 'lái xe'],
    ['https://facebook.com/ai-do thợ hàn', 'thợ hàn'],
    ['lái xe 7 chỗ, 10 năm, lương 8.000.000', 'lái xe 7 chỗ, 10 năm, lương 8.000.000'],
    ['máy CNC 0912', 'máy CNC 0912'],
  ])('makes "%s" "%s"', (text, left) => expect(withoutContacts(text)).toBe(left));
});
