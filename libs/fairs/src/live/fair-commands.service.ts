import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { brokenConstraint, Db } from '@app/platform/database';
import { type Actor, type UploadedPart } from '@app/platform/http';
import { type Limit, Limits } from '@app/platform/limits';
import { LiveHints } from '@app/platform/live';
import { AttendeeCommands, type Done } from './attendee-commands.service.js';
import { ConversationCommands } from './conversation-commands.service.js';
import { ConversationFiles } from './conversation-files.service.js';
import { ConversationsRepository } from './conversations.repository.js';
import { FairNews } from './fair-news.service.js';
import { GuestCommands } from './guest-commands.service.js';
import { HelpCommands } from './help-commands.service.js';
import { keyUsed, liveNotFound, LostRace, notPossibleNow, recruiterBusy } from './live.errors.js';
import { MediaCommands } from './media-commands.service.js';
import { type ActionKind, mayDo } from './live.policy.js';
import { type CommandAnswer, type FairCommand, type SendCommand } from './live.schema.js';
import { OperatorCommands } from './operator-commands.service.js';
import { QueueSteps } from './queue-steps.service.js';
import { Ratings } from './ratings.service.js';
import { RecruiterCommands } from './recruiter-commands.service.js';
import { type Order } from './scene.js';
import { type Subject, SubjectsQueries } from './subjects.queries.js';

const COMMANDS: Limit = { name: 'fair.command', points: 40, seconds: 10 };
/** What somebody sends to one process, copies of a command too. */
const SENDINGS: Limit = { name: 'fair.sending', points: 120, seconds: 10 };
const UPLOADS: Limit = { name: 'fair.upload', points: 20, seconds: 600 };
const ATTEMPTS = 12;

/** A command with what it is about and what it does. */
interface Asked {
  command: { kind: ActionKind } & Record<string, unknown>;
  subject: () => Promise<Subject | null>;
  act: (order: Order, subject: Subject) => Promise<Done>;
}

