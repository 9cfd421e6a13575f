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

  /** The office in charge of a commune: the branch that serves it, else the centre. @throws Error without any office */
  async officeFor(commune: string | null): Promise<string> {
    const officeId = await this.accounts.officeFor(commune);
    if (!officeId) throw new Error('There is no office: run `npm run -s cli -- seed` or create one');
    return officeId;
  }

  async create(input: NewOffice): Promise<Office> {
    const office = Object.assign(new Office(), { id: newId(), isOpen: true, ...input });
    await this.db.tx(async () => {
      await this.accounts.saveOffice(office);
      await this.audit.record({ action: 'office.created', subjectType: 'office', subjectId: office.id });
    });
    return office;
  }
}
