import { type EmployerStatus } from '@app/employers';
import { COMMUNES, INDUSTRIAL_PARKS } from '@app/taxonomy';
import { FIRM_NAMES, TRADES, type FirmTrade } from './firms.data.js';
import { anyCommune, officeOf, type SeededOffice } from './places.js';
import { type SeedPlan } from './plan.js';
import { type Random } from './random.js';

export interface SeededEmployer {
  id: string;
  trade: FirmTrade;
  officeId: string;
  taxCode: string | null;
  name: string;
  shortName: string;
  legalForm: string;
  sizeBand: string;
  park: string | null;
  commune: string;
  address: string;
  phone: string;
  contactName: string;
  about: string;
  status: EmployerStatus;
  isTrusted: boolean;
  channel: 'online' | 'desk';
  createdAt: Date;
  verifiedAt: Date | null;
}

/** Codes that begin with 99 belong to no tax office. */
const TAX_PREFIX = 990_000_000;
const TAX_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** The fictional tax code number `index`, with a right check digit. */
function taxCodeAt(index: number): string {
  for (let nine = TAX_PREFIX + index * 11; ; nine += 1) {
    const sum = TAX_WEIGHTS.reduce((total, weight, at) => total + weight * Number(String(nine)[at]), 0);
    const digit = 10 - (sum % 11);
    if (digit < 10) return `${nine}${digit}`;
  }
}

const PARK_COMMUNES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['yen_binh', 'Phổ Yên'],
    ['diem_thuy', 'Điềm Thụy'],
    ['song_cong_1', 'Sông Công'],
    ['song_cong_2', 'Bá Xuyên'],
    ['nam_pho_yen', 'Trung Thành'],
    ['quyet_thang', 'Quyết Thắng'],
    ['thanh_binh', 'Thanh Mai'],
  ].flatMap(([park, name]) => {
    const commune = COMMUNES.find((each) => each.name === name);
    return commune ? [[park!, commune.code]] : [];
  }),
);

const FORM_WORDS: Readonly<Record<string, readonly string[]>> = {
  soe: ['Công ty CP', 'Công ty TNHH MTV'],
  non_state: ['Công ty TNHH', 'Công ty CP', 'Công ty TNHH MTV'],
  fdi: ['Công ty TNHH'],
  state_body: [''],
  household: ['Hộ kinh doanh', 'Cơ sở'],
  individual: [''],
};

/** A name that no other firm of the seed has: with a number behind it once the words run out. */
function nameOf(
  random: Random,
  trade: FirmTrade,
  legalForm: string,
  taken: Set<string>,
): { name: string; shortName: string } {
  for (let attempt = 0; ; attempt += 1) {
    const proper = random.pick(FIRM_NAMES);
    const words = random.pick(trade.words);
    const number = attempt < 12 ? '' : ` ${random.int(2, 999)}`;
    const shortName = `${words} ${proper}${number}`;
    const name = [
      random.pick(FORM_WORDS[legalForm] ?? ['Công ty TNHH']),
      shortName,
      legalForm === 'fdi' ? 'Việt Nam' : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
    if (taken.has(name)) continue;
    taken.add(name);
    return { name, shortName };
  }
}

const DAY = 86_400_000;

/** Most firms came with the first month of the centre; those that still wait for an answer came these days. */
function signedUpAt(random: Random, plan: SeedPlan, status: EmployerStatus): Date {
  const lately = new Date(plan.now.getTime() - 3 * DAY);
  if (status === 'submitted') return random.instant(new Date(plan.now.getTime() - 9 * DAY), lately);
  if (random.chance(0.6)) return new Date(plan.from.getTime() + random.int(0, 30) * DAY);
  return random.instant(plan.from, lately);
}

function standingOf(random: Random): EmployerStatus {
  return random.weighted([
    ['verified', 86],
    ['submitted', 6],
    ['draft', 4],
    ['rejected', 2],
    ['suspended', 2],
  ]);
}

/** Firms typical of the province; most were there when the history begins. */
export function* employers(
  random: Random,
  plan: SeedPlan,
  offices: readonly SeededOffice[],
): Generator<SeededEmployer> {
  const taken = new Set<string>();
  const weights = TRADES.map((trade) => [trade, trade.weight] as const);
  for (let index = 0; index < plan.employers; index += 1) {
    const trade = index === 0 ? TRADES[0]! : random.weighted(weights);
    const legalForm = random.weighted(trade.legalForms);
    const park = trade.inPark && random.chance(0.75) ? random.pick(Object.keys(PARK_COMMUNES)) : null;
    const commune = park ? PARK_COMMUNES[park]! : anyCommune(random);
    const status = index === 0 ? 'verified' : standingOf(random);
    const createdAt = signedUpAt(random, plan, status);
    const hasTaxCode = !['household', 'individual', 'state_body'].includes(legalForm) || random.chance(0.3);
    yield {
      id: random.id(createdAt),
      trade,
      officeId: officeOf(offices, commune),
      taxCode: hasTaxCode ? taxCodeAt(index + 1) : null,
      ...nameOf(random, trade, legalForm, taken),
      legalForm,
      sizeBand: random.weighted(trade.sizes),
      park,
      commune,
      address: park
        ? `Lô ${random.pick(['A', 'B', 'C', 'CN'])}${random.int(1, 30)}, ${INDUSTRIAL_PARKS.label(park, 'vi')}`
        : `Số 0, tổ ${random.int(1, 20)}`,
      phone: `+84208${String(3_000_000 + index).padStart(7, '0')}`,
      contactName: `Phòng Nhân sự`,
      about: random.pick(trade.about),
      status,
      isTrusted: status === 'verified' && (index === 0 || random.chance(0.3)),
      channel: random.chance(0.6) || index === 0 ? 'online' : 'desk',
      createdAt,
      verifiedAt:
        status === 'verified' || status === 'suspended'
          ? new Date(createdAt.getTime() + random.int(4, 60) * 3_600_000)
          : null,
    };
  }
}
