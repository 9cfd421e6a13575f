import { describe, expect, it } from '@jest/globals';
import { localDate, localDateOf } from '@app/kernel';
import { drawSeed } from './load-seed.js';
import { told } from './load-stories.js';
import { planOf } from './plan.js';
import { Random } from './random.js';
import { storyFacts } from './seeded-facts.js';
import { byWork, stories } from './stories.seed.js';

const plan = planOf('small', localDate('2026-11-24'));
const seed = drawSeed(plan);
const world = { plan, calendar: new Map(), postings: byWork(seed.postings) };
const draw = () => [...stories(new Random('stories'), world, seed.people)];
const drawn = draw();
const counsellors = seed.offices.map(({ id }) => ({ personId: `counsellor-of-${id}`, officeId: id }));

describe('what the seeded centre did', () => {
  it('is the same for the same day', () => expect(JSON.stringify(draw())).toBe(JSON.stringify(drawn)));

  it('has the proportions of the centre: half of those counselled are referred, a third of these find work', () => {
    const referred = drawn.filter(({ referrals }) => referrals.length > 0);
    const placed = referred.filter(({ placements }) => placements.length > 0);
    expect(drawn.length).toBeGreaterThan(400);
    expect(referred.length / drawn.length).toBeCloseTo(4933 / 9399, 1);
    expect(placed.length / referred.length).toBeCloseTo(1684 / 4933, 1);
  });

  it('happens in the order of a real one, and not after the day of the seed', () => {
    for (const { person, consultations, referrals, placements } of drawn) {
      const moments = [person.createdAt, consultations[0]!.heldAt, ...referrals.map(({ issuedAt }) => issuedAt)];
      expect(moments).toEqual([...moments].sort((left, right) => +left - +right));
      const wrongReferrals = referrals.filter(({ issuedAt, answer, posting: { publishedAt, endedAt } }) => {
        const isOpen = publishedAt! <= issuedAt && (endedAt === null || endedAt > issuedAt);
        return !isOpen || (answer !== null && (answer.at <= issuedAt || answer.at > plan.now));
      });
      const wrongPlacements = placements.filter(({ startDate, reportedAt, referral, ended, followUps }) => {
        const isEarly = referral !== null && startDate < localDateOf(referral.answer!.at);
        const endsWrong = ended !== null && (ended.on < startDate || ended.at > plan.now);
        const isAskedEarly = followUps.some(({ done, dueOn }) => done !== null && localDateOf(done.at) < dueOn);
        return isEarly || endsWrong || isAskedEarly || startDate > localDateOf(reportedAt) || reportedAt > plan.now;
      });
      expect({ wrongReferrals, wrongPlacements }).toEqual({ wrongReferrals: [], wrongPlacements: [] });
    }
  });

  it('leaves work for today: employers to ask, people to call, some of them late', () => {
    const open = drawn.flatMap(({ referrals }) => referrals).filter(({ answer }) => answer === null);
    const due = drawn
      .flatMap(({ placements }) => placements.filter(({ ended }) => ended === null))
      .flatMap(({ followUps }) => followUps.filter(({ done, dueOn }) => done === null && dueOn <= plan.today));
    expect(open.length).toBeGreaterThan(3);
    expect(due.length).toBeGreaterThan(2);
  });

  it('has one fact for each thing that happened, each with an id of its own', () => {
    const facts = told(drawn, counsellors).flatMap((story) => [...storyFacts(story)]);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    const count = (type: string) => facts.filter((fact) => fact['type'] === type).length;
    expect(count('consultation.held')).toBe(drawn.flatMap(({ consultations }) => consultations).length);
    expect(count('referral.issued')).toBe(drawn.flatMap(({ referrals }) => referrals).length);
    expect(count('placement.reported')).toBe(drawn.flatMap(({ placements }) => placements).length);
  });
});
