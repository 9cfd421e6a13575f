import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { type AskedMoments, PERSON_MOMENTS, type PersonMoment, type PersonMoments } from './person-moments.js';

export interface TimelinePage {
  moments: PersonMoment[];
  hasMore: boolean;
  /** Whether a slice could not be read: then something may be missing. */
  isPartial: boolean;
}

/** What happened with a person, told by every slice that knows something, in one order. */
@Injectable()
export class PersonTimeline implements OnModuleInit {
  private readonly logger = new Logger('PersonTimeline');
  private readonly tellers = new Map<string, PersonMoments>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const slice = this.reflector.get<string | undefined>(PERSON_MOMENTS, metatype as never);
      if (slice) this.tellers.set(slice, instance as PersonMoments);
    }
  }

  /** The slices that tell something. */
  slices(): string[] {
    return [...this.tellers.keys()].sort();
  }

  /** One page, the newest first: as many queries as there are slices, however much there is to tell. */
  async page(asked: AskedMoments): Promise<TimelinePage> {
    const told = await Promise.all([...this.tellers].map(([slice, teller]) => this.ask(slice, teller, asked)));
    const all = told.flatMap((moments) => moments ?? []).toSorted(newestFirst);
    return {
      moments: all.slice(0, asked.limit),
      hasMore: all.length > asked.limit,
      isPartial: told.includes(null),
    };
  }

  /** One more than a page, so that the timeline knows whether it goes on; null when the slice could not be read. */
  private async ask(slice: string, teller: PersonMoments, asked: AskedMoments): Promise<PersonMoment[] | null> {
    try {
      return await teller.momentsOf({ ...asked, limit: asked.limit + 1 });
    } catch (error) {
      this.logger.warn(`${slice} tells nothing: ${error instanceof Error ? error.name : 'unknown'}`);
      return null;
    }
  }
}

function newestFirst(left: PersonMoment, right: PersonMoment): number {
  const apart = right.at.getTime() - left.at.getTime();
  if (apart !== 0) return apart;
  return left.id < right.id ? 1 : -1;
}
