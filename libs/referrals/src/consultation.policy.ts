import { type LocalDate, localDateOf } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { type Consultation } from './consultation.entity.js';

type Held = Pick<Consultation, 'officeId' | 'counsellorId' | 'createdAt' | 'voidedAt' | 'removedAt'>;

/** Whose consultations an actor reads: of one office, of all (null), or none (undefined). */
export function readableOffice(actor: Actor): string | null | undefined {
  if (actor.permissions.has('consultation.read-all')) return null;
  return actor.permissions.has('consultation.record') ? (actor.officeId ?? undefined) : undefined;
}

export function mayRead(actor: Actor, { officeId }: Pick<Held, 'officeId'>): boolean {
  const readable = readableOffice(actor);
  return readable === null || readable === officeId;
}

/** Only whoever recorded it, on the day of recording: later it is what was reported. */
export function mayCorrect(actor: Actor, consultation: Held, today: LocalDate): boolean {
  return isOwn(actor, consultation) && stands(consultation) && localDateOf(consultation.createdAt) === today;
}

/** Whoever recorded it, and those who see every office. */
export function mayVoid(actor: Actor, consultation: Held): boolean {
  const mayAll = actor.permissions.has('consultation.read-all');
  return (mayAll || isOwn(actor, consultation)) && stands(consultation);
}

const stands = ({ voidedAt, removedAt }: Held): boolean => voidedAt === null && removedAt === null;

function isOwn(actor: Actor, consultation: Held): boolean {
  const { counsellorId } = consultation;
  return (
    actor.permissions.has('consultation.record') && actor.personId === counsellorId && mayRead(actor, consultation)
  );
}
