import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Db } from '@app/platform/database';
import { EmployersService, WriteEmployer } from '@app/employers';
import { Definitions, SampleDraws } from '@app/placements';
import { counsellorOf } from '../../support/employers.js';
import { importLines } from '../../support/ledger.js';
import { ROOT } from '../../support/sources.js';
import { type World } from '../../support/world.js';
import { type BrowserSession } from '../../support/browser-session.js';
import { type Setting } from '../cast.js';

const EXCHANGE = '/can-bo/san-quoc-gia';
const WORK = {
  startDate: '02/11/2026',
  contract: '12_36',
  endDate: '01/11/2027',
  occupation: '8153',
  commune: '05710',
  wage: '8.500.000',
  channel: 'own-search',
};

/**
 * Referrals of March 2026 in four communes and what came of them, the definition that is official for the year, and
 * work that the candidate found: with an employer, and before that of her own.
 */
export async function placementRecords({
  as: { counsellor },
  ids,
  office,
  world,
}: Setting): Promise<Record<string, string>> {
  const history = readFileSync(join(ROOT, 'test/figures/golden/masked-groups.jsonl'), 'utf8');
  await importLines(world, history.trim().split('\n'));
  await world.get(Definitions).markOfficial(2026, 'a-cohort', 30, null);
  const form = `/can-bo/nguoi-lao-dong/${ids['candidate']}/viec-lam/moi`;
  const placementOn = (html: string): string => /viec-lam-da-co\/([0-9a-f-]{36})\/can-cu/.exec(html)![1]!;
  const own = { selfEmployed: 'true', startDate: '01/06/2026', contract: 'none', channel: 'own-search' };
  const before = placementOn((await counsellor.submit(form, form, { ...own, evidence: 'self-report' })).html);
  const end = `/can-bo/viec-lam-da-co/${before}/nghi-viec`;
  await counsellor.submit(end, end, { endedOn: '30/09/2026', reason: 'other' });
  const employed = { ...WORK, employerId: ids['employer']!, evidence: 'counsellor' };
  const placement = placementOn((await counsellor.submit(form, form, employed)).html);
  const second = await world
    .get(EmployersService)
    .registerFor(
      counsellorOf(office),
      WriteEmployer.parse({ name: 'Hộ may Thử Hai', legalForm: 'household', industry: 'C', commune: '05710' }),
    );
  const next = { ...WORK, employerId: second.id, startDate: '16/11/2026', evidence: 'self-report' };
  const known = (html: string) => [...html.matchAll(/viec-lam-da-co\/([0-9a-f-]{36})\/can-cu/g)].map(([, id]) => id!);
  const secondJob = known((await counsellor.submit(form, form, next)).html).find(
    (id) => id !== placement && id !== before,
  )!;
  const due = await world
    .get(Db)
    .queryOne<{ id: string }>(`SELECT id FROM follow_up WHERE placement_id = $1 AND milestone = '1m'`, [placement]);
  const sending = await sendingOf(counsellor, ids['walkIn']!, before);
  return {
    placement,
    followUp: due!.id,
    sampleCall: await sampleCallOf(world, placement),
    sending,
    secondJob,
    ...(await claimantOf(world, ids['walkIn']!)),
  };
}

/** An employer's notice that went to the national exchange, and another that waits. */
async function sendingOf(counsellor: BrowserSession, personId: string, placement: string): Promise<string> {
  const notice = `/can-bo/viec-lam-da-co/${placement}/can-cu`;
  await counsellor.submit(notice, notice, { evidence: 'employer-notice' });
  const made = await counsellor.submit(EXCHANGE, `${EXCHANGE}/lap-tep`, {});
  const form = `/can-bo/nguoi-lao-dong/${personId}/viec-lam/moi`;
  const own = { selfEmployed: 'true', startDate: '01/06/2026', contract: 'none', channel: 'own-search' };
  await counsellor.submit(form, form, { ...own, evidence: 'employer-notice' });
  return /lan-gui\/([0-9a-f-]{36})/.exec(made.path)![1]!;
}

/** The visitor receives unemployment benefit: the work of theirs needs a notice. */
async function claimantOf(world: World, personId: string): Promise<Record<string, string>> {
  const notice = await world.get(Db).queryOne<{ id: string }>(
    `SELECT n.id FROM claimant_notice n JOIN placement p ON p.id = n.placement_id
     WHERE p.person_id = $1 AND n.status = 'open' LIMIT 1`,
    [personId],
  );
  return { claimantNotice: notice!.id };
}

/** As if the work had been stated in October: the sample of that month is drawn, and it is in it. */
async function sampleCallOf(world: World, placement: string): Promise<string> {
  const db = world.get(Db);
  await db.query(`UPDATE placement SET created_at = '2026-10-12T09:00:00+07:00' WHERE id = $1`, [placement]);
  await world.get(SampleDraws).drawDue();
  return (await db.queryOne<{ id: string }>('SELECT id FROM sample_call WHERE placement_id = $1', [placement]))!.id;
}
