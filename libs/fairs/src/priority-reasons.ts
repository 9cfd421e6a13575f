import { Injectable } from '@nestjs/common';
import { defineSealedColumn, FieldCipher } from '@app/platform/crypto';
import { PRIORITY_REASONS, type PriorityReason } from './registration.lifecycle.js';

/** Longer than every reason: the length of a sealed one tells nothing. */
const PADDED = 32;

const contextOf = (registrationId: string): string => `fair_registration.priority_reason:${registrationId}`;

defineSealedColumn({ table: 'fair_registration', id: 'id', column: 'priority_reason', contextOf });

/** Why somebody goes first: it tells of health or family, so it is kept sealed. */
@Injectable()
export class PriorityReasons {
  constructor(private readonly cipher: FieldCipher) {}

  seal(registrationId: string, reason: PriorityReason): string {
    return this.cipher.encrypt(reason.padEnd(PADDED), contextOf(registrationId));
  }

  open(registrationId: string, sealed: string): PriorityReason | null {
    const reason = this.cipher.decrypt(sealed, contextOf(registrationId)).trimEnd();
    return PRIORITY_REASONS.find((known) => known === reason) ?? null;
  }
}
