import { expect, it } from '@jest/globals';
import { describeInBrowser } from './chromium.js';
import { PageChecks, titleOf } from './page-checks.js';
import { VISITS } from './pages.js';

describeInBrowser('pages in English', () => {
  const checks = PageChecks.forSuite();

  it.each(VISITS.map((visit) => [`/en${titleOf(visit)}`, visit] as const))('%s', async (_, visit) => {
    expect(await checks.inEnglish(visit)).toEqual([]);
  });
});
