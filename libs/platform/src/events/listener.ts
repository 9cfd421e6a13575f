import { SetMetadata } from '@nestjs/common';
import { type EventType } from '@app/kernel';
import { type DomainEvent } from './events.js';

export interface ListenerOptions {
  /** Stable and unique: deliveries in the database carry it. */
  name: string;
  events: readonly EventType[];
  workload?: Workload;
}

/**
 * Each has a queue of its own: `interactive` (default) when a person waits for the effect; `steady` when every change
 * takes some computing and they may form a line, but not wait for an import; `bulk` when it may take its time.
 */
export const WORKLOADS = ['interactive', 'steady', 'bulk'] as const;
export type Workload = (typeof WORKLOADS)[number];

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
