import { describe, expect, it } from '@jest/globals';
import {
  APPLICATION_ACTIONS,
  APPLICATION_STATUSES,
  type ApplicationStatus,
  BOARD_GROUPS,
  canDo,
  CLOSED_FROM,
  OPEN,
  WAYS_BACK,
} from './application.lifecycle.js';

describe('the life of an application', () => {
  it('reaches every status from its sending', () => {
    const reached = new Set<ApplicationStatus>(['submitted']);
    for (let grown = true; grown;) {
      grown = false;
      for (const { from, to } of Object.values(APPLICATION_ACTIONS)) {
        if (from.some((status) => reached.has(status)) && !reached.has(to)) {
          reached.add(to);
          grown = true;
        }
      }
    }
    expect([...reached].sort()).toEqual([...APPLICATION_STATUSES].sort());
  });

  it('lets the applicant withdraw and the employer answer as long as it is open', () => {
    for (const status of OPEN) {
      expect(canDo('withdraw', status)).toBe(true);
      expect(canDo('reject', status)).toBe(true);
      expect(canDo('hire', status)).toBe(true);
    }
  });

  it('never leads on from what the applicant withdrew or the employer decided', () => {
    for (const status of ['withdrawn', 'hired', 'rejected'] as const) {
      for (const action of Object.keys(APPLICATION_ACTIONS) as (keyof typeof APPLICATION_ACTIONS)[]) {
        expect([status, action, canDo(action, status)]).toEqual([status, action, false]);
      }
    }
  });

  it('has a way back only from what the employer can take back or what ended by itself', () => {
    expect(Object.values(WAYS_BACK).sort()).toEqual(['closed', 'rejected']);
  });

  it('closes for each reason only what is open, and offers for no deadline', () => {
    for (const from of Object.values(CLOSED_FROM)) {
      expect(from.filter((status) => !canDo('close', status))).toEqual([]);
    }
    expect(CLOSED_FROM['posting-expired']).not.toContain('interview');
    expect(CLOSED_FROM['posting-filled']).not.toContain('offered');
    expect(CLOSED_FROM['employer-suspended']).toContain('offered');
  });

  it('shows each status in exactly one part of the board', () => {
    expect(Object.values(BOARD_GROUPS).flat().sort()).toEqual([...APPLICATION_STATUSES].sort());
  });
});
