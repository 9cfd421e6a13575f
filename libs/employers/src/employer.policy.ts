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
