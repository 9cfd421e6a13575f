import { addDays, addMonths, localDate, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Bulletin } from '@app/reports';
import { COMMUNES } from '@app/taxonomy';
import { importLines } from '../../support/ledger.js';
import { type Setting } from '../cast.js';

const BULLETINS = '/can-bo/ban-tin';
const PLAN = '/can-bo/ke-hoach';
const REPORTS = '/can-bo/bao-cao';
/** Every third commune. */
const HOMES = COMMUNES.filter((_, at) => at % 3 === 0).map(({ code }) => code);
const GROUPS = ['nkt', 'dtts', 'nu', 'qnxn'];
const FIRST = localDate('2025-01-06');
const MONTHS = 23;

/** The way of one of many people, as far as it went: every second is referred, of those three in eight start work. */
function way(at: number, month: number): object[] {
  const person = `year-${month}-${at}`;
  const day = addDays(addMonths(FIRST, month), at % 24);
  const fact = (type: string, days: number, fields: object) => {
    const when = `${addDays(day, days)}T10:00:00+07:00`;
    return { id: `${person}/${type}/${days}`, type, person, occurredAt: when, recordedAt: when, ...fields };
  };
  const served = { counsellor: `k-${at % 5}`, office: 'tn-1' };
  const traits = {
    commune: HOMES[(at * 7 + month) % HOMES.length],
    priorityGroups: at % 3 === 0 ? [GROUPS[at % GROUPS.length]] : [],
  };
  const referral = { ...served, referral: person, employer: 'e-1', validUntil: addDays(day, 31) };
  const placement = {
    placement: person,
    startDate: addDays(day, 14),
    contract: '12_36',
    channel: 'referral',
    evidence: { kind: 'contract', strength: 5 },
  };
  const followUp = (milestone: string) => ({ placement: person, milestone, result: 'employed' });
  const isReferred = at % 2 === 0;
  const isPlaced = isReferred && (at * 5 + month) % 8 < 3;
  return [
    fact('person.registered', 0, traits),
    fact('consultation.held', 1, { ...served, services: ['job-advice'] }),
    ...(isReferred ? [fact('referral.issued', 2, referral)] : []),
    ...(isReferred && at % 4 === 0 ? [fact('referral.answered', 9, { referral: person, outcome: 'not_hired' })] : []),
    ...(isPlaced ? [fact('placement.reported', 15, placement), fact('followup.done', 44, followUp('1m'))] : []),
    ...(isPlaced && at % 3 > 0 ? [fact('followup.done', 104, followUp('3m'))] : []),
  ];
}

/** A full quarter, which these few vacancies cannot give: kept as if it had been counted. */
function bulletinOf(quarter: string): Bulletin {
  const groups = ['81', '82', '93', '75', '72', '52', '51', '83', '31', '25', '41', '21', '96'];
  const cell = (key: string, at: number) => ({
    key,
    postings: 60 - 4 * at,
    openings: 1400 - 105 * at,
    seekers: at === 12 ? 3 : 420 - 31 * at,
    wage: { postings: 60 - 4 * at, low: 7_000_000, median: 8_600_000 + 250_000 * at, high: 12_000_000 },
  });
  const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];
  return {
    form: 'market-bulletin/2',
    quarter,
    postings: 468,
    openings: 10_010,
    seekers: 2814,
    wage: { postings: 410, low: 7_500_000, median: 9_200_000, high: 12_000_000 },
    daysToFill: { postings: 96, low: 9, median: 17, high: 31 },
    byOccupation: groups.map(cell),
    byCommune: HOMES.map((key, at) => ({ ...cell(key, Math.min(at, 12)), wage: null })),
    byBoth: groups.flatMap((occupation, at) =>
      HOMES.map((commune, home) => {
        const wanted = Math.max(1, 40 - 3 * at - home);
        return { occupation, commune, postings: 2, openings: wanted, seekers: (at * 7 + home * 5) % 40 };
      }),
    ),
    history: quarters.map((each, at) => ({
      quarter: each,
      openings: 7600 + 410 * at - 900 * (at % 4),
      seekers: 1900 + 150 * at,
    })),
  };
}

async function keepBulletins(world: Setting['world']): Promise<void> {
  for (const quarter of ['2026-Q2', '2026-Q3']) {
    await world
      .get(Db)
      .query('INSERT INTO market_bulletin (quarter, content, made_by, made_at) VALUES ($1, $2, $3, $4)', [
        quarter,
        JSON.stringify(bulletinOf(quarter)),
        newId(),
        world.clock.now(),
      ]);
  }
}

/** Two years, with more people from month to month. */
export async function reportRecords({ world, as }: Setting): Promise<Record<string, string>> {
  const facts = Array.from({ length: MONTHS }, (_, month) =>
    Array.from({ length: 24 + (month % 12) * 4 }, (__, at) => way(at, month)),
  ).flat(2);
  await importLines(world, facts);
  for (const [key, year, day, value] of [
    ['trained', '2025', '05/12/2025', '71,2'],
    ['trained', '2026', '20/11/2026', '71,5'],
    ['neet', '2025', '15/12/2025', '8,4'],
    ['neet', '2026', '10/11/2026', '7,9'],
  ]) {
    const fields = { year: year!, day: day!, value: value!, source: 'Thống kê tỉnh, công văn 214/TKT' };
    await as.centre_manager.submit(`${PLAN}/${key}`, `${PLAN}/${key}`, fields);
  }
  await keepBulletins(world);
  await as.centre_manager.submit(`${BULLETINS}/2026-Q3`, `${BULLETINS}/2026-Q3/cong-bo`, {});
  const begin = async (year: string) =>
    (await as.centre_manager.submit(REPORTS, REPORTS, { year })).path.split('?')[0]!;
  const [draft, checked] = [await begin('2025'), await begin('2026')];
  const words = {
    version: '1',
    results: 'Mở 72 phiên định kỳ, 12 phiên lưu động.',
    proposals: 'Bổ sung biên chế tư vấn.',
  };
  await as.centre_manager.submit(checked, checked, words);
  await as.centre_manager.submit(checked, `${checked}/chot`, {});
  return { draftReport: draft.split('/').at(-1)!, checkedReport: checked.split('/').at(-1)! };
}
