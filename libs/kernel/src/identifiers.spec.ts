import { describe, expect, it } from '@jest/globals';
import { formatPhone, maskPhone, parseMobile, parsePhone, parseTaxCode } from './identifiers.js';

describe('phone numbers', () => {
  it.each([
    ['0912 345 678', '+84912345678'],
    ['+84 912.345.678', '+84912345678'],
    ['84912345678', '+84912345678'],
    ['01681234567', '+84381234567'],
    ['0123 456 7890', '+84834567890'],
  ])('%s -> %s', (text, expected) => expect(parseMobile(text)).toBe(expected));
  it.each(['0112345678', '091234567', '09123456789', '0208 3855 678', 'không có', '', '+1 912 345 678'])(
    '%s is no mobile',
    (text) => expect(parseMobile(text)).toBeNull(),
  );
  it('knows landlines and service numbers as something to call', () => {
    expect(parsePhone('0208 3855 678')).toBe('+842083855678');
    expect(parsePhone('1900 1234')).toBe('19001234');
    expect(parsePhone('12345')).toBeNull();
  });
  it('shows them grouped, or without what would let a stranger call', () => {
    expect(formatPhone('+84912345678')).toBe('0912 345 678');
    expect(formatPhone('+842083855123')).toBe('0208 385 5123');
    expect(formatPhone('19001234')).toBe('19001234');
    expect(maskPhone('+84912345678')).toBe('09•• ••• 678');
  });
});

describe('tax codes', () => {
  it('accepts a right check digit, with and without branch', () => {
    expect(parseTaxCode('0100109106')).toEqual({ ok: true, code: '0100109106' });
    expect(parseTaxCode('0100109106-001')).toEqual({ ok: true, code: '0100109106-001' });
    expect(parseTaxCode(' 0100 109 106 ')).toEqual({ ok: true, code: '0100109106' });
  });
  it('says what is wrong', () => {
    expect(parseTaxCode('0100109107')).toEqual({ ok: false, reason: 'tax-code.check-digit' });
    expect(parseTaxCode('12345')).toEqual({ ok: false, reason: 'tax-code.form' });
    expect(parseTaxCode('01001091O6')).toEqual({ ok: false, reason: 'tax-code.form' });
  });
  it('catches every single wrong digit', () => {
    const right = '0100109106';
    const typed = [...right].flatMap((kept, at) =>
      [...'0123456789']
        .filter((digit) => digit !== kept)
        .map((digit) => right.slice(0, at) + digit + right.slice(at + 1)),
    );
    expect(typed).toHaveLength(90);
    expect(typed.filter((code) => parseTaxCode(code).ok)).toEqual([]);
  });
});
