import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Office, OfficesService } from '@app/accounts';
import { Clock } from '@app/kernel';

const FRESH_MS = 60_000;

/**
 * The centre as the foot of every page shows it. Pages are drawn at once from what is known; what is older than a
 * minute is read again behind them, so a slow database never holds a page up for its foot.
 */
@Injectable()
export class CentreContact implements OnApplicationBootstrap {
  private centre: Office | null = null;
  private readAt = 0;

  constructor(
    private readonly offices: OfficesService,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.read();
  }

  /** The centre's own office, or null when none is open. */
  current(): Office | null {
    if (this.clock.now().getTime() - this.readAt > FRESH_MS) void this.read();
    return this.centre;
  }

  private async read(): Promise<void> {
    this.readAt = this.clock.now().getTime();
    try {
      const offices = await this.offices.list();
      this.centre = offices.find((office) => office.kind === 'centre' && office.isOpen) ?? null;
    } catch (error) {
      new Logger(CentreContact.name).warn(`the centre's address could not be read: ${String(error)}`);
    }
  }
}
