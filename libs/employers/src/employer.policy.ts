import { type Actor } from '@app/platform/http';

/** Recruiters see and change their own organisation; staff who may act for employers any. */
export function mayActFor(actor: Actor, employerId: string): boolean {
  return actor.permissions.has('employer.act-for') || isOwn(actor, employerId);
}

export function isOwn(actor: Actor, employerId: string): boolean {
  return actor.permissions.has('employer.own') && actor.employerId === employerId;
}

export function mayManageRecruiters(actor: Actor, employerId: string): boolean {
  return (
    actor.permissions.has('employer.act-for') ||
    (actor.permissions.has('employer.recruiters') && actor.employerId === employerId)
  );
}

/** The papers of an organisation are for its own people and for those who verify it. */
export function mayReadEvidence(actor: Actor, employerId: string): boolean {
  return actor.permissions.has('employer.verify') || isOwn(actor, employerId);
}

/** Nobody decides about the standing of an organisation that they recruit for. */
export function mayDecideOn(actor: Actor, employerId: string): boolean {
  return actor.permissions.has('employer.verify') && actor.employerId !== employerId;
}

export function maySuspend(actor: Actor, employerId: string): boolean {
  return actor.permissions.has('employer.suspend') && actor.employerId !== employerId;
}

/** One person recruits for one organisation; staff act for employers from the desk and for none in particular. */
export function mayBecomeRecruiter(actor: Actor): boolean {
  return actor.employerId === null && !actor.permissions.has('employer.read');
}
