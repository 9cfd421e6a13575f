/**
 * Every domain event and its payload. Payloads carry ids only: a listener loads what it needs, so it sees the
 * present state and no personal data waits in the outbox.
 * Slices add their events by declaration merging: `declare module '@app/kernel' { interface EventMap { ... } }`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface EventMap {}

export type EventType = keyof EventMap & string;
