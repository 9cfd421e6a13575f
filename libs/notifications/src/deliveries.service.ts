import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { PeopleService, type PersonReach } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Config } from '@app/platform/config';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { Mailer, MailNotTaken } from '@app/platform/mail';
import { withoutPersonalData } from '@app/platform/observability';
import { SmsGateway, SmsNotConfirmed } from '@app/platform/sms';
import { DeliveriesRepository, type DueDelivery, type TroubledDelivery } from './deliveries.repository.js';
import { notFailed } from './notification.errors.js';
import { decideDelivery, MAX_ATTEMPTS, pauseAfter } from './notification.policy.js';
import {
  findTemplate,
  type OutsideChannel,
  renderNotification,
  type RenderedNotification,
} from './notification.template.js';
import { type ListPosition } from './notifications.repository.js';
import { mailText, smsText } from './outside-message.js';
import { PreferencesService } from './preferences.service.js';

/** Longer than any single send can take: its time limits add up to less than one minute. */
const CLAIM_HOLDS_MS = 2 * 60_000;
const SENDERS = 4;
/** One run ends after so many per sender, so that a worker can stop between runs. */
const STEPS = 500;

interface ClaimedDelivery extends DueDelivery {
  claim: string;
  address: string;
  person: PersonReach;
  words: RenderedNotification;
}

export interface SendReport {
  sent: number;
  failed: number;
  unknown: number;
  /** Deliveries that found their server away and wait for the next attempt. */
  away: number;
}

/**
 * Sends what waits. A delivery is claimed in a transaction that has committed before anything leaves the house, so a
 * crash at any moment shows: nothing is sent twice except mail, whose copy carries the same Message-ID.
 */
