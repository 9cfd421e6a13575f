import { statSync } from 'node:fs';

/**
 * Specs that take a quarter of a minute or more, the longest first. What starts last and takes long is waited for by the other
 * worker, and on a bare machine Jest knows no times yet: it would go by the size of the file.
 */
const LONG = [
  'test/e2e/bad-input-staff',
  'test/browser/pages-staff',
  'test/browser/pages',
  'test/e2e/bad-input',
  'test/e2e/at-once',
  'test/browser/search',
  'test/browser/walk',
  'test/e2e/chaos-fair',
  'test/medium/synonyms',
  'test/medium/gold-search',
  'test/browser/media',
  'test/e2e/processes',
  'test/browser/fair',
  'test/browser/month',
  'test/medium/applications',
  'test/medium/search-faults',
  'test/e2e/commands',
  'test/medium/search',
  'test/medium/fair-seats',
  'test/medium/target-people',
  'test/medium/faults',
  'test/browser/client',
  'test/medium/gold-matching',
  'test/medium/fair-rehearsals',
  'test/medium/fair-model',
  'test/medium/fair-pages',
  'test/medium/sign-in',
  'test/medium/privacy',
];

/** The order in which Jest hands spec files to its workers. */
export default class LongestFirst {
  sort(tests) {
    const place = (path) => {
      const at = LONG.findIndex((long) => path.endsWith(`${long}.spec.ts`));
      return at < 0 ? LONG.length : at;
    };
    const known = tests.map((test) => ({ test, place: place(test.path), size: statSync(test.path).size }));
    return known.sort((a, b) => a.place - b.place || b.size - a.size).map(({ test }) => test);
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
