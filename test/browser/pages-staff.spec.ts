import { describeInBrowser } from './chromium.js';
import { PageChecks } from './page-checks.js';
import { isOfStaff, VISITS } from './pages.js';

describeInBrowser('pages of staff', () => {
  PageChecks.forSuite().testEach(VISITS.filter(isOfStaff));
});
