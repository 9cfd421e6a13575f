import { Injectable } from '@nestjs/common';
import { Clock, newId, todayIn, recordChanged } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { communeLabel } from '@app/taxonomy';
import {
  centreStaysOpen,
  communeTaken,
  networkOver,
  networkTaken,
  officeCodeTaken,
  officeNotFound,
} from './accounts.errors.js';
import { type DaySpan, Office, type OpeningHours } from './office.entity.js';
import { type ChangeOffice, type NewNetwork, type NewOfficeForm } from './office.schema.js';
import { type CentreNetwork, OfficesRepository } from './offices.repository.js';

export interface NewOffice {
  code: string;
  name: string;
  kind: 'centre' | 'branch';
  address: string;
  phone: string;
  openingHours: OpeningHours[];
  lunchBreak?: DaySpan | null;
  communes: string[];
}

/** The centre and its branches. */
@Injectable()
export class OfficesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly offices: OfficesRepository,
  ) {}

  /** Offices that are open, the centre first. */
  async list(): Promise<Office[]> {
    return this.offices.list(true);
  }

  /** Closed ones too, with how many members of staff belong to each: for those who manage them. */
  async listAll(): Promise<{ office: Office; staff: number }[]> {
    const [offices, staff] = await Promise.all([this.offices.list(null), this.offices.countStaff()]);
    return offices.map((office) => ({ office, staff: staff.get(office.id) ?? 0 }));
  }

  /** @throws DomainError `office.not-found` */
  async get(id: string): Promise<Office> {
    const office = await this.offices.find(id);
    if (!office) throw officeNotFound();
    return office;
  }

  /** Offices that receive people, the centre first; with a commune only the one in charge of it. */
  async listOpen(commune?: string): Promise<Office[]> {
    const offices = (await this.list()).filter((office) => !isBare(office));
    const inCharge = commune === undefined ? null : await this.offices.inChargeOf(commune);
    return commune === undefined ? offices : offices.filter(({ id }) => id === inCharge);
  }

  /** The office in charge of a commune: the branch that serves it, else the centre. */
  async officeFor(commune: string | null): Promise<string> {
    return (await this.offices.inChargeOf(commune)) ?? (await this.ensureCentre());
  }

  /**
   * The centre of an installation that has none yet, without address and hours until an administrator completes it:
   * people, records and the administrator belong to it from the first one on. @returns its id, also when it was there
   */
  async ensureCentre(): Promise<string> {
    return this.db.tx(async () => {
      await this.db.lockUntilCommit('ensure-centre');
      const known = (await this.list()).find((office) => office.kind === 'centre');
      return known?.id ?? (await this.create(BARE_CENTRE)).id;
    });
  }

  /** A new office; the centre of an installation takes the place of the bare one. @throws DomainError `office.code-taken` */
  async create(input: NewOffice): Promise<Office> {
    const bare = input.kind === 'centre' ? (await this.list()).find((office) => isBare(office)) : undefined;
    const office = Object.assign(bare ?? new Office(), { isOpen: true, lunchBreak: null, ...input });
    office.id ??= newId();
    await explainConstraints({ office_code_unique: officeCodeTaken }, () =>
      this.db.tx(async () => {
        await this.offices.save(office);
        await this.audit.record({ action: 'office.created', subjectType: 'office', subjectId: office.id });
      }),
    );
    return office;
  }

  /** Opens a branch. @throws DomainError `office.code-taken`, `office.commune-taken` */
  async openBranch({ hours, lunch, ...input }: NewOfficeForm): Promise<Office> {
    return this.db.tx(async () => {
      await this.checkCommunes(null, input.communes);
      return this.create({ ...input, openingHours: hours, lunchBreak: lunch ?? null, kind: 'branch' });
    });
  }

  /** @throws DomainError `record.changed`, `office.commune-taken`, `office.not-found` */
  async change(id: string, { version, hours, lunch, ...input }: ChangeOffice): Promise<void> {
    await this.changeOffice(id, async (office) => {
      if (office.version !== version) throw recordChanged();
      const communes = office.kind === 'centre' ? [] : input.communes;
      await this.checkCommunes(id, communes);
      Object.assign(office, { ...input, communes, openingHours: hours, lunchBreak: lunch ?? null });
      await this.audit.record({ action: 'office.changed', subjectType: 'office', subjectId: id });
    });
  }

  /**
   * Opens or closes a branch: while it is closed the centre serves its communes, and nobody is sent there.
   * @throws DomainError `office.centre-stays-open`, `office.commune-taken`
   */
  async setOpen(id: string, isOpen: boolean): Promise<void> {
    await this.changeOffice(id, async (office) => {
      if (office.isOpen === isOpen) return;
      if (office.kind === 'centre') throw centreStaysOpen();
      if (isOpen) await this.checkCommunes(id, office.communes);
      office.isOpen = isOpen;
      const action = isOpen ? 'office.opened' : 'office.closed';
      await this.audit.record({ action, subjectType: 'office', subjectId: id });
    });
  }

  /** Members of staff who can still sign in and belong to an office. */
  async countStaffOf(id: string): Promise<number> {
    return (await this.offices.countStaff()).get(id) ?? 0;
  }

  async networksOf(officeId: string): Promise<CentreNetwork[]> {
    return this.offices.networksOf(officeId);
  }

  /** Registers a network behind which many people sign in. @throws DomainError `network.taken`, `network.over` */
  async addNetwork(actor: Actor, officeId: string, input: NewNetwork): Promise<void> {
    await this.get(officeId);
    if (input.lastDay && input.lastDay < todayIn(this.clock)) throw networkOver();
    const network: CentreNetwork = { ...input, id: newId(), officeId, lastDay: input.lastDay ?? null };
    await explainConstraints({ centre_network_range_unique: networkTaken }, () =>
      this.db.tx(async () => {
        await this.offices.insertNetwork(network, this.clock.now(), actor.personId);
        await this.recordNetwork('network.added', officeId, input.range);
      }),
    );
  }

  /** Takes a network away; one that is gone already is no error. */
  async removeNetwork(officeId: string, id: string): Promise<void> {
    await this.db.tx(async () => {
      if (await this.offices.deleteNetwork(officeId, id)) await this.recordNetwork('network.removed', officeId, id);
    });
  }

  private async recordNetwork(action: string, officeId: string, network: string): Promise<void> {
    await this.audit.record({ action, subjectType: 'office', subjectId: officeId, detail: { network } });
  }

  private async changeOffice(id: string, work: (office: Office) => Promise<void>): Promise<void> {
    await this.db.tx(async () => {
      // One change of offices at a time, so that two of them cannot take the same commune.
      await this.db.lockUntilCommit('offices');
      const office = await this.offices.lock(id);
      if (!office) throw officeNotFound();
      await work(office);
      await this.offices.save(office);
    });
  }

  /** A commune belongs to one open branch at most: people would not know where to go. */
  private async checkCommunes(id: string | null, communes: readonly string[]): Promise<void> {
    await this.db.lockUntilCommit('offices');
    for (const other of await this.list()) {
      const shared = other.id === id ? undefined : communes.find((code) => other.communes.includes(code));
      if (shared) throw communeTaken(communeLabel(shared) ?? shared, other.name);
    }
  }
}

const BARE_CENTRE: NewOffice = {
  code: 'TT',
  name: 'Trung tâm Dịch vụ việc làm',
  kind: 'centre',
  address: '',
  phone: '',
  openingHours: [],
  communes: [],
};

/** Whether an office is the centre that a command made, which nobody has completed. */
export function isBare(office: Office): boolean {
  return office.kind === 'centre' && office.address === '';
}
