import { describe, expect, it } from '@jest/globals';
import { MOMENT, seeker, vacancy } from './fit.fixture.js';
import { MOST_OF_ONE_EMPLOYER } from './fit-weights.data.js';
import { inFairOrder, withoutCrowding } from './order-fits.js';
import { peopleFor, peopleInTurns, postingsFor, postingsInTurns, SUGGESTIONS_A_PAGE } from './suggest.js';

const item = (score: number, applicationCount: number, employerId: string | null = null) => ({
  score,
  applicationCount,
  employerId,
  publishedAt: null,
});

describe('the order of suggestions', () => {
  it('puts near-equal postings with fewer applicants first, and others by their score', () => {
    const order = inFairOrder([item(0.901, 12), item(0.899, 3), item(0.8, 0)]);
    expect(order.map(({ applicationCount }) => applicationCount)).toEqual([3, 12, 0]);
  });

  it('lets no employer fill a page', () => {
    const crowd = Array.from({ length: 12 }, (_, at) => item(0.9 - at * 0.01, 0, 'one'));
    const others = Array.from({ length: 20 }, (_, at) => item(0.5 - at * 0.01, 0, `e${at}`));
    const pages = withoutCrowding([...crowd, ...others], 10);
    const ofOne = (from: number) =>
      pages.slice(from, from + 10).filter(({ employerId }) => employerId === 'one').length;
    expect([ofOne(0), ofOne(10)]).toEqual([MOST_OF_ONE_EMPLOYER, MOST_OF_ONE_EMPLOYER]);
    expect(pages).toHaveLength(32);
  });

  it('takes postings without an employer for as many employers', () => {
    expect(withoutCrowding([item(0.9, 0), item(0.8, 0), item(0.7, 0), item(0.6, 0)], 10, 1)).toHaveLength(4);
  });

  it('gives every posting once, the best first', () => {
    const many = Array.from({ length: 50 }, (_, at) =>
      vacancy({ id: `v${at}`, employerId: `e${at % 20}`, wageMax: at % 2 === 0 ? 9_000_000 : 6_200_000 }),
    );
    const found = postingsFor(seeker(), many, MOMENT);
    expect(new Set(found.map(({ vacancy: { id } }) => id)).size).toBe(50);
    expect(found.slice(0, SUGGESTIONS_A_PAGE).every(({ vacancy: { wageMax } }) => wageMax === 9_000_000)).toBe(true);
  });

  it('is the same when they are compared a few at a time', async () => {
    const many = Array.from({ length: 25 }, (_, at) => vacancy({ id: `v${at}`, applicationCount: at % 3 }));
    expect(await postingsInTurns(seeker(), many, MOMENT)).toEqual(postingsFor(seeker(), many, MOMENT));
    const people = Array.from({ length: 25 }, (_, at) =>
      seeker({ personId: `p${at}`, experience: at % 2 === 0 ? 'none' : '2_5' }),
    );
    const asked = vacancy({ experience: '2_5' });
    expect(await peopleInTurns(asked, people, MOMENT)).toEqual(peopleFor(asked, people, MOMENT));
  });
});

describe('people for a posting', () => {
  it('come in the order of their scores, and those who cannot do the work stay away', () => {
    const found = peopleFor(
      vacancy({ experience: '2_5' }),
      [
        seeker({ personId: 'new', experience: 'none' }),
        seeker({ personId: 'apart', communes: ['01840'] }),
        seeker({ personId: 'right' }),
      ],
      MOMENT,
    );
    expect(found.map(({ seeker: { personId } }) => personId)).toEqual(['right', 'new']);
  });
});
