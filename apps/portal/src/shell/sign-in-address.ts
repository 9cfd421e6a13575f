const DOOR = '/dang-nhap';
/** Pages on the way in: nobody wants to come back to them. */
const WAY_IN = /^\/(?:dang-nhap|dang-ky|can-bo\/dang-nhap|can-bo\/thiet-lap)(?:[/?]|$)/;
/** The longest address that the way in carries along. */
const LONGEST = 500;

/**
 * Where "sign in" leads from a page: to the way in, and from there back to the page.
 * @param url the path without `/en`, with the query
 */
export function signInAddress(url: string): string {
  const next = WAY_IN.test(url) ? new URL(url, 'http://page.invalid').searchParams.get('tiep') : url;
  return next && next !== '/' && next.length <= LONGEST ? `${DOOR}?tiep=${encodeURIComponent(next)}` : DOOR;
}
