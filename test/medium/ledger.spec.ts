import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { OfficesService, PeopleService, permissionsOf } from '@app/accounts';
import { FigureDrift, Ledger } from '@app/ledger';
import { Db } from '@app/platform/database';
import { figureOf } from '../support/ledger.js';
import { openCentre } from '../support/people.js';
import { World } from '../support/world.js';

describe('the ledger', () => {
  let world: World;
  const db = () => world.get(Db);

  beforeAll(async () => {
    world = await World.start();
    await openCentre(world);
  });
  afterAll(() => world.stop());

  const figure = () => figureOf(world);

  describe('append', () => {
    let born = 0;
    const newPerson = async (): Promise<string> => {
      const [office] = await world.get(OfficesService).list();
      const manager = {
        personId: '00000000-0000-7000-8000-000000000001',
        sessionId: 's',
        name: '',
        roles: ['centre_manager' as const],
        permissions: permissionsOf(['centre_manager']),
        officeId: office!.id,
        employerId: null,
      };
      born += 1;
      const person = await world.get(PeopleService).registerWalkIn(manager, {
        fullName: 'Người Thử Sổ',
        birthDate: `1970-01-${String(born).padStart(2, '0')}` as never,
        serviceConsent: 'true',
        clientType: 'free',
      });
      return person.id;
    };
    const append = (
      personId: string,
      ...rest: Parameters<Ledger['append']> extends [string, ...infer Rest] ? Rest : never
    ) => db().tx(() => world.get(Ledger).append(personId, ...rest));
    const refer = (personId: string, id: string, occurredAt: Date) =>
      append(
        personId,
        {
          type: 'referral.issued',
          data: { referral: id, counsellor: 'k1', office: 'o1', employer: 'e1', validUntil: localDate('2026-12-31') },
        },
        occurredAt,
      );

    it('keeps figures in step, merges and erasures among them', async () => {
      const [one, other] = [await newPerson(), await newPerson()];
      const before = await figure();
      await refer(one, 'r1', new Date('2026-11-01T02:00:00Z'));
      await refer(other, 'r2', new Date('2026-11-02T02:00:00Z'));
      expect(await figure()).toEqual({ ...before, denominator: before.denominator + 2 });
      await append(other, {
        type: 'placement.reported',
        data: {
          placement: 'w1',
          startDate: localDate('2026-11-20'),
          contract: 'definite',
          channel: 'referral',
          evidence: { kind: 'call', strength: 2 },
        },
      });
      expect(await figure()).toEqual({ denominator: before.denominator + 2, numerator: before.numerator + 1 });
      const subject = (id: string) =>
        db().queryOne<{ subject: string }>('SELECT subject FROM subject_link WHERE person_id = $1', [id]);
      await append(other, { type: 'person.merged', data: { into: (await subject(one))!.subject } });
      expect(await figure()).toEqual({ denominator: before.denominator + 1, numerator: before.numerator + 1 });
      await expect(
        append(one, { type: 'person.merged', data: { into: (await subject(other))!.subject } }),
      ).rejects.toMatchObject({ code: 'ledger.merge-circle' });
      await append(other, { type: 'person.unmerged', data: {} });
      expect(await figure()).toEqual({ denominator: before.denominator + 2, numerator: before.numerator + 1 });
      await append(one, { type: 'person.erased', data: {} });
      expect(await figure()).toEqual({ denominator: before.denominator + 2, numerator: before.numerator + 1 });
    });

    it('loses no figure when facts of one person are appended at the same time', async () => {
      const person = await newPerson();
      const before = await figure();
      await Promise.all(
        ['r3', 'r4', 'r5', 'r6'].map((id, index) => refer(person, id, new Date(Date.UTC(2026, 9, index + 1)))),
      );
      const rows = await db().query(`SELECT fact FROM figures.service WHERE fact IN (SELECT id FROM fact
        WHERE data->>'referral' IN ('r3', 'r4', 'r5', 'r6'))`);
      expect(rows).toHaveLength(4);
      expect(await figure()).toEqual({ ...before, denominator: before.denominator + 1 });
    });

    it('leaves rows that are what the facts say', async () => {
      const { subjects, drift, untied } = await world.get(FigureDrift).measure();
      expect(subjects).toBeGreaterThan(2);
      expect({ drift, untied }).toEqual({ drift: [], untied: [] });
    });

    it('refuses what is no fact, whoever asks for it', async () => {
      const person = await newPerson();
      const named = { referral: 'r7', name: 'Nguyễn Văn Mẫu' } as never;
      await expect(append(person, { type: 'referral.issued', data: named })).rejects.toThrow(/cannot be a fact/);
    });
  });

  it('gives the role of reports the coded rows and nothing else', async () => {
    const asReports = (sql: string) =>
      db().tx(async () => {
        await db().query('SET LOCAL ROLE sanvieclam_reports');
        await db().query(sql);
      });
    await asReports('SELECT 1 FROM figures.service');
    await expect(asReports('SELECT 1 FROM fact')).rejects.toThrow(/permission denied/);
    await expect(asReports('SELECT 1 FROM subject_link')).rejects.toThrow(/permission denied/);
    await expect(asReports('DELETE FROM figures.service')).rejects.toThrow(/permission denied/);
  });
});
