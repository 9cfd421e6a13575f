import { addDays, type LocalDate } from '@app/kernel';
import { COMMUNES, occupations, PRIORITY_GROUPS } from '@app/taxonomy';
import { Random } from '../seed/random.js';

/** Days that a history tells of, up to its last one. */
const DAYS = 3 * 365;
const COUNSELLORS = 60;
const OFFICES = 7;

type Line = Record<string, unknown>;

/** How many facts a person leaves behind, so that there are about ten facts for every three people. */
const SHARES = { updated: 0.2, consulted: 0.6, referred: 0.6, answered: 0.3, placed: 0.27, followed: 0.15 };

/** As long as the ids of the product, and in no order. */
const longId = (number: number): string =>
  `${Math.imul(number, 0x9e3779b1).toString(16).replace('-', '8').padStart(8, '0')}-${number.toString(16).padStart(8, '0')}-7c1e-9d3f5b0e8f2a6c41`;
const subjectId = (person: number): string => longId(0x40000000 + person);

class History {
  private readonly random = new Random('ledger');
  private readonly units = occupations(4).map(({ code }) => code);
  private number = 0;
  private readonly told: { id: string; type: string; person: number; at: number }[] = [];

  constructor(
    private readonly last: LocalDate,
    private readonly people: number,
  ) {}

  *lines(size: number): Generator<Line> {
    let made = 0;
    for (let person = 0; person < this.people; person += 1) {
      for (const line of this.personLines(person)) {
        made += 1;
        yield line;
      }
    }
    for (; made < size * 0.94; made += 1) yield this.service(this.random.int(0, this.people - 1), this.day());
    for (let merge = 0; merge < size * 0.01; merge += 1, made += 1) {
      yield this.fact('person.merged', merge * 2 + 1, this.day(), { into: subjectId(merge * 2) });
    }
    for (; made < size; made += 1) yield this.correction();
  }

  private *personLines(person: number): Generator<Line> {
    const start = this.random.int(0, DAYS - 1);
    const { random } = this;
    yield this.fact('person.registered', person, start, this.traits());
    const later = () => Math.min(DAYS - 1, start + random.int(0, 60));
    if (random.chance(SHARES.updated)) {
      yield this.fact('person.updated', person, later(), { commune: this.commune() });
    }
    if (random.chance(SHARES.consulted)) yield this.service(person, later());
    if (random.chance(SHARES.referred)) yield this.referral(person, later());
    if (random.chance(SHARES.answered)) {
      yield this.fact('referral.answered', person, later(), { referral: `r${person}`, outcome: 'not_hired' });
    }
    if (random.chance(SHARES.placed)) yield this.placement(person, later());
    if (random.chance(SHARES.followed)) {
      const result = random.pick(['employed', 'left', 'unreachable']);
      yield this.fact('followup.done', person, later(), { placement: `w${person}`, milestone: '1m', result });
    }
  }

  private traits(): Line {
    const { random } = this;
    return {
      sex: random.pick(['female', 'male']),
      birthDate: `${random.int(1962, 2009)}-${String(random.int(1, 12)).padStart(2, '0')}-15`,
      commune: this.commune(),
      clientType: random.pick(['free', 'ui']),
      priorityGroups: random.chance(0.4) ? [random.pick(PRIORITY_GROUPS.codes)] : [],
      channel: random.pick(['online', 'desk', 'fair', 'commune']),
    };
  }

  private service(person: number, day: number): Line {
    const { random } = this;
    return this.fact('consultation.held', person, day, {
      counsellor: `k${random.int(1, COUNSELLORS)}`,
      office: `o${random.int(1, OFFICES)}`,
      services: ['job-advice'],
    });
  }

  private referral(person: number, day: number): Line {
    const { random } = this;
    return this.fact('referral.issued', person, day, {
      referral: `r${person}`,
      counsellor: `k${random.int(1, COUNSELLORS)}`,
      office: `o${random.int(1, OFFICES)}`,
      employer: `e${random.int(1, 800)}`,
      occupation: random.pick(this.units),
      validUntil: this.date(day + 30),
    });
  }

  private placement(person: number, day: number): Line {
    const { random } = this;
    return this.fact('placement.reported', person, day, {
      placement: `w${person}`,
      referral: `r${person}`,
      startDate: this.date(day + random.int(-5, 20)),
      employer: `e${random.int(1, 800)}`,
      contract: 'definite',
      wage: random.int(50, 150) * 100_000,
      channel: 'referral',
      evidence: { kind: 'call', strength: 2 },
    });
  }

  private correction(): Line {
    const { random } = this;
    const { id, type, person, at } = random.pick(this.told);
    const day = Math.min(DAYS - 1, at + random.int(1, 90));
    const set =
      type === 'placement.reported'
        ? { startDate: this.date(at + random.int(0, 30)) }
        : { counsellor: `k${random.int(1, COUNSELLORS)}` };
    const change = random.chance(0.1) ? { void: true } : { set };
    return this.fact('fact.corrected', person, day, { corrects: id, ...change });
  }

  private fact(type: string, person: number, day: number, fields: Line): Line {
    this.number += 1;
    const id = longId(this.number);
    if (type === 'placement.reported' || type === 'referral.issued' || type === 'consultation.held') {
      this.told.push({ id, type, person, at: day });
    }
    const seconds = this.random.int(8 * 3600, 17 * 3600);
    const clock = new Date(seconds * 1000).toISOString().slice(11, 19);
    const known = Math.min(DAYS - 1, day + (this.random.chance(0.2) ? this.random.int(0, 10) : 0));
    return {
      id,
      type,
      person: subjectId(person),
      occurredAt: `${this.date(day)}T${clock}+07:00`,
      recordedAt: `${this.date(known)}T${clock}+07:00`,
      ...fields,
    };
  }

  private day(): number {
    return this.random.int(0, DAYS - 1);
  }

  private date(day: number): LocalDate {
    return addDays(this.last, day - DAYS + 1);
  }

  private commune(): string {
    return this.random.pick(COMMUNES).code;
  }
}

/** Lines of a made-up history: of ten facts three people, of a hundred five corrections and one merge. */
export function* ledgerHistory(size: number, last: LocalDate): Generator<string> {
  const people = Math.max(10, Math.round(size * 0.3));
  for (const line of new History(last, people).lines(size)) yield `${JSON.stringify(line)}\n`;
}
