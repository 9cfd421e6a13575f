import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { StaffAccountsService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { noPlanItem, notAKeeper } from './plan-item.errors.js';
import { PlanItemsRepository } from './plan-items.repository.js';
import { type PlanDue, PlanItems } from './plan-items.service.js';
import { type PlanStanding } from './plan-standing.js';

/** Somebody who can look after items of the plan. */
export interface PossibleKeeper {
  id: string;
  fullName: string;
}

/** What of the plan is due, for the one who looks after it. */
export interface KeptDue extends PlanDue {
  /** Names of keepers by the key of their item; whoever is gone keeps nothing. */
  keepers: ReadonlyMap<string, string>;
}

/** Who of the centre looks after what the plan asks for: each finds it among the work of the day. */
@Injectable()
export class PlanKeepers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly staff: StaffAccountsService,
    private readonly items: PlanItems,
    private readonly repository: PlanItemsRepository,
  ) {}

  /** Who may read what they would look after. */
  async possible(): Promise<PossibleKeeper[]> {
    return this.staff.reportReaders();
  }

  /** Who looks after an item; null while nobody does. */
  async keeperOf(key: string): Promise<PossibleKeeper | null> {
    const id = (await this.repository.keepers()).get(key);
    return (await this.possible()).find((each) => each.id === id) ?? null;
  }

  /**
   * Gives an item to somebody, or to nobody.
   * @throws DomainError `plan-item.not-found`, `plan-item.not-a-keeper`
   */
  async assign(actor: Actor, key: string, keeperId: string | null): Promise<void> {
    if ((await this.items.open(key, [])).item.isDropped) throw noPlanItem();
    if (keeperId !== null && !(await this.possible()).some(({ id }) => id === keeperId)) throw notAKeeper();
    await this.db.tx(async () => {
      if (keeperId === null) await this.repository.removeKeeper(key);
      else await this.repository.setKeeper(key, keeperId, actor.personId, this.clock.now());
      const detail = { keeper: keeperId };
      const who = { subjectType: 'plan-item', subjectId: key, actorId: actor.personId };
      await this.audit.record({ action: 'plan-item.assign', ...who, detail });
    });
  }

  /** What is late or near and theirs: what they look after, and what nobody does. */
  async dueFor(actor: Actor): Promise<KeptDue> {
    const [due, kept, possible] = await Promise.all([this.items.due(), this.repository.keepers(), this.possible()]);
    const names = new Map(possible.map(({ id, fullName }) => [id, fullName]));
    const keepers = new Map([...kept].filter(([, id]) => names.has(id)));
    const isTheirs = ({ key }: PlanStanding) => (keepers.get(key) ?? actor.personId) === actor.personId;
    return {
      ...due,
      tasks: due.tasks.filter(isTheirs),
      keepers: new Map([...keepers].map(([key, id]) => [key, names.get(id)!])),
    };
  }
}
