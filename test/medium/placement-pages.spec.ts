import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { Db } from '@app/platform/database';
import { applicantOf } from '../support/applications.js';
import { BrowserSession } from '../support/browser-session.js';
import { firmOf } from '../support/employers.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

describe('pages of placements', () => {
  let world: World;
  let office: Office;
  let counsellor: BrowserSession;
  let person: string;
  let form: string;
  let employerId: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    employerId = (await firmOf(world, office, { name: 'Công ty May Thử' })).id;
    const { personId } = await applicantOf(world, office, { fullName: 'Nông Thị Việc', hasProfile: false });
    person = `/can-bo/nguoi-lao-dong/${personId}`;
    form = `${person}/viec-lam/moi`;
    counsellor = await signInStaff(world, office, 'counsellor');
  }, 120_000);
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const newest = async (table: 'placement' | 'referral') =>
    (await world.get(Db).queryOne<{ id: string }>(`SELECT id FROM ${table} ORDER BY id DESC LIMIT 1`))!.id;
  const SAID = { startDate: '24/11/2026', contract: 'lt12', evidence: 'counsellor' };

  it('keep what was typed and say what is missing', async () => {
    expect((await counsellor.get(person)).html).toContain(`href="${form}"`);
    const { csrf } = await counsellor.get(form);
    const nothing = await counsellor.post(form, {}, csrf);
    expect(nothing.status).toBe(422);
    const unclear = await counsellor.post(form, { ...SAID, employer: 'may', channel: 'fair', wage: '8tr5' }, csrf);
    expect(unclear.status).toBe(422);
    expect(unclear.html).toContain('value="8tr5"');
    expect(unclear.html).toContain(`<option value="${employerId}"`);
    const after = { ...SAID, employerId, channel: 'fair', endDate: '01/01/2026' };
    expect((await counsellor.post(form, after, csrf)).text).toContain('không được trước ngày bắt đầu');
    const both = { ...SAID, employerId, selfEmployed: 'true', channel: 'fair' };
    expect((await counsellor.post(form, both, csrf)).text).toContain('Chỉ chọn một');
    const unproved = { ...SAID, employerId, channel: 'fair', evidence: '' };
    expect((await counsellor.post(form, unproved, csrf)).text).toContain('Chọn căn cứ.');
  });

  it('offer the referral that was answered with work, and show the work that it led to', async () => {
    const refer = `${person}/gioi-thieu/moi`;
    await counsellor.submit(refer, refer, { employerId, occupation: '8153' });
    const referral = await newest('referral');
    const answer = `/can-bo/gioi-thieu/${referral}/ket-qua`;
    const told = await counsellor.submit(answer, answer, { outcome: 'hired' });
    expect(told.html).toContain(`${form}?phieu=${referral}`);
    const blank = await counsellor.get(`${form}?phieu=${referral}`);
    expect(blank.html).toMatch(new RegExp(`<option value="${referral}" selected`));
    const shown = await counsellor.submit(`${form}?phieu=${referral}`, form, { ...SAID, referral });
    expect(shown.path).toBe(person);
    for (const words of ['Đã ghi nhận việc làm', 'Công ty May Thử', 'Từ 24/11/2026', 'Mới là lời của cán bộ']) {
      expect(shown.text).toContain(words);
    }
    expect(shown.html).not.toContain(`?phieu=${referral}`);
    expect((await counsellor.submit(form, form, { ...SAID, referral })).text).toContain('đã được ghi');
  });

  it('take stronger evidence, a correction, an end and a voiding', async () => {
    const home = `/can-bo/viec-lam-da-co/${await newest('placement')}`;
    const proved = await counsellor.submit(`${home}/can-cu`, `${home}/can-cu`, { evidence: 'contract' });
    expect(proved.text).toContain('Căn cứ: Hợp đồng lao động; Lời của cán bộ');
    expect(proved.text).not.toContain('Mới là lời của cán bộ');
    const again = await counsellor.submit(`${home}/can-cu`, `${home}/can-cu`, { evidence: 'contract' });
    expect(again.status).toBe(422);
    const edit = await counsellor.get(`${home}/sua`);
    const version = /name="version" value="(\d+)"/.exec(edit.html)![1]!;
    const referral = await newest('referral');
    const changed = { referral, version, startDate: '24/11/2026', contract: 'lt12', wage: '9.000.000' };
    expect((await counsellor.post(`${home}/sua`, changed, edit.csrf)).text).toContain('9.000.000 đ');
    const stale = await counsellor.post(`${home}/sua`, { ...changed, wage: '7.000.000' }, edit.csrf);
    expect(stale.status).toBe(422);
    const end = `${home}/nghi-viec`;
    const early = await counsellor.submit(end, end, { endedOn: '01/11/2026', reason: 'resigned' });
    expect(early.text).toContain('không được trước ngày bắt đầu');
    const ended = await counsellor.submit(end, end, { endedOn: '24/11/2026', reason: 'resigned' });
    expect(ended.text).toContain('Đã nghỉ: Người lao động xin nghỉ');
    expect((await counsellor.get(end)).path).toBe(person);
    const resumed = await counsellor.submit(person, `${home}/van-lam`, {});
    expect(resumed.text).toContain('Đang làm');
    const voided = await counsellor.submit(`${home}/huy`, `${home}/huy`, { reason: 'not-started' });
    expect(voided.text).toContain('Đã hủy: Cuối cùng không đi làm');
    expect((await counsellor.get(`${home}/sua`)).path).toBe(person);
  });

  it('take another employer that is typed over the one that was chosen', async () => {
    const { id: other } = await firmOf(world, office, { name: 'Hợp tác xã Mây Tre Thử' });
    await counsellor.submit(form, form, { ...SAID, employerId, channel: 'own-search' });
    const home = `/can-bo/viec-lam-da-co/${await newest('placement')}`;
    const edit = await counsellor.get(`${home}/sua`);
    expect(edit.html).toMatch(new RegExp(`<option value="${employerId}" selected`));
    const said = { ...SAID, employer: 'Công ty May Thử', employerId, channel: 'own-search' };
    const unclear = await counsellor.post(`${home}/sua`, { ...said, employer: 'mây tre' }, edit.csrf);
    expect(unclear.status).toBe(422);
    expect(unclear.html).toContain(`<option value="${other}"`);
    const moved = { ...said, employer: 'hop tac xa MÂY TRE thử' };
    expect((await counsellor.post(`${home}/sua`, moved, edit.csrf)).text).toContain('Hợp tác xã Mây Tre Thử');
  });

  it('are closed to others: of another office, of another role', async () => {
    const id = await newest('placement');
    const operator = await signInStaff(world, office, 'fair_operator');
    expect((await operator.get(form)).status).toBe(403);
    expect((await operator.get(`/can-bo/viec-lam-da-co/${id}/sua`)).status).toBe(403);
    await world.get(Db).query(
      `WITH moved AS (INSERT INTO office SELECT (jsonb_populate_record(o, jsonb_build_object(
         'id', gen_random_uuid(), 'code', 'CN', 'kind', 'branch'))).* FROM office o RETURNING id)
       UPDATE placement SET office_id = (SELECT id FROM moved) WHERE id = $1`,
      [id],
    );
    expect((await counsellor.get(`/can-bo/viec-lam-da-co/${id}/sua`)).status).toBe(404);
    expect((await counsellor.get(`/can-bo/viec-lam-da-co/${id}/can-cu/${id}`)).status).toBe(404);
  });
});
