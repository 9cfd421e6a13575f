import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Clock, DomainError, newId, todayIn } from '@app/kernel';
import { permissionsOf, type Role } from '@app/accounts';
import { type Actor } from '@app/platform/http';
import { FairCommands } from '../live/fair-commands.service.js';
import { FairPresence } from '../live/fair-presence.service.js';
import { type Move, moveOfPerson, moveOfRecruiter, type Stage } from './rehearsal-moves.js';
import { RehearsalPlayQueries } from './rehearsal-play.queries.js';
import { rehearsalTexts } from './rehearsal.texts.js';
import { RehearsalsRepository, type RunningRehearsal } from './rehearsals.repository.js';
import { RehearsalsService } from './rehearsals.service.js';

/** What one turn of the job did. */
export interface RehearsalTurn {
  moves: number;
  ended: number;
}

/** Plays simulated people through the commands that everybody gives, and ends rehearsals whose time is over. */
@Injectable()
export class RehearsalPlay {
  private readonly logger = new Logger('Rehearsals');

  constructor(
    private readonly clock: Clock,
    private readonly commands: FairCommands,
    private readonly presence: FairPresence,
    private readonly queries: RehearsalPlayQueries,
    private readonly rehearsals: RehearsalsRepository,
    private readonly service: RehearsalsService,
  ) {}

  async run(): Promise<RehearsalTurn> {
    const turn: RehearsalTurn = { moves: 0, ended: 0 };
    for (const rehearsal of await this.rehearsals.running(this.clock.now())) {
      if (!rehearsal.isOver) turn.moves += await this.play(rehearsal);
      else if (await this.removed(rehearsal.id)) turn.ended += 1;
    }
    return turn;
  }

  /** One that cannot be removed does not hold up the others, and is tried again. */
  private async removed(id: string): Promise<boolean> {
    try {
      return await this.service.remove(id);
    } catch (error) {
      this.logger.error(`A rehearsal was not removed: ${(error as Error).message}`);
      return false;
    }
  }

  private async play({ id, beganAt }: RunningRehearsal): Promise<number> {
    const now = this.clock.now();
    const booths = await this.queries.booths(id, now);
    const { hello, replies, welcome, questions } = rehearsalTexts('vi');
    const stage: Stage = {
      fair: id,
      age: Math.floor((now.getTime() - beganAt.getTime()) / 1_000),
      today: todayIn(this.clock),
      booths,
      lines: { hello, replies, welcome, questions },
    };
    let moves = 0;
    for (const booth of booths) {
      const actor = playedBy(booth.recruiterId, 'employer_recruiter', booth.employerId);
      moves += await this.make(actor, id, moveOfRecruiter(booth, stage));
    }
    for (const person of await this.queries.people(id, now)) {
      moves += await this.make(playedBy(person.personId, 'seeker', null), id, moveOfPerson(person, stage));
    }
    return moves;
  }

  /** A refusal is an ordinary thing: somebody else was faster, or the booth has closed. */
  private async make(actor: Actor, fairId: string, move: Move | null): Promise<number> {
    if (move === null) return 0;
    try {
      if (move.kind === 'lose-connection') await this.loseConnection(fairId, actor.personId);
      else await this.commands.run(actor, { key: randomUUID(), command: move });
      return 1;
    } catch (error) {
      if (!(error instanceof DomainError)) this.logger.warn(`A move failed: ${(error as Error).message}`);
      return 0;
    }
  }

  /** A page that is opened and closed again: what counts as lost. */
  private async loseConnection(fairId: string, personId: string): Promise<void> {
    const connection = await this.presence.connect(fairId, personId);
    await this.presence.disconnect(connection, fairId, personId);
  }
}

/** Somebody simulated has the rights of their part, and no session. */
function playedBy(personId: string, role: Role, employerId: string | null): Actor {
  const permissions = permissionsOf([role]);
  return { personId, sessionId: newId(), name: '', roles: [role], permissions, officeId: null, employerId };
}
