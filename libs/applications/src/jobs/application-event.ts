import { type DomainEvent } from '@app/platform/events';

export type ApplicationEvent =
  | 'application.sent'
  | 'application.changed'
  | 'application.answered'
  | 'application.closed'
  | 'applications.bulk-changed';

/** The applications that an event is about. */
export function idsOf({ payload }: DomainEvent<ApplicationEvent>): string[] {
  return 'applicationIds' in payload ? payload.applicationIds : [payload.applicationId];
}
