import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate, todayIn, wrongField } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor, type UploadedPart } from '@app/platform/http';
import { FIRST_MAPPING } from './exchange-mapping.data.js';
import { type ExchangeMapping } from './exchange-mapping.js';
import { ExchangeSendingsRepository } from './exchange-sendings.repository.js';
import { type WriteMapping } from './exchange.schema.js';
import { mappingTable, readMappingTable } from './mapping-table.js';

/** How our columns and codes are called on the national exchange, version by version. */
@Injectable()
export class ExchangeMappings {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly sendings: ExchangeSendingsRepository,
  ) {}

  /** Every version, the newest first. */
  async all(): Promise<ExchangeMapping[]> {
    return [FIRST_MAPPING, ...(await this.sendings.mappings())].toReversed();
  }

  /** The one in force on a day: today's where no day is given. */
  async current(day: LocalDate = todayIn(this.clock)): Promise<ExchangeMapping> {
    return (await this.all()).find(({ validFrom }) => validFrom <= day) ?? FIRST_MAPPING;
  }

  /** The one in force as a spreadsheet. */
  async asTable(): Promise<{ version: number; content: string }> {
    const mapping = await this.current();
    return { version: mapping.version, content: mappingTable(mapping) };
  }

  /**
   * Takes a new version: files from its day on are written by it.
   * @throws DomainError `exchange.mapping-*`, `sheet.*`
   */
  async add(actor: Actor, { validFrom, source }: WriteMapping, file: UploadedPart | undefined): Promise<void> {
    if (!file || file.content.length === 0) throw wrongField('exchange.mapping-file-needed', 'file');
    const table = await readMappingTable(file.content);
    await this.db.tx(async () => {
      await this.db.lockUntilCommit('exchange-mapping');
      const [newest] = await this.all();
      if (validFrom <= newest!.validFrom) throw wrongField('exchange.mapping-day', 'validFrom');
      const version = newest!.version + 1;
      await this.sendings.insertMapping({ version, validFrom, source, ...table }, actor.personId, this.clock.now());
      await this.audit.record({
        action: 'exchange.mapping-added',
        subjectType: 'exchange-mapping',
        subjectId: String(version),
        actorId: actor.personId,
      });
    });
  }
}
