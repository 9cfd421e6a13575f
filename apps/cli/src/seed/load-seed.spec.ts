import { describe, expect, it } from '@jest/globals';
import { localDate, parseMobile, parseTaxCode } from '@app/kernel';
import { findCommune, minimumWage } from '@app/taxonomy';
import { DEMO_PEOPLE } from './demo-people.js';
import { type DrawnSeed, drawSeed } from './load-seed.js';
import { planOf } from './plan.js';
import { applicationRow, employerRow, personRow, postingRow } from './rows.js';

const today = localDate('2026-11-24');
const plan = planOf('small', today);
const seed = drawSeed(plan);

describe('a drawn seed', () => {
  it('is the same for the same day, and another for another day', () => {
    const digest = ({ firms, people, postings, applications }: DrawnSeed) =>
      JSON.stringify([
        firms.map(employerRow),
        people.map(({ person }) => personRow(person)),
        postings.map((posting) => postingRow(posting, 0, 0)),
        applications.map((application) => applicationRow(application, today)),
      ]);
    expect(digest(drawSeed(plan))).toBe(digest(seed));
    expect(digest(drawSeed(planOf('small', localDate('2026-11-25'))))).not.toBe(digest(seed));
  });

  it('has the sizes it promises', () => {
    expect(seed.postings.length).toBe(300);
    expect(seed.firms.length).toBe(120);
    expect(seed.people.length).toBe(900);
    expect(seed.applications.length).toBeGreaterThan(500);
  });

  it('has a fair that is over, one that is open and one to come, with booths that recruit', () => {
    expect(seed.fairs.map(({ status }) => status)).toEqual(['closed', 'open', 'announced']);
    for (const { booths, registrations, capacity, opensAt, closesAt } of seed.fairs) {
      expect(booths.length).toBeGreaterThan(3);
      expect(booths.filter(({ postings }) => postings.length === 0)).toEqual([]);
      expect(registrations.length).toBeLessThanOrEqual(capacity);
      const inside = registrations.flatMap(({ checkedInAt }) => checkedInAt ?? []);
      expect(inside.filter((at) => at < opensAt || at > closesAt || at > plan.now)).toEqual([]);
    }
  });

  it('plays the queues of the fair that is over and of the one that is open', () => {
    const [over, open, coming] = seed.fairs;
    const talks = (fair: typeof over) => fair!.places.flatMap(({ talk }) => talk ?? []);
    expect(talks(over).length).toBeGreaterThan(20);
    expect(new Set(talks(over).map(({ outcome }) => outcome?.outcome ?? null)).size).toBe(5);
    expect(talks(open).length).toBeGreaterThan(0);
    expect(coming!.places).toEqual([]);
    for (const { slot, end, told } of [...over!.places, ...open!.places]) {
      expect(slot === null).toBe(end !== null);
      expect(told.low).toBeLessThan(told.high);
    }
    const early = [...over!.places, ...open!.places].filter(
      ({ joinedAt, talk }) =>
        talk && !(joinedAt < talk.calledAt && talk.calledAt < talk.answeredAt && talk.answeredAt < talk.endedAt),
    );
    expect(early).toEqual([]);
    const inTalk = [...over!.places, ...open!.places].flatMap(({ registration: { person }, talk }) =>
      talk ? [{ person: person.id, ...talk }] : [],
    );
    const overlap = inTalk.filter((one) =>
      inTalk.some(
        (other) =>
          other !== one &&
          other.person === one.person &&
          other.calledAt >= one.calledAt &&
          other.calledAt < one.endedAt,
      ),
    );
    expect(overlap).toEqual([]);
  });

  it('names no firm twice and gives each a tax code that is right and belongs to nobody', () => {
    expect(new Set(seed.firms.map(({ name }) => name)).size).toBe(seed.firms.length);
    const codes = seed.firms.flatMap(({ taxCode }) => taxCode ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(parseTaxCode(code)).toEqual({ ok: true, code });
    expect(codes.every((code) => code.startsWith('99'))).toBe(true);
  });

  it('gives everybody a number of their own that the product accepts', () => {
    const phones = [...seed.people, ...seed.recruiters].map(({ person }) => person.phone);
    expect(new Set(phones).size).toBe(phones.length);
    for (const phone of phones) expect(parseMobile(phone)).toBe(phone);
  });

  it('lets each account that the demo prints sign in with a code alone', () => {
    const people = [...seed.people, ...seed.recruiters, { person: seed.second }].map(({ person }) => person);
    for (const { phone, fullName, sex } of DEMO_PEOPLE) {
      expect(people.find((person) => person.phone === phone)).toMatchObject({ fullName, sex, lastSeenAt: plan.now });
    }
  });

  it('pays nobody less than the minimum wage of the place', () => {
    for (const { wage, workplaces } of seed.postings) {
      const commune = workplaces[0]!.commune;
      if (wage.basis !== 'month' || commune === null) continue;
      expect(wage.min).toBeGreaterThanOrEqual(minimumWage(findCommune(commune)!.wageRegion!, 'month', today)!);
    }
  });

  it('asks for hundreds of workers, and for a handful of clerks and technicians', () => {
    const most = (majors: string[]) =>
      Math.max(...seed.postings.flatMap((each) => (majors.includes(each.kind.occupation[0]!) ? [each.headcount] : [])));
    expect(most(['7', '8', '9'])).toBeGreaterThan(100);
    expect(most(['1', '2', '3', '4'])).toBeLessThanOrEqual(12);
  });

  it('lets nobody wait for the centre longer than a few days', () => {
    const latest = plan.now.getTime() - 10 * 86_400_000;
    const firms = seed.firms.filter(({ status }) => status === 'submitted');
    const vacancies = seed.postings.filter(({ status }) => status === 'submitted');
    expect(Math.min(firms.length, vacancies.length)).toBeGreaterThan(0);
    expect(firms.every(({ createdAt }) => createdAt.getTime() > latest)).toBe(true);
    expect(vacancies.every(({ submittedAt }) => submittedAt!.getTime() > latest)).toBe(true);
  });

  it('lets nothing happen after its day, nor a step before the one in front of it', () => {
    for (const { steps, posting, candidate } of seed.applications) {
      const times = [posting.publishedAt!, ...steps.map(({ at }) => at)].map((at) => at.getTime());
      expect(times).toEqual([...times].sort((left, right) => left - right));
      expect(times.at(-1)).toBeLessThanOrEqual(plan.now.getTime());
      expect(steps[0]!.at.getTime()).toBeGreaterThanOrEqual(candidate.createdAt.getTime());
    }
    for (const { createdAt, publishedAt, endedAt } of seed.postings) {
      const times = [createdAt, publishedAt, endedAt].flatMap((at) => at?.getTime() ?? []);
      expect(times).toEqual([...times].sort((left, right) => left - right));
      expect(times.at(-1)).toBeLessThanOrEqual(plan.now.getTime());
    }
  });

  it('has open vacancies of verified firms whose deadline is ahead, and a history behind them', () => {
    const open = seed.postings.filter(({ status }) => status === 'published');
    expect(open.length).toBeGreaterThan(80);
    expect(open.every(({ deadline, employer }) => deadline >= today && employer.status !== 'draft')).toBe(true);
    for (const status of ['expired', 'filled', 'closed', 'submitted', 'draft']) {
      expect(seed.postings.some((posting) => posting.status === status)).toBe(true);
    }
  });
});
