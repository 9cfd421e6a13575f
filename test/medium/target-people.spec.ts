import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ErasureService, type Office } from '@app/accounts';
import { todayIn } from '@app/kernel';
import { FigureRequest, TargetPeople } from '@app/placements';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { readRecords } from '@app/platform/sheets';
import { consulted } from '../support/consultations.js';
import { counsellorOf, managerOf } from '../support/employers.js';
import { applicantOf } from '../support/applications.js';
import { importLines, inTrial } from '../support/ledger.js';
import { openCentre, signInStaff } from '../support/people.js';
import { ROOT } from '../support/sources.js';
import { World } from '../support/world.js';

const FOLDER = join(ROOT, 'test/figures/golden');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const CASES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replace('.jsonl', ''));
const COUNTED = ['denominator', 'numerator', 'pending', 'unreachable'] as const;
const PEOPLE = '/can-bo/chi-tieu/nguoi';

/** Referred on the same day; each starts ten days later, on the word of the employer and then of a contract. */
const history = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const person = `p-${at}`;
    const recordedAt = '2026-03-02T09:00:00+07:00';
    const referred = { counsellor: 'k-1', office: 'tn-1', employer: 'e-1', validUntil: '2026-04-02' };
    const start = { startDate: '2026-03-12', contract: '12_36', channel: 'referral' };
    const later = { occurredAt: '2026-03-20', recordedAt: '2026-03-20' };
    return [
      {
        id: `${person}/1`,
        type: 'referral.issued',
        person,
        occurredAt: recordedAt,
        recordedAt,
        referral: person,
        ...referred,
      },
      {
        id: `${person}/2`,
        type: 'placement.reported',
        person,
        occurredAt: '2026-03-12',
        recordedAt: '2026-03-13',
        placement: person,
        ...start,
        evidence: { kind: 'employer-notice', strength: 4 },
      },
      {
        id: `${person}/3`,
        type: 'placement.confirmed',
        person,
        ...later,
        placement: person,
        evidence: { kind: 'contract', strength: 5 },
      },
    ];
  }).flat();

