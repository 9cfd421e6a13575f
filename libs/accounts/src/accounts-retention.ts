import { Injectable } from '@nestjs/common';
import { addMonths, Clock, startOfDay, todayIn } from '@app/kernel';
import { MergesRepository } from './merges.repository.js';
import { KeepsForAWhile, type Retention } from './personal-data.js';
import { PrivacyRepository } from './privacy.repository.js';
import { ReceptionsRepository } from './receptions.repository.js';

const DAY_MS = 86_400_000;
const CODE_DAYS = 1;
const DEVICE_MONTHS = 12;
/** Long enough to notice that two people were taken for one. */
const MERGED_DAYS = 90;
/** As long as somebody may go to court about it (Bộ luật Dân sự 2015, Điều 588). */
const PROOF_MONTHS = 36;
/** After a year without it an office has to be told again why it serves somebody. */
const RECEPTION_MONTHS = 12;
const BATCH = 500;

/** One-time codes and printed codes: a day after they are over. */
@KeepsForAWhile({ name: 'sign-in-codes' })
@Injectable()
export class ForgetCodes implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly privacy: PrivacyRepository,
  ) {}

  async forget(): Promise<number> {
    return this.privacy.forgetCodes(new Date(this.clock.now().getTime() - CODE_DAYS * DAY_MS));
  }
}

/** Devices that somebody signed in on, and decided checks of identity: a year after their last use. */
@KeepsForAWhile({ name: 'devices' })
@Injectable()
export class ForgetDevices implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly privacy: PrivacyRepository,
  ) {}

  async forget(): Promise<number> {
    return this.privacy.forgetDevices(startOfDay(addMonths(todayIn(this.clock), -DEVICE_MONTHS)));
  }
}

/** Records that became part of another: their names go after 90 days, and with them the way back. */
@KeepsForAWhile({ name: 'merged-people' })
@Injectable()
export class BlankMergedPeople implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly privacy: PrivacyRepository,
    private readonly merges: MergesRepository,
  ) {}

  async forget(): Promise<number> {
    const ids = await this.privacy.findMergedBefore(new Date(this.clock.now().getTime() - MERGED_DAYS * DAY_MS), BATCH);
    for (const id of ids) {
      await this.privacy.blank(id);
      await this.merges.forgetOf(id);
    }
    return ids.length;
  }
}

/** The proof of consents of people who were erased: three years. */
@KeepsForAWhile({ name: 'consents-of-erased' })
@Injectable()
export class ForgetConsentsOfErased implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly privacy: PrivacyRepository,
  ) {}

  async forget(): Promise<number> {
    return this.privacy.forgetConsentsOfErased(startOfDay(addMonths(todayIn(this.clock), -PROOF_MONTHS)));
  }
}

/** That an office received somebody of another one: a year. */
@KeepsForAWhile({ name: 'receptions' })
@Injectable()
export class ForgetReceptions implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly receptions: ReceptionsRepository,
  ) {}

  async forget(): Promise<number> {
    return this.receptions.forgetBefore(startOfDay(addMonths(todayIn(this.clock), -RECEPTION_MONTHS)));
  }
}
