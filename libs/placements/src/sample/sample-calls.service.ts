import { Injectable } from '@nestjs/common';
import { addDays, Clock, todayIn, workingDayFrom } from '@app/kernel';
import { WorkingCalendar } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type EvidenceKind } from '../evidence.js';
import { type Placement } from '../placement.entity.js';
import { PlacementLife } from '../placement-life.service.js';
import { PlacementsRepository } from '../placements.repository.js';
import { type HeardFrom, type RecordSampleCall, SAMPLE_TRIES } from './sample-call.schema.js';
import { SamplePlan } from './sample-plan.service.js';
import { ownStatement, sampleCallNotFound, sampleCallOver } from './sample.errors.js';
import { type SampleCall, type SampleMonth, type SampleOutcome, SamplesRepository } from './samples.repository.js';

const SHOWN_MONTHS = 12;
const SHOWN_CALLS = 200;

/** What somebody says on the telephone shows the work as it would have at once. */
const SHOWN_BY: Record<HeardFrom, EvidenceKind> = { worker: 'self-report', employer: 'call' };

/** Calls that check what only a counsellor has stated. */
@Injectable()
export class SampleCalls {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly calendar: WorkingCalendar,
    private readonly plan: SamplePlan,
    private readonly life: PlacementLife,
    private readonly placements: PlacementsRepository,
    private readonly samples: SamplesRepository,
  ) {}

  /** What is to be called still, and what came of each month. */
  async overview(): Promise<{ open: SampleCall[]; months: SampleMonth[] }> {
    const [open, months] = await Promise.all([this.samples.open(SHOWN_CALLS), this.samples.months(SHOWN_MONTHS)]);
    return { open, months };
  }

  /** @throws DomainError `sample.not-found` */
  async get(id: string): Promise<SampleCall> {
    const call = await this.samples.find(id);
    if (!call) throw sampleCallNotFound();
    return call;
  }

  /**
   * Records what a call brought: a confirmation is evidence of the work from then on. Recorded twice it counts once;
   * whoever is not reached is called again on the next working day, and is unreachable after three different days.
   * @returns on how many days nobody was reached, null when there is a result
   * @throws DomainError `sample.not-found`, `.over`, `.own-statement`
   */
  async record(actor: Actor, id: string, input: RecordSampleCall): Promise<number | null> {
    return this.db.tx(async () => {
      const { placementId } = await this.get(id);
      const placement = await this.life.lock(placementId);
      // Only now nobody else can answer it.
      const call = await this.get(id);
      const outcome = outcomeOf(input);
      if (call.status === 'done' && isSame(call, outcome)) return null;
      if (call.status !== 'open' || !placement) throw sampleCallOver();
      if (placement.reportedBy === actor.personId) throw ownStatement();
      if (outcome.result === 'unreachable') return this.tryAgain(actor, call, placement);
      if (outcome.result === 'confirmed') await this.confirm(actor, placement, SHOWN_BY[outcome.heardFrom!]);
      await this.finish(actor, call, outcome);
      return null;
    });
  }

  private async confirm(actor: Actor, placement: Placement, kind: EvidenceKind): Promise<void> {
    if (await this.placements.hasEvidence(placement.id, kind)) return;
    await this.life.addEvidence(placement, kind, actor.personId);
  }

  private async tryAgain(actor: Actor, call: SampleCall, placement: Placement): Promise<number | null> {
    const today = todayIn(this.clock);
    const tries = await this.samples.addTry(call.id, today, actor.personId);
    if (tries >= SAMPLE_TRIES) {
      await this.finish(actor, call, { result: 'unreachable', heardFrom: null, finding: null });
      return null;
    }
    const dueOn = workingDayFrom(addDays(today, 1), await this.calendar.workingDays());
    const deadline = call.dueOn > dueOn ? call.dueOn : dueOn;
    await this.plan.putOnList(call.id, placement, actor.personId, { dueOn, deadline });
    return tries;
  }

  private async finish({ personId: actorId }: Actor, call: SampleCall, outcome: SampleOutcome): Promise<void> {
    await this.samples.finish(call.id, outcome, actorId, this.clock.now());
    await this.plan.takeOffList(call.id);
    await this.audit.record({
      action: 'placement.recheck',
      subjectType: 'person',
      subjectId: call.personId,
      actorId,
      detail: { placement: call.placementId, result: outcome.result },
    });
  }
}

/** What belongs to a result; the rest of a form is not looked at. */
function outcomeOf({ result, heardFrom, finding }: RecordSampleCall): SampleOutcome {
  return {
    result,
    heardFrom: result === 'unreachable' ? null : heardFrom!,
    finding: result === 'contradicted' ? finding! : null,
  };
}

const isSame = (call: SampleCall, { result, heardFrom, finding }: SampleOutcome): boolean =>
  call.result === result && call.heardFrom === heardFrom && call.finding === finding;
