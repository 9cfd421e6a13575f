import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { type Registration } from './registration.entity.js';
import { REGISTRATION_ACTIONS, type RegistrationAction } from './registration.lifecycle.js';
import { RegistrationsRepository } from './registrations.repository.js';

/** Who takes a step, and why where it is no matter of course. */
export interface StepBy {
  actorId: string | null;
  reason?: string;
}

/** Steps of registrations with their line in the log, in the caller's transaction. */
@Injectable()
export class RegistrationLife {
  constructor(
    private readonly clock: Clock,
    private readonly registrations: RegistrationsRepository,
  ) {}

  /** Takes a locked registration to where an action leads. The caller has asked whether it may. */
  async step(registration: Registration, action: RegistrationAction, { actorId, reason }: StepBy): Promise<void> {
    const at = this.clock.now();
    const { status: from } = registration;
    const { to } = REGISTRATION_ACTIONS[action];
    await this.registrations.save(Object.assign(registration, { status: to, updatedAt: at }));
    if (to === 'cancelled') await this.registrations.freeAppointments(registration.id);
    await this.registrations.log(registration.id, { from, to, reason: reason ?? null, actorId, at });
  }
}
