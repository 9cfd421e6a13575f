import { SetMetadata } from '@nestjs/common';
import { type EventType } from '@app/kernel';
import { type DomainEvent } from './events.js';

export interface ListenerOptions {
  /** Stable and unique: deliveries in the database carry it. */
  name: string;
  events: readonly EventType[];
  /** `interactive` (default) when a person waits for the effect, `bulk` when it may take its time. */
  workload?: Workload;
}

export type Workload = 'interactive' | 'bulk';

/**
 * Reacts to events in a transaction of its own, at least once: it must be idempotent.
 * When it throws, it is tried again with growing pauses and parked after the last attempt.
 */
export interface EventListener<Type extends EventType = EventType> {
  on(event: DomainEvent<Type>): Promise<void>;
}

export const LISTENER = Symbol('listener');

/** Marks a provider as a listener. The worker finds it; the portal never loads it. */
export const Listener = (options: ListenerOptions): ClassDecorator => SetMetadata(LISTENER, options);