@Injectable()
export class DeliveriesService {
  private readonly logger = new Logger('Notifications');

  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly preferences: PreferencesService,
    private readonly mailer: Mailer,
    private readonly sms: SmsGateway,
    private readonly deliveries: DeliveriesRepository,
  ) {}

  /** Sends everything that is due now; safe to run in several workers at once. */
  async sendDue(): Promise<SendReport> {
    const now = this.clock.now();
    const ended = await this.deliveries.endDeadClaims(new Date(now.getTime() - CLAIM_HOLDS_MS), now);
    if (ended.unknown > 0) this.logger.error(`${ended.unknown} SMS were being sent when their worker died`);
    const report: SendReport = { sent: 0, failed: 0, unknown: ended.unknown, away: 0 };
    const open = new Set<OutsideChannel>(['mail', 'sms']);
    await Promise.all(Array.from({ length: SENDERS }, () => this.work(open, report)));
    return report;
  }

  /** Failed deliveries and those whose fate is unknown, newest first, that nobody has dealt with. */
  async troubled(
    after: ListPosition | null,
    limit: number,
  ): Promise<(TroubledDelivery & { address: string | null })[]> {
    const rows = await this.deliveries.listTroubled(after, limit);
    const reached = await this.people.reachOfMany([...new Set(rows.map(({ personId }) => personId))]);
    return rows.map((row) => {
      const person = reached.get(row.personId);
      return { ...row, address: (row.channel === 'sms' ? person?.phone : person?.email) ?? null };
    });
  }

  /** How many of some people a notification would reach by a channel, as things stand and by the same rules. */
  async countReached(code: string, channel: OutsideChannel, personIds: readonly string[]): Promise<number> {
    const { kind = 'service', isUrgent = false } = findTemplate(code) ?? {};
    const people = await this.people.reachOfMany(personIds);
    const refusing = await this.preferences.withoutChannel(personIds, kind, channel);
    const decisions = personIds.map((id) =>
      decideDelivery({
        channel,
        kind,
        isUrgent,
        now: this.clock.now(),
        person: people.get(id) ?? null,
        isChannelOn: this.isOn(channel),
        isWanted: !refusing.has(id),
        quietHours: this.preferences.houseQuietHours,
      }),
    );
    return decisions.filter((decision) => decision.kind !== 'suppress').length;
  }

  async counts(): Promise<{ waiting: number; failed: number; unknown: number }> {
    return this.deliveries.counts();
  }

  /** Sends a failed delivery again. @throws DomainError `notification.not-failed`, above all for an unknown fate */
  async sendAgain(actor: Actor, id: string): Promise<void> {
    await this.db.tx(async () => {
      if (!(await this.deliveries.reopenFailed(id, this.clock.now()))) {
        throw notFailed();
      }
      await this.record(actor, 'notification.send-again', id);
    });
  }

  /** Staff have told the person in another way, or nothing is to be done. */
  async markHandled(actor: Actor, id: string): Promise<void> {
    await this.db.tx(async () => {
      if (await this.deliveries.markHandled(id, actor.personId, this.clock.now())) {
        await this.record(actor, 'notification.handled', id);
      }
    });
  }

  private isOn(channel: OutsideChannel): boolean {
    return channel === 'sms' ? this.sms.isConfigured : this.mailer.isConfigured;
  }

  private record(actor: Actor, action: string, id: string): Promise<void> {
    return this.audit.record({ action, subjectType: 'delivery', subjectId: id, actorId: actor.personId });
  }

  /** A server that is away is not asked again in this run: its other deliveries keep their attempts. */
  private async work(open: Set<OutsideChannel>, report: SendReport): Promise<void> {
    for (let step = 0; step < STEPS && open.size > 0; step += 1) {
      const next = await this.db.tx(() => this.takeNext([...open]));
      if (!next) return;
      if (next === 'settled') continue;
      const outcome = await this.send(next);
      report[outcome] += 1;
      if (outcome === 'away') open.delete(next.channel);
    }
  }

  /** Decides about the next due delivery and claims it if it is to be sent. */
  private async takeNext(channels: readonly OutsideChannel[]): Promise<ClaimedDelivery | 'settled' | null> {
    const now = this.clock.now();
    const due = await this.deliveries.lockNextDue(channels, now);
    if (!due) return null;
    const template = findTemplate(due.template);
    const kind = template?.kind ?? 'service';
    const person = await this.people.reachOf(due.personId);
    const preferences = await this.preferences.of(due.personId);
    const decision = decideDelivery({
      channel: due.channel,
      kind,
      isUrgent: template?.isUrgent ?? false,
      now,
      person,
      isChannelOn: this.isOn(due.channel),
      isWanted: preferences.isWanted(kind, due.channel),
      quietHours: preferences.quietHours,
    });
    if (decision.kind === 'wait') await this.deliveries.postpone(due.id, decision.until);
    else if (decision.kind === 'suppress') await this.deliveries.suppress(due.id, decision.reason, now);
    else {
      const words = this.render(due, person!);
      if (words) {
        const claim = randomUUID();
        await this.deliveries.claim(due.id, claim, now);
        return { ...due, attempts: due.attempts + 1, claim, address: decision.address, person: person!, words };
      }
      await this.deliveries.fail(due.id, 'template', `no words for ${due.template}`, now);
    }
    return 'settled';
  }

  /** A template that is gone or breaks on its parameters fails its own delivery, not the run. */
  private render(due: DueDelivery, person: PersonReach): RenderedNotification | null {
    try {
      return renderNotification(due.template, due.params, person.language);
    } catch {
      return null;
    }
  }

  private async send(delivery: ClaimedDelivery): Promise<keyof SendReport> {
    try {
      await this.handOver(delivery);
    } catch (error) {
      return this.recordFailure(delivery, error);
    }
    const sent = { status: 'sent', reason: null, error: null } as const;
    await this.deliveries.close(delivery.id, delivery.claim, sent, this.clock.now());
    return 'sent';
  }

  private async handOver({ id, channel, address, person, words, link }: ClaimedDelivery): Promise<void> {
    const publicUrl = this.config.publicUrl;
    const setting = { siteName: this.config.get('SITE_NAME'), publicUrl };
    if (channel === 'sms') return this.sms.send(address, smsText(words, person, link, setting));
    return this.mailer.send({
      to: address,
      subject: words.title,
      text: mailText(words, person, link, setting),
      messageId: `<${id}@${new URL(publicUrl).hostname}>`,
    });
  }

  private async recordFailure(delivery: ClaimedDelivery, failure: unknown): Promise<keyof SendReport> {
    const { id, claim, attempts } = delivery;
    const error = withoutPersonalData(failure instanceof Error ? failure.message : String(failure));
    const now = this.clock.now();
    const fate = fateOf(delivery.channel, failure);
    if (fate === 'unknown') {
      await this.deliveries.close(id, claim, { status: 'unknown', reason: 'no-answer', error }, now);
      return 'unknown';
    }
    if (fate === 'away' && attempts < MAX_ATTEMPTS) {
      await this.deliveries.release(id, claim, new Date(now.getTime() + pauseAfter(attempts)), error);
      return 'away';
    }
    await this.deliveries.close(id, claim, { status: 'failed', reason: fate, error }, now);
    return 'failed';
  }
}

/** Mail may always be tried again; an SMS only when it certainly did not leave. */
function fateOf(channel: OutsideChannel, failure: unknown): 'refused' | 'away' | 'unknown' {
  if (failure instanceof SmsNotConfirmed) return failure.fate;
  if (failure instanceof MailNotTaken) return failure.isPermanent ? 'refused' : 'away';
  return channel === 'sms' ? 'unknown' : 'away';
}
