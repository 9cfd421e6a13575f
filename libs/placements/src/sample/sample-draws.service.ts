import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { addMonths, addWorkingDays, Clock, type LocalDate, startOfDay, todayIn } from '@app/kernel';
import { PeopleService, StaffService, WorkingCalendar } from '@app/accounts';
import { Db } from '@app/platform/database';
import { PlacementsRepository } from '../placements.repository.js';
import { drawSample } from './sample-draw.js';
import { SamplePlan } from './sample-plan.service.js';
import { SamplesRepository } from './samples.repository.js';

/** So many working days a manager has for the calls of a month. */
const CALL_DAYS = 10;
/** A worker that was away for longer does not bring the calls of years. */
const MONTHS_AT_ONCE = 12;

/** A draw that was done again. */
export interface Redraw {
  month: LocalDate;
  isSame: boolean;
}

/** Draws each month 5 % of the placements that only a counsellor speaks for, to be called again by a manager. */
@Injectable()
export class SampleDraws {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly people: PeopleService,
    private readonly staff: StaffService,
    private readonly calendar: WorkingCalendar,
    private readonly plan: SamplePlan,
    private readonly samples: SamplesRepository,
    private readonly placements: PlacementsRepository,
  ) {}

  /**
   * Draws every month that is over and has no sample yet; a month without such placements has an empty one. Each is a
   * transaction of its own.
   * @returns how many calls there are to make
   */
  async drawDue(): Promise<{ months: number; calls: number }> {
    const thisMonth = firstOf(todayIn(this.clock));
    const months = await this.samples.undrawnMonths(thisMonth, MONTHS_AT_ONCE);
    let calls = 0;
    for (const month of months) calls += await this.draw(month);
    return { months: months.length, calls };
  }

  /** Draws a month again with the seed, out of the placements that were kept; null for a month without a draw. */
  async redraw(month: LocalDate): Promise<Redraw | null> {
    const draw = await this.samples.draw(month);
    if (!draw) return null;
    const again = drawSample(draw.seed, draw.population).toSorted();
    return { month, isSame: isDeepStrictEqual((await this.samples.drawnIds(month)).toSorted(), again) };
  }

  private async draw(month: LocalDate): Promise<number> {
    return this.db.tx(async () => {
      await this.db.lockUntilCommit(`sample:${month}`);
      if (await this.samples.draw(month)) return 0;
      const population = await this.samples.population(startOfDay(month), startOfDay(addMonths(month, 1)));
      const seed = randomBytes(16).toString('hex');
      await this.samples.insertDraw({ month, seed, population, drawnAt: this.clock.now() });
      const drawn = drawSample(seed, population);
      await this.planCalls(month, drawn);
      return drawn.length;
    });
  }

  /** Managers share the calls; nobody is given their own statement while there is somebody else. */
  private async planCalls(month: LocalDate, placementIds: readonly string[]): Promise<void> {
    const managers = await this.staff.idsWithRole('centre_manager');
    const dueOn = todayIn(this.clock);
    const deadline = addWorkingDays(dueOn, CALL_DAYS, await this.calendar.workingDays());
    const drawn = await this.placements.findMany(placementIds);
    await this.people.hold(...drawn.map(({ personId }) => personId));
    for (const [at, placement] of drawn.entries()) {
      const id = await this.samples.insertCall(month, placement.id, deadline);
      const others = managers.filter((manager) => manager !== placement.reportedBy);
      const manager = others.at(at % Math.max(others.length, 1));
      if (manager) await this.plan.putOnList(id, placement, manager, { dueOn, deadline });
    }
  }
}

const firstOf = (day: LocalDate): LocalDate => `${day.slice(0, 8)}01` as LocalDate;
