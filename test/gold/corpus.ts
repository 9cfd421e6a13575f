import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMUNES, findProvince, FORMER_DISTRICTS, HOME_PROVINCE } from '@app/taxonomy';
import { WORK, type WorkKind } from '../../apps/cli/src/seed/bank/read-bank.js';
import { FIRM_NAMES } from '../../apps/cli/src/seed/firms.data.js';
import { Random } from '../../apps/cli/src/seed/random.js';

/** A posting of the gold corpus: the line that the evaluation reads, and beside it what the graders know of it. */
export interface GoldPosting {
  line: CorpusLine;
  occupation: string;
  /** Commune code, else province code; null when the line names no place. */
  place: string | null;
  /** Upper end in million dong a month; null when the line names no wage. */
  wage: number | null;
  experience: string | null;
  form: 'full_time' | 'part_time';
  shift: string | null;
}

export interface CorpusLine {
  id: string;
  title: string;
  company?: string;
  place?: string;
  wage?: string;
  experience?: string;
  description?: string;
}

const folder = join(process.cwd(), 'test/gold');

/** How often a title is used at most, so that no template fills the corpus. */
export const MOST_USES = 5;

/** Titles of the bank and those written for this corpus alone, each with its occupation and kind of work. */
export function goldTitles(): { title: string; kind: WorkKind }[] {
  const byOccupation = new Map(WORK.map((kind) => [kind.occupation, kind]));
  const own = readFileSync(join(folder, 'titles.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const kind = byOccupation.get(line.slice(0, 4));
      if (!kind) throw new Error(`The bank has no work ${line}`);
      return { title: line.slice(6), kind };
    });
  return [...WORK.flatMap((kind) => kind.titles.map(({ title }) => ({ title, kind }))), ...own];
}

const OTHER_PROVINCES = ['01', '24', '25', '08'];
const EXPERIENCES: Readonly<Record<string, string>> = {
  none: 'Không yêu cầu',
  lt1: 'Dưới 1 năm',
  '1_2': '1 năm',
  '2_5': '2 năm',
  gt5: 'Trên 5 năm',
};
const FORMS = ['Công ty TNHH', 'Công ty CP', 'Hộ kinh doanh', 'HTX', 'Cơ sở'];

function placeOf(random: Random): { place: string | null; text: string | undefined } {
  const way = random.weighted([
    ['commune', 55],
    ['district', 22],
    ['province', 8],
    ['elsewhere', 9],
    ['none', 6],
  ] as const);
  if (way === 'none') return { place: null, text: undefined };
  if (way === 'province') return { place: HOME_PROVINCE, text: 'Thái Nguyên' };
  if (way === 'elsewhere') {
    const code = random.pick(OTHER_PROVINCES);
    return { place: code, text: findProvince(code)!.name };
  }
  const commune = random.pick(COMMUNES.filter(({ wageRegion }) => wageRegion !== 'IV' || random.chance(0.5)));
  if (way === 'commune') return { place: commune.code, text: `${commune.kind} ${commune.name}, Thái Nguyên` };
  const district = FORMER_DISTRICTS.find(({ communes }) => communes.includes(commune.code));
  return { place: commune.code, text: `${district?.name ?? commune.name}, Thái Nguyên` };
}

function wageOf(random: Random, kind: WorkKind): { wage: number | null; text: string | undefined } {
  const low = Math.round((kind.wage.min / 1e6) * (0.9 + random.next() * 0.25) * 2) / 2;
  const high = Math.max(low, Math.round((kind.wage.max / 1e6) * (0.85 + random.next() * 0.3)));
  const text = (value: number) => String(value).replace('.', ',');
  return random.weighted([
    [{ wage: high, text: `${text(low)} - ${text(high)} triệu` }, 50],
    [{ wage: high, text: `Tới ${text(high)} triệu` }, 12],
    [{ wage: low, text: `Từ ${text(low)} triệu` }, 12],
    [{ wage: null, text: 'Thoả thuận' }, 20],
    [{ wage: null, text: undefined }, 6],
  ]);
}

function descriptionOf(random: Random, kind: WorkKind): string | undefined {
  if (random.chance(0.3)) return undefined;
  return [...kind.duties, ...kind.requirements].join(' ');
}

/** The corpus: every title three or four times, as different firms in different places would write it. */
export function goldCorpus(): GoldPosting[] {
  const random = new Random('gold/1');
  const postings: GoldPosting[] = [];
  for (const { title, kind } of goldTitles()) {
    for (let use = 0; use < random.int(3, 4); use += 1) {
      const { place, text: placeText } = placeOf(random);
      const { wage, text: wageText } = wageOf(random, kind);
      const hasExperience = random.chance(0.8);
      const isPartTime = /part[ -]time|bán thời gian|nửa ngày|theo giờ|ca 4|buổi tối/i.test(title);
      const firm = `${random.pick(FORMS)} ${random.pick(FIRM_NAMES)} ${random.int(1, 40)}`;
      postings.push({
        line: withoutUndefined({
          id: `G${String(postings.length + 1).padStart(5, '0')}`,
          title,
          company: random.chance(0.92) ? firm : undefined,
          place: placeText,
          wage: wageText,
          experience: hasExperience ? EXPERIENCES[kind.experience] : undefined,
          description: descriptionOf(random, kind),
        }),
        occupation: kind.occupation,
        place,
        wage,
        experience: hasExperience ? kind.experience : null,
        form: isPartTime ? 'part_time' : 'full_time',
        shift: /ca đêm/.test(title) ? 'night' : null,
      });
    }
  }
  return postings;
}

function withoutUndefined(line: Record<string, string | undefined>): CorpusLine {
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as unknown as CorpusLine;
}
