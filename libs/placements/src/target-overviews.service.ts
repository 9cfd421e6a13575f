import { Injectable } from '@nestjs/common';
import { type Period } from '@app/kernel';
import { type FigureReport } from './definition.schema.js';
import { DefinitionsRepository, type OfficialDefinition } from './definitions.repository.js';
import { TargetReports } from './target-reports.service.js';

/** Days from a service to the start of work that every definition is shown with. */
const WINDOWS = [30, 90];

export interface TargetOverview {
  /** Of the year in which the period ends; null until it is marked. */
  official: OfficialDefinition | null;
  /** One for each definition and window, in that order. */
  reports: FigureReport[];
}

/** The official figure by all definitions side by side. */
@Injectable()
export class TargetOverviews {
  constructor(
    private readonly definitions: DefinitionsRepository,
    private readonly reports: TargetReports,
  ) {}

  /** @param asOf an instant with its offset */
  async of({ from, to }: Period, asOf: string): Promise<TargetOverview> {
    const official = await this.definitions.official(Number(to.slice(0, 4)));
    const windows = [...new Set([...WINDOWS, ...(official ? [official.window] : [])])].sort((a, b) => a - b);
    const reports: FigureReport[] = [];
    for (const { id } of await this.definitions.list()) {
      for (const window of windows) {
        reports.push(await this.reports.report({ from, to, asOf, definition: id, window, isPublic: false }));
      }
    }
    return { official, reports };
  }
}
