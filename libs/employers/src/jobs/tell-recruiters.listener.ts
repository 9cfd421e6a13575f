import { Injectable } from '@nestjs/common';
import { type EventListener, type DomainEvent, Listener } from '@app/platform/events';
import { NotificationsService } from '@app/notifications';
import {
  EMPLOYER_REINSTATED,
  EMPLOYER_REJECTED,
  EMPLOYER_SUSPENDED,
  EMPLOYER_VERIFIED,
} from '../employer.notifications.js';
import { EmployersService } from '../employers.service.js';

const TEMPLATES = {
  'employer.verified': EMPLOYER_VERIFIED,
  'employer.rejected': EMPLOYER_REJECTED,
  'employer.suspended': EMPLOYER_SUSPENDED,
  'employer.reinstated': EMPLOYER_REINSTATED,
} as const;

type Told = keyof typeof TEMPLATES;

/** Tells everybody who recruits for an employer how it stands. */
@Listener({
  name: 'tell-recruiters',
  events: ['employer.verified', 'employer.rejected', 'employer.suspended', 'employer.reinstated'],
})
@Injectable()
export class TellRecruiters implements EventListener<Told> {
  constructor(
    private readonly employers: EmployersService,
    private readonly notifications: NotificationsService,
  ) {}

  async on({ id, type, payload }: DomainEvent<Told>): Promise<void> {
    const employer = await this.employers.get(payload.employerId);
    for (const { personId } of await this.employers.recruitersOf(employer.id)) {
      await this.notifications.notify({
        personId,
        template: TEMPLATES[type],
        params: { employer: employer.name },
        link: '/nha-tuyen-dung/to-chuc',
        dedupeKey: `${id}:${personId}`,
      });
    }
  }
}
