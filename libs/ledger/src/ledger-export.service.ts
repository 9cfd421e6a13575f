import { Injectable } from '@nestjs/common';
import { FactsRepository, type StoredFact } from './facts.repository.js';
import { toIso } from './instant.js';

const PAGE = 5000;

/** Gives the facts out as they can be brought in again. */
@Injectable()
export class LedgerExport {
  constructor(private readonly facts: FactsRepository) {}

  /** Every fact as one line of JSON, in the order of arrival, some thousand at a time. */
  async *lines(): AsyncGenerator<string> {
    let position = 0;
    for (;;) {
      const page = await this.facts.after(position, PAGE);
      if (page.length === 0) return;
      yield page.map((fact) => `${JSON.stringify(toLine(fact))}\n`).join('');
      position = page.at(-1)!.position;
    }
  }
}

/** A fact as docs/LEDGER.md shows it. */
function toLine({ id, type, subject, occurredAt, recordedAt, data, groups }: StoredFact): Record<string, unknown> {
  const head = { id, type, person: subject, occurredAt: toIso(occurredAt), recordedAt: toIso(recordedAt) };
  if (!groups) return { ...head, ...data };
  if (type !== 'fact.corrected') return { ...head, ...data, priorityGroups: groups };
  return { ...head, ...data, set: { ...(data['set'] as object), priorityGroups: groups } };
}
