import { describe, expect, it } from '@jest/globals';
import { hashPassword, isGuessable, isPassword } from './password.js';

describe('passwords', () => {
  it('are compared with their hash, and with nothing they are wrong', async () => {
    const hash = await hashPassword('đồi chè buổi sáng');
    expect(hash).not.toContain('chè');
    expect(await isPassword(hash, 'đồi chè buổi sáng')).toBe(true);
    expect(await isPassword(hash, 'doi che buoi sang')).toBe(false);
    expect(await isPassword(null, 'đồi chè buổi sáng')).toBe(false);
  });

  it.each([
    ['matkhau123456', true],
    ['Mật khẩu 2026!', true],
    ['aaaaaaaaaaaa', true],
    ['121212121212', true],
    ['tuvan2026tuvan', true],
    ['thainguyen2026', true],
    ['Tu.Van-123456', true],
    ['che-xanh-thai-nguyen', false],
    ['một con trâu gặm cỏ', false],
  ])('%s is among the first to be tried: %s', (password, isBad) => {
    expect(isGuessable(password, 'tuvan')).toBe(isBad);
  });
});