/** Where every command of a fair comes in, from a form or a socket: once by its key, and only from whom it may. */
@Injectable()
export class FairCommands {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly hints: LiveHints,
    private readonly subjects: SubjectsQueries,
    private readonly conversations: ConversationsRepository,
    private readonly attendees: AttendeeCommands,
    private readonly recruiters: RecruiterCommands,
    private readonly talks: ConversationCommands,
    private readonly guests: GuestCommands,
    private readonly media: MediaCommands,
    private readonly files: ConversationFiles,
    private readonly ratings: Ratings,
    private readonly operators: OperatorCommands,
    private readonly helpers: HelpCommands,
    private readonly steps: QueueSteps,
    private readonly news: FairNews,
  ) {}

  /**
   * Does what a command says. Sent again under its key it changes nothing and is answered as before; a refusal is not
   * kept, so the same key may be tried again.
   * @throws DomainError `limit.too-many`, `fair-live.*`
   */
  async run(actor: Actor, sent: SendCommand): Promise<CommandAnswer> {
    await this.hear(actor.personId);
    await this.admit(actor.personId);
    return this.obey(actor, sent);
  }

  /**
   * Before anything of what somebody sends is looked at: asked in this process alone, so that a flood ends here.
   * @throws DomainError `limit.too-many`
   */
  async hear(personId: string): Promise<void> {
    await this.limits.takeLocally(SENDINGS, personId);
  }

  /**
   * Before a command waits for its turn. A copy that finds its answer gives the point back: whoever repeats after a lost
   * answer is not counted twice.
   * @throws DomainError `limit.too-many`
   */
  async admit(personId: string): Promise<void> {
    await this.limits.take(COMMANDS, personId);
  }

  /** What `run` does for somebody who was admitted. */
  async obey(actor: Actor, { key, command }: SendCommand): Promise<CommandAnswer> {
    return this.counted(actor, key, {
      command,
      subject: () => this.subjectOf(actor, command),
      act: (order, subject) => this.dispatch(order, command, subject),
    });
  }

  /** Shares a file of somebody's device in a conversation, as any command. @throws DomainError `file.*` besides */
  async shareUpload(actor: Actor, key: string, conversation: string, part: UploadedPart): Promise<CommandAnswer> {
    await this.limits.take(UPLOADS, actor.personId);
    await this.admit(actor.personId);
    const content = createHash('sha256').update(part.content).digest('base64url');
    return this.counted(actor, key, {
      command: { kind: 'share-upload', conversation, name: part.name, content },
      subject: () => this.subjects.ofConversation(conversation, actor.personId),
      act: (order) => this.files.shareUpload(order, conversation, part),
    });
  }

  /** What time or a connection does, with the same end: warnings, counts and hints. */
  async settle({ scene }: Pick<Done, 'scene'>): Promise<void> {
    await this.steps.settle(scene);
    await this.news.tell(scene);
    const rooms = [...scene.changedRooms];
    // Nobody waits for Redis: what is not hinted at is found by the next look at the counts.
    if (rooms.length > 0) await this.db.afterCommit(() => void this.hints.publish(rooms));
  }

  /** Tries again what lost a race for a place; everything of the lost try was rolled back. */
  async untilWon<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        const broken = brokenConstraint(error);
        if (broken === 'conversation_one_per_recruiter') throw recruiterBusy();
        // Called at another fair at the same moment: the index let one of both through.
        if (!(error instanceof LostRace) && broken !== 'queue_ticket_called_once') throw error;
        if (attempt === ATTEMPTS) throw notPossibleNow();
      }
    }
  }

  private async counted(actor: Actor, key: string, asked: Asked): Promise<CommandAnswer> {
    const fingerprint = createHash('sha256').update(JSON.stringify(asked.command)).digest('base64url');
    return this.untilWon(() => this.db.tx(() => this.once(actor, key, fingerprint, asked)));
  }

  private async once(actor: Actor, key: string, fingerprint: string, asked: Asked): Promise<CommandAnswer> {
    const at = this.clock.now();
    const { kind } = asked.command;
    if (!(await this.conversations.begin(actor.personId, key, fingerprint, at))) {
      const known = await this.conversations.answered(actor.personId, key);
      if (known?.fingerprint !== fingerprint) throw keyUsed();
      await this.db.afterCommit(() => this.limits.giveBack(COMMANDS, actor.personId));
      return known.answer as CommandAnswer;
    }
    const subject = await asked.subject();
    if (!subject || !mayDo(actor, kind, subject)) throw liveNotFound();
    const done = await asked.act({ actor, at }, subject);
    await this.settle(done);
    const answer = { kind, ...done.answer };
    await this.conversations.finish(actor.personId, key, answer);
    return answer;
  }

  private async subjectOf(actor: Actor, command: FairCommand): Promise<Subject | null> {
    if ('conversation' in command) return this.subjects.ofConversation(command.conversation, actor.personId);
    if ('ticket' in command) return this.subjects.ofTicket(command.ticket, actor.personId);
    if ('help' in command) return this.subjects.ofHelp(command.help);
    const person = ('person' in command ? command.person : undefined) ?? actor.personId;
    if ('fair' in command) return this.subjects.ofFair(command.fair, person);
    return this.subjects.ofBooth(command.booth, actor.personId, person);
  }

  private async dispatch(order: Order, command: FairCommand, subject: Subject): Promise<Done> {
    switch (command.kind) {
      case 'enter':
        return this.attendees.enter(order, subject);
      case 'step-away':
        return this.attendees.stepAway(order, subject);
      case 'come-back':
        return this.attendees.comeBack(order, subject);
      case 'join':
        return this.attendees.join(order, subject);
      case 'leave':
        return this.attendees.leave(order, command);
      case 'return':
        return this.attendees.return(order, command, subject);
      case 'answer':
        return this.talks.answer(order, command);
      case 'decline':
        return this.talks.endCall(order, command.conversation, 'declined');
      case 'take-back':
        return this.talks.endCall(order, command.conversation, 'taken_back');
      case 'say':
        return this.talks.say(order, command);
      case 'end':
        return this.talks.end(order, command);
      case 'note':
        return this.talks.note(order, command);
      case 'outcome':
        return this.talks.outcome(order, command);
      case 'hand-over':
        return this.talks.handOver(order, command);
      case 'invite':
        return this.guests.invite(order, command);
      case 'come-in':
        return this.guests.comeIn(order, command, subject);
      case 'step-out':
        return this.guests.stepOut(order, command);
      case 'uninvite':
        return this.guests.uninvite(order, command);
      case 'rate':
        return this.ratings.rate(order, command);
      case 'share-profile':
        return this.files.shareProfile(order, command);
      case 'share-document':
        return this.files.shareDocument(order, command);
      case 'sit-down':
        return this.recruiters.sitDown(order, subject);
      case 'take-break':
        return this.recruiters.takeBreak(order, subject);
      case 'stand-up':
        return this.recruiters.standUp(order, subject);
      case 'call-next':
        return this.recruiters.callNext(order, subject);
      case 'open-booth':
        return this.operators.openBooth(order, command, subject);
      case 'close-booth':
        return this.operators.closeBooth(order, command, subject);
      case 'merge':
        return this.operators.merge(order, command, subject);
      case 'move':
        return this.operators.move(order, command, subject);
      case 'remove':
        return this.operators.remove(order, command, subject);
      case 'extend':
        return this.operators.extend(order, command, subject);
      case 'ask-help':
        return this.helpers.ask(order, command, subject);
      case 'take-help':
        return this.helpers.take(order, command);
      case 'answer-help':
        return this.helpers.answer(order, command);
      case 'close-help':
        return this.helpers.close(order, command);
      case 'announce':
        return this.operators.announce(order, command, subject);
      case 'ask-media':
        return this.media.ask(order, command);
      case 'accept-media':
        return this.media.step(order, command.conversation, 'accept');
      case 'decline-media':
        return this.media.step(order, command.conversation, 'decline');
      case 'end-media':
        return this.media.step(order, command.conversation, 'end');
      case 'join-media':
        return this.media.join(order, command);
      case 'leave-media':
        return this.media.leave(order, command);
      case 'share-phone':
        return this.media.sharePhone(order, command);
    }
  }
}
