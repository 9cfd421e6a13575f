import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import {
  PERSONAL_DATA,
  type PersonalData,
  type PersonalDataOptions,
  type Retention,
  RETENTION,
  type RetentionOptions,
} from './personal-data.js';

export type RegisteredPersonalData = PersonalDataOptions & { instance: PersonalData };
export type RegisteredRetention = RetentionOptions & { instance: Retention };

/** They come first: whoever answers an application or talks at a fair locks that before its fact, as we must (ADR 27). */
const FIRST = ['fairs', 'live-fairs', 'applications'];
/**
 * They come last, in this order: the others may still append facts, and read who it was. After the ledger has cut the
 * link no fact may follow, and after the accounts there is nobody any more.
 */
const LAST = ['ledger', 'accounts'];

/** Who answers for which personal data in this process. */
@Injectable()
export class PersonalDataRegistry implements OnModuleInit {
  private readonly contributors = new Map<string, RegisteredPersonalData>();
  private readonly rules = new Map<string, RegisteredRetention>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const data = this.reflector.get<PersonalDataOptions | undefined>(PERSONAL_DATA, metatype as never);
      if (data) register(this.contributors, data.slice, { ...data, instance: instance as PersonalData });
      const rule = this.reflector.get<RetentionOptions | undefined>(RETENTION, metatype as never);
      if (rule) register(this.rules, rule.name, { ...rule, instance: instance as Retention });
    }
  }

  /** Every contributor in the order in which they forget or move: the ledger and the person itself last. */
  all(): RegisteredPersonalData[] {
    const place = ({ slice }: RegisteredPersonalData) => (FIRST.includes(slice) ? -2 : LAST.indexOf(slice));
    return [...this.contributors.values()].toSorted((left, right) => place(left) - place(right));
  }

  retentionRules(): RegisteredRetention[] {
    return [...this.rules.values()];
  }
}

function register<Entry extends { instance: object }>(known: Map<string, Entry>, name: string, entry: Entry): void {
  const before = known.get(name);
  if (before && before.instance !== entry.instance) throw new Error(`Two providers answer for ${name}`);
  known.set(name, entry);
}
