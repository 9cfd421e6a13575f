import { Injectable } from '@nestjs/common';
import { Clock, recordChanged } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Ledger } from '@app/ledger';
import { Audit } from '@app/platform/audit';
import { defineSealedColumn, FieldCipher } from '@app/platform/crypto';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { candidateNotFound, sensitiveConsentNeeded } from './candidate.errors.js';
import {
  mayReadPrisonRecord,
  mayReadSensitive,
  mayReadSensitiveCounts,
  mayWriteSensitive,
} from './candidate.policy.js';
import {
  type SealedAnswers,
  type SensitiveProfile,
  type SensitiveTurns,
  type WriteSensitive,
} from './sensitive.schema.js';
import { ProfileCopiesRepository } from './profile-copies.repository.js';
import { SensitiveRepository } from './sensitive.repository.js';

type Column = keyof SealedAnswers;

/** Columns as they are named in the database: a sealed value is bound to person and column. */
const COLUMNS: Readonly<Record<Column, string>> = {
  ethnicity: 'ethnicity',
  disability: 'disability',
  priorityGroups: 'priority_groups',
  prisonRecord: 'prison_record',
};

/** The majority of the country: everybody else who told it belongs to an ethnic minority. */
const KINH = '01';

/** Longer than every answer: the length of a sealed one tells nothing, nor does an open question. */
const PADDED = 64;
const COPY_PADDED = 512;

/** What a sealed answer is bound to: in another row or column it does not open. */
function sealContext(personId: string, column: string): string {
  return `candidate_sensitive.${column}:${personId}`;
}

/** Answers as they were told; an empty one was not given. */
type PlainAnswers = Record<Column, string>;

/** What both said before a merge; null of somebody who said nothing. */
interface AnswersOfBoth {
  source: PlainAnswers;
  target: PlainAnswers | null;
}

const COPY = 'profile_before_merge';
const copyContext = (personId: string): string => `${COPY}.sensitive:${personId}`;
defineSealedColumn({ table: COPY, id: 'person_id', column: 'sensitive', contextOf: copyContext });

for (const column of Object.values(COLUMNS)) {
  defineSealedColumn({
    table: 'candidate_sensitive',
    id: 'person_id',
    column,
    contextOf: (personId) => sealContext(personId, column),
  });
}

/**
 * Sensitive answers (Luật 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 4): optional, kept apart and sealed, with a
 * consent of their own, never shown to employers. Each read leaves an audit entry.
 */
