import { Injectable } from '@nestjs/common';
import { Config } from '@app/platform/config';
import { Db } from '@app/platform/database';
import { type QuietHours } from './notification.policy.js';
import { type NotificationKind, type OutsideChannel } from './notification.template.js';
import { type Preference, PreferencesRepository } from './preferences.repository.js';

export interface NotificationPreferences {
  isWanted(kind: NotificationKind, channel: OutsideChannel): boolean;
  quietHours: QuietHours;
  /** Whether the person chose the quiet hours, or the house did. */
  hasOwnQuietHours: boolean;
}

/** How people want to be told: everything is on until somebody switches it off. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly repository: PreferencesRepository,
  ) {}

  /** The quiet hours of everybody who chose none. */
  get houseQuietHours(): QuietHours {
    const [from, to] = this.config.get('QUIET_HOURS').split('-');
    return { from: from!, to: to! };
  }

  async of(personId: string): Promise<NotificationPreferences> {
    const preferences = await this.repository.preferencesOf(personId);
    const own = await this.repository.quietHoursOf(personId);
    const off = new Set(preferences.filter(({ isOn }) => !isOn).map(({ kind, channel }) => `${kind}/${channel}`));
    return {
      isWanted: (kind, channel) => !off.has(`${kind}/${channel}`),
      quietHours: own ?? this.houseQuietHours,
      hasOwnQuietHours: own !== null,
    };
  }

  /** Those of some people who have switched a channel off for a kind. */
  async withoutChannel(
    personIds: readonly string[],
    kind: NotificationKind,
    channel: OutsideChannel,
  ): Promise<Set<string>> {
    return this.repository.withoutChannel(personIds, kind, channel);
  }

  /** @param quietHours null for those of the house */
  async save(personId: string, preferences: readonly Preference[], quietHours: QuietHours | null): Promise<void> {
    await this.db.tx(() => this.repository.save(personId, preferences, quietHours));
  }
}
