import { expect, it } from '@jest/globals';
import { describeInBrowser } from './chromium.js';
import { PageChecks, titleOf } from './page-checks.js';
import { isOfStaff, VISITS } from './pages.js';

describeInBrowser('pages of staff', () => {
  const checks = PageChecks.forSuite();
  const visits = VISITS.filter(isOfStaff).map((visit) => [titleOf(visit), visit] as const);

  it.each(visits)('%s', async (_, visit) => {
    expect(await checks.inVietnamese(visit)).toEqual([]);
  });
});