@Injectable()
export class SensitiveProfiles {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cipher: FieldCipher,
    private readonly people: PeopleService,
    private readonly ledger: Ledger,
    private readonly sensitive: SensitiveRepository,
    private readonly copies: ProfileCopiesRepository,
  ) {}

  /**
   * What the person told; null when nothing is kept or the consent was withdrawn.
   * @throws DomainError `candidate.not-found` for those who may not know
   */
  async read(actor: Actor, personId: string): Promise<SensitiveProfile | null> {
    if (!mayReadSensitive(actor, personId)) throw candidateNotFound();
    await this.people.get(personId);
    const mayKnowAll = mayReadPrisonRecord(actor, personId);
    return this.db.tx(async () => {
      await this.record('candidate.sensitive-read', actor, personId, { withPrisonRecord: mayKnowAll });
      const sealed = (await this.hasConsent(personId)) ? await this.sensitive.find(personId) : null;
      return sealed && { version: sealed.version, ...this.open(personId, sealed, mayKnowAll) };
    });
  }

  /**
   * Of turns that people took, how many were of somebody who told it about themselves. Nobody is named, and the audit
   * says for what it was counted.
   * @param turns the person of each turn; somebody who took two stands there twice
   * @throws DomainError `candidate.not-found` for those who may not know
   */
  async countTurns(actor: Actor, of: { type: string; id: string }, turns: readonly string[]): Promise<SensitiveTurns> {
    if (!mayReadSensitiveCounts(actor)) throw candidateNotFound();
    return this.db.tx(async () => {
      const detail = { turns: turns.length };
      const subject = { subjectType: of.type, subjectId: of.id, actorId: actor.personId };
      await this.audit.record({ action: 'candidate.sensitive-count', ...subject, detail });
      const answers = await this.sensitive.ofConsenting([...new Set(turns)]);
      const opened = new Map(answers.map((sealed) => [sealed.personId, this.open(sealed.personId, sealed, false)]));
      const told = turns.flatMap((personId) => opened.get(personId) ?? []);
      return {
        disabled: told.filter(({ disabilities }) => disabilities.length > 0).length,
        ethnicMinority: told.filter(({ ethnicity }) => ethnicity !== null && ethnicity !== KINH).length,
      };
    });
  }

  async hasConsent(personId: string): Promise<boolean> {
    const consents = await this.people.consentsOf(personId);
    return consents.some(({ purpose, isGranted }) => purpose === 'sensitive' && isGranted);
  }

  /**
   * Keeps what was answered. Somebody who may not know of a prison record leaves what stands there as it is.
   * @throws DomainError `consent.sensitive-needed`, `record.changed`, `candidate.not-found`
   */
  async save(actor: Actor, personId: string, input: WriteSensitive): Promise<void> {
    if (!mayWriteSensitive(actor, personId)) throw candidateNotFound();
    await this.people.get(personId);
    await this.db.tx(async () => {
      await this.people.hold(personId);
      const known = await this.sensitive.lock(personId);
      if (input.version !== undefined && input.version !== (known?.version ?? 0)) throw recordChanged();
      if (!(await this.hasConsent(personId))) {
        if (!input.sensitiveConsent) throw sensitiveConsentNeeded();
        await this.people.setConsent(personId, 'sensitive', true, actor);
      }
      const mayKnowAll = mayReadPrisonRecord(actor, personId);
      const prison = mayKnowAll && input.hasPrisonRecord ? 'yes' : '';
      const answers: SealedAnswers = {
        ethnicity: this.seal(personId, 'ethnicity', input.ethnicity ?? ''),
        disability: this.seal(personId, 'disability', input.disabilities.join(' ')),
        priorityGroups: this.seal(personId, 'priorityGroups', input.priorityGroups.join(' ')),
        prisonRecord: mayKnowAll || !known ? this.seal(personId, 'prisonRecord', prison) : known.prisonRecord,
      };
      await this.sensitive.save(personId, answers, this.clock.now());
      await this.stateGroups(personId);
      await this.record('candidate.sensitive-update', actor, personId);
    });
  }

  /** Forgets every answer and withdraws the consent with it. */
  async remove(actor: Actor, personId: string): Promise<void> {
    if (!mayWriteSensitive(actor, personId)) throw candidateNotFound();
    await this.db.tx(async () => {
      await this.people.hold(personId);
      await this.forget(personId);
      await this.stateGroups(personId);
      if (await this.hasConsent(personId)) await this.people.setConsent(personId, 'sensitive', false, actor);
      await this.record('candidate.sensitive-delete', actor, personId);
    });
  }

  /** Forgets the answers of somebody whose consent is withdrawn, in the caller's transaction. */
  async removeWithoutConsent(personId: string): Promise<void> {
    await this.people.hold(personId);
    if (!(await this.hasConsent(personId))) await this.forget(personId);
  }

  /** Tells the ledger of priority groups that are others after a change of the person, such as a merge. */
  async restateGroups(personId: string): Promise<void> {
    await this.db.tx(async () => {
      await this.people.hold(personId);
      if (await this.people.isActive(personId)) await this.stateGroups(personId);
    });
  }

  /** All answers for the person's own copy of their data. */
  async export(personId: string): Promise<Omit<SensitiveProfile, 'version'> | null> {
    const sealed = await this.sensitive.find(personId);
    return sealed && this.open(personId, sealed, true);
  }

  async erase(personId: string): Promise<void> {
    await this.sensitive.remove(personId);
  }

  /** What both said, sealed as one copy for the way back; null while the one that goes said nothing. */
  async copyOfBoth(from: string, into: string): Promise<string | null> {
    const [source, target] = [await this.sensitive.lock(from), await this.sensitive.lock(into)];
    if (!source) return null;
    const both: AnswersOfBoth = { source: this.plain(from, source), target: target && this.plain(into, target) };
    return this.cipher.encrypt(JSON.stringify(both).padEnd(COPY_PADDED), copyContext(from));
  }

  /** Undoes a merge: who said something gets it back, and the other loses what nobody changed since. */
  async giveBack(from: string, into: string, sealed: string): Promise<void> {
    const { source, target } = JSON.parse(this.cipher.decrypt(sealed, copyContext(from))) as AnswersOfBoth;
    const current = await this.sensitive.lock(into);
    if (current) {
      const left = this.plain(into, current);
      for (const column of Object.keys(COLUMNS) as Column[]) {
        if (!target?.[column] && left[column] === source[column]) left[column] = '';
      }
      if (target || Object.values(left).some(Boolean)) await this.keep(into, left);
      else await this.sensitive.remove(into);
    }
    await this.keep(from, source);
  }

  /** Gives the answers of one person to another, sealed anew; what the other said stands. */
  async merge(from: string, into: string): Promise<void> {
    const [source, target] = [await this.sensitive.lock(from), await this.sensitive.lock(into)];
    if (!source) return;
    const merged = {} as SealedAnswers;
    for (const column of Object.keys(COLUMNS) as Column[]) {
      const said = target ? this.unseal(into, column, target[column]) : '';
      merged[column] = this.seal(into, column, said || this.unseal(from, column, source[column]));
    }
    await this.sensitive.save(into, merged, this.clock.now());
    await this.sensitive.remove(from);
  }

  /** Figures group people by what they told, with their consent; the ledger keeps it as codes, apart from its facts. */
  private async stateGroups(personId: string): Promise<void> {
    const sealed = (await this.hasConsent(personId)) ? await this.sensitive.find(personId) : null;
    const told = sealed ? groupsIn(this.open(personId, sealed, true)) : [];
    await this.ledger.statePriorityGroups(await this.people.get(personId), told);
  }

  private open(personId: string, sealed: SealedAnswers, mayKnowAll: boolean): Omit<SensitiveProfile, 'version'> {
    return {
      ethnicity: this.unseal(personId, 'ethnicity', sealed.ethnicity) || null,
      disabilities: listOf(this.unseal(personId, 'disability', sealed.disability)),
      priorityGroups: listOf(this.unseal(personId, 'priorityGroups', sealed.priorityGroups)),
      hasPrisonRecord: mayKnowAll ? this.unseal(personId, 'prisonRecord', sealed.prisonRecord) === 'yes' : null,
    };
  }

  /** With what is kept of it for the way back from a merge. */
  private async forget(personId: string): Promise<boolean> {
    await this.sensitive.lock(personId);
    await this.copies.dropSensitiveOf(personId);
    return this.sensitive.remove(personId);
  }

  private plain(personId: string, sealed: SealedAnswers): PlainAnswers {
    const answers = {} as PlainAnswers;
    for (const column of Object.keys(COLUMNS) as Column[]) {
      answers[column] = this.unseal(personId, column, sealed[column]);
    }
    return answers;
  }

  private async keep(personId: string, plain: PlainAnswers): Promise<void> {
    const answers = {} as SealedAnswers;
    for (const column of Object.keys(COLUMNS) as Column[]) answers[column] = this.seal(personId, column, plain[column]);
    await this.sensitive.save(personId, answers, this.clock.now());
  }

  private seal(personId: string, column: Column, plain: string): string {
    return this.cipher.encrypt(plain.padEnd(PADDED), sealContext(personId, COLUMNS[column]));
  }

  private unseal(personId: string, column: Column, sealed: string): string {
    return this.cipher.decrypt(sealed, sealContext(personId, COLUMNS[column])).trimEnd();
  }

  private async record(action: string, actor: Actor, personId: string, detail = {}): Promise<void> {
    await this.audit.record({ action, subjectType: 'person', subjectId: personId, actorId: actor.personId, detail });
  }
}

/** Priority groups that somebody named, and those that their other answers tell. */
function groupsIn({
  ethnicity,
  disabilities,
  priorityGroups,
  hasPrisonRecord,
}: Omit<SensitiveProfile, 'version'>): string[] {
  return [
    ...priorityGroups,
    ...(disabilities.length > 0 ? ['nkt'] : []),
    ...(ethnicity !== null && ethnicity !== KINH ? ['dtts'] : []),
    ...(hasPrisonRecord ? ['chxaphtu'] : []),
  ];
}

function listOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
