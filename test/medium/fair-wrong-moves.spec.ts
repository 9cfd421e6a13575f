import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office, type Role } from '@app/accounts';
import { FairClock, type FairCommand, FairCommands, FairsService, FairViews } from '@app/fairs';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { actorOf } from '../support/applications.js';
import { LiveFair } from '../support/live-fairs.js';
import { openBranch, openCentre } from '../support/people.js';
import { World } from '../support/world.js';

type Command = FairCommand;
type Kind = Command['kind'];

/** What a fair is made of while it runs: none of it may change by a command that is refused. */
const TABLES = [
  'fair',
  'fair_attendee',
  'booth_queue',
  'booth_desk',
  'queue_ticket',
  'queue_ticket_transition',
  'conversation',
  'conversation_message',
  'conversation_guest',
  'conversation_file',
  'conversation_rating',
  'media_call',
  'help_request',
  'fair_log',
  'fair_command',
];

/** Every command of a fair, by whom it is no business of, too early, too late and twice: a clear answer, and nothing else. */
describe('wrong moves at a fair', () => {
  let world: World;
  let office: Office;
  let branch: Office;
  let fair: LiveFair;
  let booth: string;
  let other: string;
  let recruiter: Actor;
  let colleague: Actor;
  let rival: Actor;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    branch = await openBranch(world, office);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 2, 2);
    [booth, other] = fair.booths.map(({ id }) => id) as [string, string];
    [recruiter, colleague] = fair.booths[0]!.recruiters as [Actor, Actor];
    rival = fair.booths[1]!.recruiters[0]!;
  });

  const refusal = (actor: Actor, command: Command) =>
    world
      .get(FairCommands)
      .run(actor, { key: randomUUID(), command })
      .then(
        () => 'done',
        (error: Error & { code?: string }) => error.code ?? error.message,
      );
  const state = async () =>
    Object.fromEntries(
      await Promise.all(
        TABLES.map(async (table) => {
          const rows = await world.get(Db).query<{ row: string }>(`SELECT t::text AS row FROM ${table} t ORDER BY 1`);
          return [table, rows.map(({ row }) => row)] as const;
        }),
      ),
    );
  const stranger = (role: Role, officeId = office.id) => actorOf(newId(), role, { officeId });

  /** Somebody talks, somebody waits, somebody has lost a place and asks for help, and a counsellor is called. */
  async function scene() {
    await fair.run(recruiter, { kind: 'sit-down', booth });
    const [talker, waiter, asker] = [await fair.entered(), await fair.entered(), await fair.entered()];
    await fair.run(talker, { kind: 'join', booth });
    const { ticket } = await fair.run(waiter, { kind: 'join', booth });
    const { conversation } = await fair.run(recruiter, { kind: 'call-next', booth });
    await fair.run(talker, { kind: 'answer', conversation: conversation! });
    await fair.run(talker, { kind: 'invite', conversation: conversation!, as: 'counsellor' });
    await fair.run(asker, { kind: 'ask-help', fair: fair.id });
    const [guest] = (await world.get(FairViews).conversation(talker, conversation!)).guests;
    const { help } = (await world.get(FairViews).places(fair.id, asker.personId))!;
    return { talker, waiter, asker, ticket: ticket!, conversation: conversation!, guest: guest!.id, help: help!.id };
  }

  /** Each command about others. A new one that is missing here fails to compile. */
  function about(at: Awaited<ReturnType<typeof scene>>): { [Each in Kind]: Extract<Command, { kind: Each }> } {
    const { conversation, guest, ticket, help } = at;
    const [theirs, reason] = [{ fair: fair.id, person: at.waiter.personId }, 'thử'];
    return {
      enter: { kind: 'enter', ...theirs },
      'step-away': { kind: 'step-away', ...theirs },
      'come-back': { kind: 'come-back', ...theirs },
      join: { kind: 'join', booth: other, person: at.waiter.personId },
      leave: { kind: 'leave', ticket },
      return: { kind: 'return', ticket },
      answer: { kind: 'answer', conversation },
      decline: { kind: 'decline', conversation },
      say: { kind: 'say', conversation, text: 'Chào' },
      end: { kind: 'end', conversation },
      'sit-down': { kind: 'sit-down', booth },
      'take-break': { kind: 'take-break', booth },
      'stand-up': { kind: 'stand-up', booth },
      'call-next': { kind: 'call-next', booth },
      'take-back': { kind: 'take-back', conversation },
      note: { kind: 'note', conversation, text: 'Ghi' },
      outcome: { kind: 'outcome', conversation, outcome: 'hired' },
      'hand-over': { kind: 'hand-over', conversation, to: colleague.personId },
      invite: { kind: 'invite', conversation, as: 'interpreter', language: 'sign' },
      'come-in': { kind: 'come-in', conversation, guest },
      'step-out': { kind: 'step-out', conversation },
      uninvite: { kind: 'uninvite', conversation, guest },
      'share-profile': { kind: 'share-profile', conversation },
      'share-document': { kind: 'share-document', conversation, document: newId() },
      rate: { kind: 'rate', conversation, stars: 1 },
      'open-booth': { kind: 'open-booth', booth, reason },
      'close-booth': { kind: 'close-booth', booth, reason },
      merge: { kind: 'merge', booth, into: other, reason },
      move: { kind: 'move', ticket, booth: other, reason },
      remove: { kind: 'remove', ...theirs, reason },
      extend: { kind: 'extend', fair: fair.id, until: '23:00', reason },
      'ask-help': { kind: 'ask-help', ...theirs },
      'take-help': { kind: 'take-help', help },
      'answer-help': { kind: 'answer-help', help, text: 'Dạ' },
      'close-help': { kind: 'close-help', help },
      announce: { kind: 'announce', fair: fair.id, text: 'Chú ý' },
      'ask-media': { kind: 'ask-media', conversation, media: 'audio' },
      'accept-media': { kind: 'accept-media', conversation },
      'decline-media': { kind: 'decline-media', conversation },
      'end-media': { kind: 'end-media', conversation },
      'join-media': { kind: 'join-media', conversation },
      'leave-media': { kind: 'leave-media', conversation },
      'share-phone': { kind: 'share-phone', conversation, phone: 'shown' },
    };
  }

  it('find nothing where somebody has no business: other people, another firm, another centre', async () => {
    const at = await scene();
    const neighbour = await fair.entered();
    await fair.run(neighbour, { kind: 'join', booth });
    const commands = Object.values(about(at));
    const before = await state();
    const nobody = {
      'somebody who waits there too': neighbour,
      'somebody who never registered': stranger('seeker'),
      'a recruiter of another firm': rival,
      'an operator of another centre': stranger('fair_operator', branch.id),
      'a counsellor of another centre': stranger('counsellor', branch.id),
    };
    for (const [who, actor] of Object.entries(nobody)) {
      for (const command of commands) {
        expect([who, command.kind, await refusal(actor, command)]).toEqual([who, command.kind, 'fair-live.not-found']);
      }
      const rooms = [
        `desk:${booth}`,
        `help:${fair.id}`,
        `conversation:${at.conversation}`,
        `person:${fair.id}:${at.waiter.personId}`,
      ];
      for (const room of rooms) expect([who, room, await world.get(FairViews).mayWatch(actor, room)]).toContain(false);
    }
    expect(await state()).toEqual(before);
  });

  it('say what to do first before somebody is in the hall', async () => {
    const own = { fair: fair.id };
    const before: Command[] = [
      { kind: 'join', booth },
      { kind: 'step-away', ...own },
      { kind: 'come-back', ...own },
      { kind: 'ask-help', ...own },
    ];
    const [registered, inHall] = [await fair.registered(), await fair.registered({ attendance: 'on_site' })];
    const known = await state();
    for (const actor of [registered, inHall, stranger('seeker')]) {
      for (const command of before) expect(await refusal(actor, command)).toBe('fair-live.not-checked-in');
    }
    for (const actor of [inHall, stranger('seeker')]) {
      expect(await refusal(actor, { kind: 'enter', ...own })).toBe('fair-live.not-checked-in');
    }
    expect(await state()).toEqual(known);
    expect(await refusal(registered, { kind: 'enter', ...own })).toBe('done');
    expect(await refusal(registered, { kind: 'join', booth })).toBe('done');
  });

  /** Tries some commands that do not fit now. @returns their answers, each once, after nothing has changed */
  async function untimely(tries: readonly (readonly [Actor, Command])[]): Promise<string[]> {
    const before = await state();
    const answers = new Set<string>();
    for (const [actor, command] of tries) {
      const answer = await refusal(actor, command);
      expect([command.kind, answer]).not.toContain('done');
      answers.add(answer);
    }
    expect(await state()).toEqual(before);
    return [...answers];
  }

  it('are possible no more, or not yet, when their turn is not now', async () => {
    const person = await fair.entered();
    expect(await untimely([[recruiter, { kind: 'call-next', booth }]])).toEqual(['fair-live.nobody-ready']);
    const { ticket } = (await fair.run(person, { kind: 'join', booth })) as { ticket: string };
    expect(await untimely([[recruiter, { kind: 'call-next', booth }]])).toEqual(['fair-live.sit-down-first']);
    expect(await untimely([[person, { kind: 'return', ticket }]])).toEqual(['fair-live.not-possible-now']);
    expect(await untimely([[person, { kind: 'join', booth }]])).toEqual(['fair-live.already-waiting']);

    await fair.run(recruiter, { kind: 'sit-down', booth });
    const { conversation } = (await fair.run(recruiter, { kind: 'call-next', booth })) as { conversation: string };
    const both = (command: Command) => [person, recruiter].map((actor) => [actor, command] as const);
    const beforeAnAnswer: (readonly [Actor, Command])[] = [
      ...both({ kind: 'say', conversation, text: 'Chào' }),
      ...both({ kind: 'end', conversation }),
      ...both({ kind: 'invite', conversation, as: 'counsellor' }),
      ...both({ kind: 'rate', conversation, stars: 5 }),
      ...both({ kind: 'end-media', conversation }),
      [person, { kind: 'share-phone', conversation, phone: 'shown' }],
      [recruiter, { kind: 'outcome', conversation, outcome: 'hired' }],
      [recruiter, { kind: 'hand-over', conversation, to: colleague.personId }],
    ];
    expect(await untimely(beforeAnAnswer)).toEqual(['fair-live.not-possible-now']);
    const engaged: Command[] = [
      { kind: 'call-next', booth },
      { kind: 'stand-up', booth },
    ];
    expect(await untimely(engaged.map((command) => [recruiter, command] as const))).toContain(
      'fair-live.recruiter-busy',
    );

    await fair.run(person, { kind: 'answer', conversation });
    const whileTheyTalk: (readonly [Actor, Command])[] = [
      [person, { kind: 'answer', conversation }],
      [person, { kind: 'decline', conversation }],
      [person, { kind: 'leave', ticket }],
      [person, { kind: 'return', ticket }],
      [recruiter, { kind: 'take-back', conversation }],
      ...both({ kind: 'rate', conversation, stars: 5 }),
      ...both({ kind: 'accept-media', conversation }),
    ];
    expect(await untimely(whileTheyTalk)).toEqual(['fair-live.not-possible-now']);

    await fair.run(recruiter, { kind: 'end', conversation });
    const whenItIsOver: (readonly [Actor, Command])[] = [
      ...both({ kind: 'say', conversation, text: 'Chào' }),
      ...both({ kind: 'end', conversation }),
      ...both({ kind: 'invite', conversation, as: 'counsellor' }),
      [person, { kind: 'answer', conversation }],
      [person, { kind: 'leave', ticket }],
      [recruiter, { kind: 'take-back', conversation }],
      [recruiter, { kind: 'hand-over', conversation, to: colleague.personId }],
    ];
    expect(await untimely(whenItIsOver)).toEqual(['fair-live.not-possible-now']);
  });

  it('are told that the fair is over, and of a booth that it has closed', async () => {
    const at = await scene();
    await fair.run(fair.operator, { kind: 'close-booth', booth: other, reason: 'hết người' });
    const closed: Command = { kind: 'join', booth: other };
    expect(await untimely([[at.asker, closed]])).toEqual(['fair-live.booth-closed']);
    const late = await fair.registered();
    await world.get(FairsService).close(fair.operator, fair.id);
    await world.get(FairClock).run();
    const afterwards: (readonly [Actor, Command])[] = [
      [late, { kind: 'enter', fair: fair.id }],
      [at.asker, { kind: 'join', booth }],
      [at.asker, { kind: 'ask-help', fair: fair.id }],
      [at.waiter, { kind: 'return', ticket: at.ticket }],
      [recruiter, { kind: 'call-next', booth }],
    ];
    expect(await untimely(afterwards)).toEqual(['fair-live.not-open']);
    // Who talks just then goes on to the end.
    await fair.run(at.talker, { kind: 'say', conversation: at.conversation, text: 'Em cảm ơn ạ' });
    await fair.run(recruiter, { kind: 'end', conversation: at.conversation });
    await fair.run(recruiter, { kind: 'outcome', conversation: at.conversation, outcome: 'keep_in_touch' });
  });
});
