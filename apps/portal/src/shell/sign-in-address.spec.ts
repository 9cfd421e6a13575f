import { describe, expect, it } from '@jest/globals';
import { signInAddress } from './sign-in-address.js';

describe('the address to sign in at', () => {
  it.each([
    ['/viec-lam?q=may&noi=05710', '/dang-nhap?tiep=%2Fviec-lam%3Fq%3Dmay%26noi%3D05710'],
    ['/viec-lam/0199', '/dang-nhap?tiep=%2Fviec-lam%2F0199'],
    ['/', '/dang-nhap'],
    [`/viec-lam?q=${'a'.repeat(600)}`, '/dang-nhap'],
  ])('leads back to %s', (url, address) => expect(signInAddress(url)).toBe(address));

  it('keeps where the way in leads on to, and never leads back into it', () => {
    expect(signInAddress('/dang-nhap?tiep=%2Fho-so')).toBe('/dang-nhap?tiep=%2Fho-so');
    expect(signInAddress('/dang-nhap/ma')).toBe('/dang-nhap');
    expect(signInAddress('/dang-ky')).toBe('/dang-nhap');
    expect(signInAddress('/can-bo/dang-nhap')).toBe('/dang-nhap');
  });
});
