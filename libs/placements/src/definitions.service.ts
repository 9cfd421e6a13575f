import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { type IndicatorDefinition } from './definition.schema.js';
import { DefinitionsRepository, type OfficialDefinition } from './definitions.repository.js';
import { unknownDefinition, yearFrozen } from './placement.errors.js';

/** The ways in which figures are counted, which of them is official for a year, and the path of targets. */
@Injectable()
export class Definitions {
  constructor(
    private readonly repository: DefinitionsRepository,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<IndicatorDefinition[]> {
    return this.repository.list();
  }

  async official(year: number): Promise<OfficialDefinition | null> {
    return this.repository.official(year);
  }

  /**
   * Makes the newest version of a definition the official one of a year, for good.
   * @param by who decided it
   * @throws DomainError `figures.unknown-definition`, `figures.year-frozen`
   */
  async markOfficial(year: number, id: string, window: number, by: string | null): Promise<void> {
    const definition = await this.repository.find(id);
    if (!definition) throw unknownDefinition();
    const official = { year, definition: id, version: definition.version, window, markedAt: this.clock.now() };
    if (!(await this.repository.markOfficial(official, by))) throw yearFrozen();
  }

  /** Targets in basis points by year. */
  async targets(): Promise<Map<number, number>> {
    return this.repository.targets();
  }

  /** @param basisPoints hundredths of a percent, up to 10,000 */
  async setTarget(year: number, basisPoints: number): Promise<void> {
    await this.repository.setTarget(year, basisPoints);
  }
}