describe('the persons behind a figure', () => {
  let world: World;
  let office: Office;
  let manager: Actor;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    manager = managerOf(office);
  }, 120_000);
  afterAll(() => world.stop());

  /** Everybody behind a number, page by page. */
  async function everybody(number: Parameters<TargetPeople['open']>[1]) {
    const roots: string[] = [];
    let after: Parameters<TargetPeople['open']>[2] = null;
    let count: number;
    do {
      const page = await world.get(TargetPeople).open(manager, number, after);
      roots.push(...page.people.map(({ key }) => key.root));
      ({ count, next: after } = page);
    } while (after);
    expect(new Set(roots).size).toBe(roots.length);
    return { listed: roots.length, count };
  }

  it.each(CASES)('are as many as it says: %s', async (name) => {
    const questions = JSON.parse(read(`${name}.expected.json`)) as {
      asked: Record<string, unknown>;
      answer: Record<string, unknown>;
      groups?: Record<string, Record<string, unknown>>;
    }[];
    await inTrial(world, async () => {
      await importLines(world, read(`${name}.jsonl`).trim().split('\n'));
      let compared = 0;
      for (const { asked, answer, groups = {} } of questions) {
        const { isPublic, ...request } = FigureRequest.parse(asked);
        for (const of of COUNTED) {
          const whole = await everybody({ ...request, of });
          expect({ asked, of, listed: whole.listed }).toEqual({ asked, of, listed: whole.count });
          expect({ asked, of, listed: whole.listed }).toEqual({ asked, of, listed: answer[of] ?? whole.count });
          compared++;
          for (const [group, counted] of isPublic ? [] : Object.entries(groups)) {
            const { listed, count } = await everybody({ ...request, of, group });
            expect({ asked, of, group, listed }).toEqual({ asked, of, group, listed: count });
            expect({ asked, of, group, listed }).toEqual({ asked, of, group, listed: counted[of] ?? count });
          }
        }
      }
      expect(compared).toBeGreaterThanOrEqual(COUNTED.length);
    });
  });

  it('are handed in as one list of all cases, with their evidence, and that is in the audit log', async () => {
    await inTrial(world, async () => {
      await importLines(world, history(60));
      const { isPublic: _, ...request } = FigureRequest.parse({
        from: '2026-03-01',
        to: '2026-03-31',
        asOf: '2026-03-25T00:00:00Z',
        definition: 'a-cohort',
        window: 30,
      });
      const { people, count } = await world.get(TargetPeople).caseList(manager, { ...request, of: 'numerator' }, 'vi');
      expect([people.length, count]).toEqual([60, 60]);
      expect(people[0]).toMatchObject({ startDay: '2026-03-12', evidence: { kind: 'contract', strength: 5 } });
      const [noted] = await world
        .get(Db)
        .query(`SELECT detail FROM audit_entry WHERE action = 'figure.export-persons' ORDER BY id DESC LIMIT 1`);
      expect(noted).toMatchObject({ detail: { rows: 60, from: '2026-03-01' } });
      const stranger = counsellorOf(office);
      await expect(
        world.get(TargetPeople).caseList(stranger, { ...request, of: 'numerator' }, 'vi'),
      ).rejects.toMatchObject({ code: 'figures.unknown-group' });
    });
  });

  it('are a workbook for those who may open them, with what was asked above the list', async () => {
    const { personId } = await applicantOf(world, office, { fullName: 'Vi Thị Danh Sách' });
    await consulted(world, counsellorOf(office), personId);
    world.clock.advance(1_000);
    const asked = 'tu=01/01/2026&den=31/12/2026&cach=b-cohort&trong=30&so=denominator';
    const boss = await signInStaff(world, office, 'centre_manager', 'list-boss');
    expect((await boss.get(`${PEOPLE}?${asked}`)).html).toContain(`${PEOPLE}/danh-sach.xlsx?`);
    const file = await boss.download(`${PEOPLE}/danh-sach.xlsx?${asked}`);
    const cases: string[][] = [];
    const heads = { isHeadings: ([cell]: readonly string[]) => cell === 'STT' };
    for await (const { values } of readRecords(file, heads)) {
      cases.push(Object.values(values).map(String));
    }
    expect(cases).toEqual([expect.arrayContaining(['1', 'Vi Thị Danh Sách'])]);
    const staff = await signInStaff(world, office, 'counsellor', 'list-staff');
    expect((await staff.get(`${PEOPLE}/danh-sach.xlsx?${asked}`)).status).toBe(403);
  });

  it('come page by page with what shows that they work, and each opening is in the audit log', async () => {
    await inTrial(world, async () => {
      await importLines(world, history(60));
      const request = FigureRequest.parse({
        from: '2026-03-01',
        to: '2026-03-31',
        asOf: '2026-03-25T00:00:00Z',
        definition: 'a-cohort',
        window: 30,
      });
      const number = { ...request, of: 'numerator' as const };
      const { result: first, statements } = await countQueries(() =>
        world.get(TargetPeople).open(manager, number, null),
      );
      expect(first.people).toHaveLength(50);
      const second = await countQueries(() => world.get(TargetPeople).open(manager, number, first.next));
      expect(second.result.people).toHaveLength(10);
      expect(second.result.next).toBeNull();
      expect(statements).toHaveLength(second.statements.length);
      expect(first.people[0]).toMatchObject({
        personId: null,
        isErased: false,
        subject: expect.stringMatching(/^p-\d+$/),
        entryDay: '2026-03-02',
        startDay: '2026-03-12',
        evidence: { kind: 'contract', strength: 5 },
      });
      // Before the contract was seen there was the word of the employer.
      const earlier = await world.get(TargetPeople).open(manager, { ...number, asOf: '2026-03-15T00:00:00Z' }, null);
      expect(earlier.people[0]!.evidence).toEqual({ kind: 'employer-notice', strength: 4 });
      const entries = await world.get(Db).query<{ subject: string; actor: string }>(
        `SELECT subject_id AS subject, actor_id AS actor FROM audit_entry WHERE action = 'figure.open-persons'
         ORDER BY id DESC LIMIT 3`,
      );
      expect(entries).toEqual(
        Array.from({ length: 3 }, () => ({ subject: 'a-cohort/30/numerator', actor: manager.personId })),
      );
    });
  });

  it('are for nobody without the permission, nor is a group that there is not', async () => {
    const request = FigureRequest.parse({
      from: '2026-03-01',
      to: '2026-03-31',
      asOf: '2026-03-25T00:00:00Z',
      definition: 'a-cohort',
      window: 30,
    });
    const service = world.get(TargetPeople);
    const unknown = { code: 'figures.unknown-group' };
    await expect(service.open(counsellorOf(office), { ...request, of: 'numerator' }, null)).rejects.toMatchObject(
      unknown,
    );
    const wrong = { ...request, of: 'numerator' as const, groupBy: 'sex' as const, group: 'x' };
    await expect(service.open(manager, wrong, null)).rejects.toMatchObject(unknown);
    const withoutPrison = new Set([...manager.permissions].filter((each) => each !== 'person.prison-record-read'));
    const prison = { groupBy: 'priority-group' as const, group: 'chxaphtu' };
    expect(service.mayOpen({ ...manager, permissions: withoutPrison }, prison)).toBe(false);
    expect(service.mayOpen(manager, prison)).toBe(true);
  });

  it('have their name and a way to their record, until they ask to be forgotten', async () => {
    const { personId } = await applicantOf(world, office);
    await consulted(world, counsellorOf(office), personId);
    const day = todayIn(world.clock);
    const query = new URLSearchParams({ tu: day, den: day, cach: 'b-cohort', trong: '30', so: 'denominator' });
    const reader = await signInStaff(world, office, 'centre_manager', 'quanly');
    const counsellor = await signInStaff(world, office, 'counsellor');
    const address = `${PEOPLE}?${query.toString()}`;

    expect((await counsellor.get(address)).status).toBe(403);
    expect((await counsellor.get(`/can-bo/chi-tieu?${query.toString()}`)).html).not.toContain(PEOPLE);
    const figures = await reader.get(`/can-bo/chi-tieu?${query.toString()}&theo=office`);
    const links = [...figures.html.matchAll(/href="(\/can-bo\/chi-tieu\/nguoi[^"]+)"/g)].map(([, href]) => href!);
    const group = links.map((href) => href.replaceAll('&amp;', '&')).find((href) => href.includes('nhom='))!;
    for (const path of [address, group]) {
      const page = await reader.get(path);
      expect(page.status).toBe(200);
      expect(page.html).toContain(`href="/can-bo/nguoi-lao-dong/${personId}"`);
    }
    expect((await reader.get(`${PEOPLE}?tu=x&cach=b-cohort&trong=30`)).status).toBe(404);

    world.clock.advance(1_000);
    await world.get(ErasureService).erase(manager, personId);
    const after = await reader.get(address);
    expect(after.text).toContain('Đã xoá theo yêu cầu');
    expect(after.html).not.toContain(personId);
  });
});
