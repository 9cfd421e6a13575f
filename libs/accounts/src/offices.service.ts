import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { AccountsRepository } from './accounts.repository.js';
import { Office, type OpeningHours } from './office.entity.js';

export interface NewOffice {
  code: string;
  name: string;
  kind: 'centre' | 'branch';
  address: string;
  phone: string;
  openingHours: OpeningHours[];
  communes: string[];
}

/** The centre and its branches. */
@Injectable()
export class OfficesService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly accounts: AccountsRepository,
  ) {}

  async list(): Promise<Office[]> {
    return this.accounts.listOffices();
  }

  /** Offices that receive people, the centre first; with a commune only the one in charge of it. */
  async listOpen(commune?: string): Promise<Office[]> {
    const offices = (await this.list()).filter((office) => office.isOpen && !isBare(office));
    const inCharge = commune === undefined ? null : await this.accounts.officeFor(commune);
    return commune === undefined ? offices : offices.filter(({ id }) => id === inCharge);
  }

  /** The office in charge of a commune: the branch that serves it, else the centre. @throws Error without any office */
  async officeFor(commune: string | null): Promise<string> {
    const officeId = await this.accounts.officeFor(commune);
    if (!officeId) throw new Error('There is no office: run `npm run -s cli -- seed` or create one');
    return officeId;
  }

  /**
   * The centre of an installation that has none yet, without address and hours until somebody creates it properly:
   * commands that keep records can run before that. @returns its id, also when it was there
   */
  async ensureCentre(): Promise<string> {
    return this.db.tx(async () => {
      await this.db.lockUntilCommit('ensure-centre');
      const known = (await this.list()).find((office) => office.kind === 'centre');
      return known?.id ?? (await this.create(BARE_CENTRE)).id;
    });
  }

  /** A new office; the centre of an installation takes the place of the bare one. */
  async create(input: NewOffice): Promise<Office> {
    const bare = input.kind === 'centre' ? (await this.list()).find((office) => isBare(office)) : undefined;
    const office = Object.assign(bare ?? new Office(), { isOpen: true, ...input });
    office.id ??= newId();
    await this.db.tx(async () => {
      await this.accounts.saveOffice(office);
      await this.audit.record({ action: 'office.created', subjectType: 'office', subjectId: office.id });
    });
    return office;
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
