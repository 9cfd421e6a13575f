import { type EventType } from '@app/kernel';

export const EMPLOYER_STATUSES = ['draft', 'submitted', 'verified', 'rejected', 'suspended'] as const;
export type EmployerStatus = (typeof EMPLOYER_STATUSES)[number];

/** What somebody does to an employer's standing; each action leads to exactly one status. */
export const EMPLOYER_ACTIONS = {
  submit: { from: ['draft', 'rejected'], to: 'submitted' },
  /** Staff may verify what they registered themselves without a submission. */
  verify: { from: ['submitted', 'draft'], to: 'verified' },
  reject: { from: ['submitted'], to: 'rejected' },
  suspend: { from: ['draft', 'submitted', 'verified', 'rejected'], to: 'suspended' },
  /** Lifts the suspension of one that was verified before; any other is looked at anew. */
  reinstate: { from: ['suspended'], to: 'verified' },
  lookAgain: { from: ['suspended'], to: 'submitted' },
} as const satisfies Record<string, { from: readonly EmployerStatus[]; to: EmployerStatus }>;

export type EmployerAction = keyof typeof EMPLOYER_ACTIONS;

/** What is announced once it is done. */
export const EVENT_OF = {
  submit: 'employer.updated',
  verify: 'employer.verified',
  reject: 'employer.rejected',
  suspend: 'employer.suspended',
  reinstate: 'employer.reinstated',
  lookAgain: 'employer.reinstated',
} as const satisfies Record<EmployerAction, EventType>;

/** Why a verified employer is looked at again without anybody's decision. */
export const RENAMED = 'name-or-tax-code-changed';

export function canDo(action: EmployerAction, status: EmployerStatus): boolean {
  return (EMPLOYER_ACTIONS[action].from as readonly EmployerStatus[]).includes(status);
}

/** What proves that an employer is who it says it is. */
export const EVIDENCE = ['registration', 'business-portal', 'visit', 'state-decision', 'known', 'other'] as const;
export const REJECT_REASONS = ['tax-code', 'name', 'evidence', 'not-operating', 'duplicate', 'other'] as const;
export const SUSPEND_REASONS = ['asks-money', 'deceives', 'discriminates', 'unpaid-wages', 'reports', 'other'] as const;
