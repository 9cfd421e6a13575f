import { Injectable } from '@nestjs/common';
import { addMonths, Clock, startOfDay, todayIn } from '@app/kernel';
import {
  ContributesPersonalData,
  type ErasedPerson,
  KeepsForAWhile,
  type MovedRecords,
  type PersonalData,
  type Retention,
} from '@app/accounts';
import { ConversationFiles } from './conversation-files.service.js';
import { ConversationsRepository } from './conversations.repository.js';
import { FairCommands } from './fair-commands.service.js';
import { LiveDataRepository } from './live-data.repository.js';
import { SharedFilesRepository } from './shared-files.repository.js';
import { QueueSteps } from './queue-steps.service.js';

/** Queues that people stood in at fairs, and what was said. The coded rows stay: the session report counts them. */
@ContributesPersonalData({
  slice: 'live-fairs',
  tables: [
    'fair_attendee',
    'queue_ticket',
    'conversation',
    'conversation_message',
    'conversation_guest',
    'conversation_file',
    'booth_desk',
    'live_connection',
    'fair_command',
    'fair_seat',
    'help_request',
  ],
  mayStay: {
    'fair_attendee.person_id': {
      merged: 'EXISTS (SELECT FROM fair_attendee o WHERE o.fair_id = t.fair_id AND o.person_id = p.merged_into)',
      erased: 'true',
    },
    'queue_ticket.person_id': { erased: "t.status IN ('served', 'left', 'moved')" },
    'conversation.person_id': { erased: 't.note IS NULL' },
    'conversation.recruiter_id': { erased: 'true' },
    'conversation_guest.person_id': { erased: 'true' },
    'help_request.person_id': { erased: "t.status = 'closed' AND t.text IS NULL AND t.answer IS NULL" },
  },
})
@Injectable()
export class LiveFairsData implements PersonalData {
  constructor(
    private readonly clock: Clock,
    private readonly data: LiveDataRepository,
    private readonly conversations: ConversationsRepository,
    private readonly shared: SharedFilesRepository,
    private readonly files: ConversationFiles,
    private readonly steps: QueueSteps,
    private readonly commands: FairCommands,
  ) {}

  async export(personId: string): Promise<Record<string, unknown>> {
    const queues = await this.data.ticketsOf(personId);
    const messages = await this.data.messagesOf(personId);
    const files = await this.shared.namesOf(personId);
    const help = await this.data.helpOf(personId);
    return {
      ...(files.length > 0 && { fairFiles: files }),
      ...(queues.length > 0 && { fairQueues: queues }),
      ...(messages.length > 0 && { fairMessages: messages }),
      ...(help.length > 0 && { fairHelp: help }),
    };
  }

  async erase({ personId }: ErasedPerson): Promise<void> {
    await this.endOpen(personId);
    await this.data.forgetTextsOf(personId);
    await this.files.forgetOf(personId);
  }

  async merge(from: string, into: string): Promise<void> {
    await this.endOpen(from);
    await this.data.moveTo(from, into);
    await this.shared.moveTo(from, into);
  }

  /** What hangs on a registration goes back with it; whoever waits or talks under one now is taken out of it first. */
  async unmerge(from: string, into: string, { fair_registration: ids = [] }: MovedRecords): Promise<void> {
    const open = await this.data.openRegistrationsOf(into);
    if (open.some((id) => ids.includes(id))) await this.endOpen(into);
    await this.data.giveBack(ids, from, into);
  }

  private async endOpen(personId: string): Promise<void> {
    const registrations = await this.data.openRegistrationsOf(personId);
    if (registrations.length === 0) return;
    const scene = await this.steps.lock({ actor: null, at: this.clock.now() }, registrations);
    const open = await this.conversations.openOf(personId);
    if (open?.status === 'talking') await this.steps.serve(scene, open);
    else if (open) await this.steps.endCall(scene, open, 'dropped');
    // Whoever leaves is taken out of the scene.
    for (const ticket of scene.tickets.slice()) await this.steps.leave(scene, ticket, null);
    await this.commands.settle({ scene });
  }
}

const KEEP_NOTES_MONTHS = 3;
const BATCH = 500;

/** The text and the files of conversations stay for the day; notes of recruiters stay as long as tickets do. */
@KeepsForAWhile({ name: 'fair-conversations' })
@Injectable()
export class LiveFairsRetention implements Retention {
  constructor(
    private readonly clock: Clock,
    private readonly data: LiveDataRepository,
    private readonly files: ConversationFiles,
  ) {}

  async forget(): Promise<number> {
    const today = todayIn(this.clock);
    const tasks = [
      () => this.data.forgetMessagesBefore(startOfDay(today), BATCH),
      () => this.files.forgetBefore(startOfDay(today), BATCH),
      () => this.data.forgetCommandsBefore(startOfDay(today), BATCH),
      () => this.data.forgetHelpBefore(startOfDay(addMonths(today, -KEEP_NOTES_MONTHS)), BATCH),
      () => this.data.forgetNotesBefore(startOfDay(addMonths(today, -KEEP_NOTES_MONTHS)), BATCH),
    ];
    let forgotten = 0;
    for (const task of tasks) {
      for (let gone = BATCH; gone === BATCH; forgotten += gone) gone = await task();
    }
    return forgotten;
  }
}
