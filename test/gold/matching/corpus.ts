import { localDate } from '@app/kernel';
import { searchableRow, type SearchablePosting } from '@app/postings';
import { CERTIFICATES, DRIVING_LICENCES, skillsOfOccupation } from '@app/taxonomy';
import { WORK } from '../../../apps/cli/src/seed/bank/read-bank.js';
import { Random } from '../../../apps/cli/src/seed/random.js';
import { goldCorpus, type GoldPosting } from '../corpus.js';

/** A posting of the corpus as search and matching read it, beside what the graders know of it. */
export interface MatchingPosting {
  gold: GoldPosting;
  posting: SearchablePosting;
}

/** The day on which the gold set is graded. */
export const GOLD_DAY = localDate('2026-11-24');
const NOW = new Date('2026-11-24T02:00:00Z');
const DAY_MS = 86_400_000;

const LICENCES: Readonly<Record<string, string>> = {
  '8322': DRIVING_LICENCES.label('B', 'vi'),
  '8332': DRIVING_LICENCES.label('C', 'vi'),
  '8331': DRIVING_LICENCES.label('D', 'vi'),
  '8344': CERTIFICATES.label('forklift', 'vi'),
  '8342': CERTIFICATES.label('excavator', 'vi'),
};

const kinds = new Map(WORK.map((kind) => [kind.occupation, kind]));

/** What a line of a corpus cannot say, by chance: the same for the same seed. */
function furtherFacts(random: Random, { occupation }: GoldPosting): Partial<SearchablePosting> {
  const kind = kinds.get(occupation)!;
  const skills = skillsOfOccupation(occupation).map(({ vi }) => vi);
  const licence = LICENCES[occupation];
  const employer = `E${random.int(1, 400)}`;
  return {
    shifts: random.chance(0.7) ? [kind.shift] : [],
    qualification: random.chance(0.6) ? kind.qualification : null,
    licences: licence !== undefined && random.chance(0.75) ? [licence] : [],
    skills: random.chance(0.45) ? random.some(skills, 3) : [],
    minAge: random.chance(0.4) ? 18 : null,
    applicationCount: random.int(0, 30),
    publishedAt: new Date(NOW.getTime() - random.int(0, 45) * DAY_MS),
    employerId: employer,
    employerName: `Đơn vị ${employer}`,
    deadline: localDate('2026-12-31'),
  };
}

/** The corpus of the search gold as the import would store it, with what a row cannot say. */
export function matchingCorpus(): MatchingPosting[] {
  const random = new Random('gold/matching/1');
  return goldCorpus().flatMap((gold) => {
    const { id, title, company, place, wage, experience, description } = gold.line;
    const cells = Object.entries({ title, employer: company, place, wage, experience, description });
    const values = Object.fromEntries(cells.filter((cell): cell is [string, string] => cell[1] !== undefined));
    const row = searchableRow(values, { id, today: GOLD_DAY });
    const facts = furtherFacts(random, gold);
    return row ? [{ gold, posting: { ...row, ...facts } }] : [];
  });
}
