import { Injectable } from '@nestjs/common';
import { formatDay } from '@app/kernel';
import { EmployersService } from '@app/employers';
import { type NotificationParams, NotificationsService } from '@app/notifications';
import { type FairRow, FairsQueries } from '../fairs.queries.js';
import { fairPath } from '../fair-words.js';
import { BoothResultsQueries } from './booth-results.queries.js';
import { boothResultsPath, fairResultsPath } from './fair-results.paths.js';
import { type FairTalk, type PersonFair, PersonFairsQueries } from './person-fairs.queries.js';
import {
  BOOTH_THANKS,
  FAIR_MISSED,
  FAIR_THANKS,
  FAIR_THANKS_HIRED,
  FAIR_THANKS_INTERVIEW,
  FAIR_THANKS_NO_TALK,
} from './thanks.notifications.js';

const BATCH = 200;

interface Thanks {
  template: string;
  params: NotificationParams;
}

/** Thanks everybody who had to do with a fair that is over, and says what comes next. */
@Injectable()
export class FairThanks {
  constructor(
    private readonly employers: EmployersService,
    private readonly notifications: NotificationsService,
    private readonly fairs: FairsQueries,
    private readonly people: PersonFairsQueries,
    private readonly booths: BoothResultsQueries,
  ) {}

  /** Each is thanked once, however often a fair is closed again; nobody while it has been reopened. */
  async thank(fairId: string): Promise<void> {
    const fair = await this.fairs.find(fairId);
    if (fair?.status !== 'closed') return;
    for (let after = 0; ;) {
      const batch = await this.people.ofFair(fairId, after, BATCH);
      for (const person of batch) await this.thankPerson(fair, person);
      if (batch.length < BATCH) break;
      after = batch.at(-1)!.number;
    }
    await this.thankEmployers(fair);
  }

  private async thankPerson(fair: FairRow, person: PersonFair): Promise<void> {
    const { template, params } = thanksFor(person);
    const hasCome = person.status === 'checked_in';
    await this.notifications.notify({
      personId: person.personId,
      template,
      params: { fair: fair.title, ...params },
      link: hasCome ? fairResultsPath(fair.id) : fairPath(fair.id),
      dedupeKey: `fair-thanks:${fair.id}:${person.personId}`,
    });
  }

  private async thankEmployers(fair: FairRow): Promise<void> {
    for (const { boothId, employerId, talkTurns, openTurns } of await this.booths.ofFair(fair.id)) {
      for (const { personId } of await this.employers.recruitersOf(employerId)) {
        await this.notifications.notify({
          personId,
          template: BOOTH_THANKS,
          params: { fair: fair.title, talks: talkTurns, open: openTurns },
          link: boothResultsPath(fair.id),
          dedupeKey: `fair-thanks:${boothId}:${personId}`,
        });
      }
    }
  }
}

/** What matters most to somebody: an interview to come, work, talks, another way, another fair. */
function thanksFor({ status, talks }: PersonFair): Thanks {
  if (status !== 'checked_in') return { template: FAIR_MISSED, params: {} };
  const next = nextInterview(talks);
  if (next) return { template: FAIR_THANKS_INTERVIEW, params: { employer: next.employer, day: formatDay(next.day) } };
  const hired = talks.find(({ outcome }) => outcome === 'hired');
  if (hired) return { template: FAIR_THANKS_HIRED, params: { employer: hired.employer } };
  if (talks.length === 0) return { template: FAIR_THANKS_NO_TALK, params: {} };
  return { template: FAIR_THANKS, params: { talks: talks.length } };
}

function nextInterview(talks: readonly FairTalk[]) {
  const days = talks.flatMap(({ employer, interviewOn: day }) => (day ? [{ employer, day }] : []));
  return days.sort((one, other) => one.day.localeCompare(other.day))[0] ?? null;
}
