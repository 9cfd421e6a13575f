import { randomUUID } from 'node:crypto';
import { BoothAppointments, FairClock, FairPresence } from '@app/fairs';
import { DomainError } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { FairPage } from './fair-page.js';
import { type Try } from './fair-tries.js';
import { type LiveBooth, type LiveFair } from './live-fairs.js';

type Send = () => Promise<unknown>;

const of = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(items.length, 1)];

/** One fair that is played at random, with one page that follows all of it. */
export class FairPlay {
  private readonly tickets: string[] = [];
  private readonly conversations: string[] = [];
  private readonly connections: { id: string; person: Actor }[] = [];
  private readonly recruiters: readonly Actor[];
  readonly page: FairPage;

  private constructor(
    private readonly fair: LiveFair,
    private readonly people: readonly Actor[],
    private readonly helpers: readonly Actor[],
  ) {
    this.page = new FairPage(fair.world);
    this.recruiters = fair.booths.flatMap(({ recruiters }) => recruiters);
  }

  /** Begins with a conversation by voice in which four take part, as many as there may be. */
  static async begin(fair: LiveFair, people: readonly Actor[], helpers: readonly Actor[]): Promise<FairPlay> {
    const play = new FairPlay(fair, people, helpers);
    await play.page.follow([
      `lobby:${fair.id}`,
      `help:${fair.id}`,
      ...fair.booths.flatMap(({ id }) => [`booth:${id}`, `desk:${id}`]),
      ...people.map(({ personId }) => `person:${fair.id}:${personId}`),
    ]);
    const [{ id: booth, recruiters }] = fair.booths as [LiveBooth];
    const [person, recruiter, colleague, helper] = [people[0]!, recruiters[0]!, recruiters[1]!, helpers[0]!];
    await play.run(person, { kind: 'join', booth })();
    await play.run(recruiter, { kind: 'sit-down', booth })();
    await play.run(recruiter, { kind: 'call-next', booth })();
    const conversation = play.conversations[0]!;
    await play.run(person, { kind: 'answer', conversation })();
    await play.run(person, { kind: 'ask-media', conversation, media: 'video' })();
    await play.run(recruiter, { kind: 'accept-media', conversation })();
    for (const guest of [colleague, helper]) {
      const as = guest === colleague ? { as: 'colleague', person: colleague.personId } : { as: 'counsellor' };
      await play.run(recruiter, { kind: 'invite', conversation, ...as })();
      await play.run(guest, { kind: 'come-in', conversation, guest: await play.openGuestOf(conversation) })();
      await play.run(guest, { kind: 'join-media', conversation })();
    }
    return play;
  }

  /** Refusals are clear answers; anything else is thrown on. */
  async attempt(one: Try): Promise<void> {
    const send = await this.commandOf(one);
    const done = await Promise.allSettled(one.isTwice ? [send(), send()] : [send()]);
    for (const result of done) {
      if (result.status === 'rejected' && !(result.reason instanceof DomainError)) throw result.reason;
    }
  }

  /** Sends a command as often as it is asked to, under one key. */
  private run(actor: Actor, command: object): Send {
    const key = randomUUID();
    return async () => {
      const { ticket, conversation } = await this.fair.run(actor, command as never, key);
      if (ticket && !this.tickets.includes(ticket)) this.tickets.push(ticket);
      if (conversation && !this.conversations.includes(conversation)) {
        this.conversations.push(conversation);
        await this.page.follow([`conversation:${conversation}`]);
      }
    };
  }

  private async commandOf(one: Try): Promise<Send> {
    const conversation = of(this.conversations.slice(-4), one.what) ?? randomUUID();
    return (
      this.inHall(one) ??
      this.atDesk(one) ??
      this.inTalk(one, conversation) ??
      (await this.inCall(one, conversation)) ??
      (await this.asGuest(one, conversation)) ??
      this.atConsole(one) ??
      this.besides(one)
    );
  }

  private inHall({ kind, who, what }: Try): Send | null {
    const { fair } = this;
    const person = of(this.people, who)!;
    const booth = of(fair.booths, what)!;
    switch (kind) {
      case 'join':
        return this.run(person, { kind, booth: booth.id });
      case 'book':
        return async () => {
          const at = new Date(fair.world.clock.now().getTime() + 7 * 3_600_000 + (1 + (what % 3)) * 60_000);
          const time = at.toISOString().slice(11, 16);
          await fair.world.get(BoothAppointments).bookOwn(person, fair.id, { booth: booth.id, time });
        };
      case 'leave':
      case 'return':
        return this.run(who % 2 ? person : fair.operator, { kind, ticket: of(this.tickets, what) ?? randomUUID() });
      case 'step-away':
      case 'come-back':
      case 'ask-help':
        return this.run(person, { kind, fair: fair.id });
      default:
        return null;
    }
  }

  private atDesk({ kind, who, what }: Try): Send | null {
    const { id: booth, recruiters } = of(this.fair.booths, what)!;
    const isHere = kind === 'sit-down' || kind === 'take-break' || kind === 'stand-up' || kind === 'call-next';
    return isHere ? this.run(of(recruiters, who)!, { kind, booth }) : null;
  }

  private inTalk({ kind, who, what }: Try, conversation: string): Send | null {
    const person = of(this.people, who)!;
    const recruiter = of(this.recruiters, who)!;
    switch (kind) {
      case 'answer':
      case 'decline':
      case 'end':
        return this.run(this.fair.operator, { kind, conversation });
      case 'say':
        return this.run(who % 2 ? person : recruiter, { kind, conversation, text: 'Chào' });
      case 'rate':
        return this.run(who % 2 ? person : recruiter, { kind, conversation, stars: (what % 5) + 1 });
      case 'share-profile':
        return this.run(person, { kind, conversation });
      case 'take-back':
        return this.run(recruiter, { kind, conversation });
      case 'hand-over':
        return this.run(recruiter, {
          kind,
          conversation,
          to: of(of(this.fair.booths, what)!.recruiters, who)!.personId,
        });
      case 'outcome':
        return this.run(recruiter, { kind, conversation, outcome: 'keep_in_touch' });
      default:
        return null;
    }
  }

  private async inCall({ kind, who, what }: Try, conversation: string): Promise<Send | null> {
    switch (kind) {
      case 'ask-media':
        return this.run(await this.sideOf(conversation, who), {
          kind,
          conversation,
          media: what % 2 ? 'audio' : 'video',
        });
      case 'accept-media':
      case 'decline-media':
      case 'end-media':
        return this.run(await this.sideOf(conversation, who), { kind, conversation });
      case 'join-media':
      case 'leave-media':
        return this.run(await this.guestOf(conversation, who), { kind, conversation });
      default:
        return null;
    }
  }

  private async asGuest({ kind, who, what }: Try, conversation: string): Promise<Send | null> {
    const recruiter = of(this.recruiters, who)!;
    const helper = of(this.helpers, what)!;
    switch (kind) {
      case 'invite': {
        const colleague = of(of(this.fair.booths, what)!.recruiters, who)!;
        const ways = [{ as: 'colleague', person: colleague.personId }, { as: 'counsellor' }];
        return this.run(recruiter, { kind, conversation, ...of(ways, what) });
      }
      case 'come-in':
      case 'uninvite': {
        const guest = await this.openGuestOf(conversation);
        return this.run(kind === 'uninvite' || who % 3 ? recruiter : helper, { kind, conversation, guest });
      }
      case 'step-out':
        return this.run(who % 3 ? recruiter : helper, { kind, conversation });
      default:
        return null;
    }
  }

  private atConsole({ kind, who, what }: Try): Send | null {
    const { id: fair, operator, booths } = this.fair;
    const booth = of(booths, what)!.id;
    const other = of(booths, who)!.id;
    const reason = 'Thử';
    switch (kind) {
      case 'open-booth':
        return this.run(operator, { kind, booth, reason });
      case 'close-booth':
        return this.run(operator, { kind, booth, reason, ...of([{}, { moveTo: other }, { offer: other }], who) });
      case 'merge':
        return this.run(operator, { kind, booth, into: other, reason });
      case 'move':
        return this.run(operator, { kind, ticket: of(this.tickets, what) ?? randomUUID(), booth, reason });
      case 'remove':
        // Somebody who was removed does nothing any more: few are.
        return who % 4
          ? async () => undefined
          : this.run(operator, { kind, fair, person: of(this.people, who)!.personId, reason });
      case 'announce':
        return this.run(operator, { kind, fair, text: 'Tin' });
      default:
        return null;
    }
  }

  /** What happens without a command: time goes by, connections come and go, hints arrive. */
  private besides({ kind, who, what }: Try): Send {
    const { id: fair, world, rehearsalOf } = this.fair;
    const person = of(this.people, who)!;
    return async () => {
      if (kind === 'hint') this.page.hint();
      if (kind === 'time') {
        world.clock.advance((what % 3 === 0 ? 601 : 35) * 1_000);
        await world.get(FairClock).run();
        if (rehearsalOf !== null) await world.runJob('play-rehearsals');
      }
      if (kind === 'connect') {
        this.connections.push({ id: await world.get(FairPresence).connect(fair, person.personId), person });
      }
      if (kind === 'disconnect') {
        const [gone] = this.connections.splice(what % Math.max(this.connections.length, 1), 1);
        if (gone) await world.get(FairPresence).disconnect(gone.id, fair, gone.person.personId);
      }
    };
  }

  /** One of the two of a conversation, or somebody who has nothing to do with it. */
  private async sideOf(conversation: string, who: number): Promise<Actor> {
    const sides = await this.fair.world
      .get(Db)
      .queryOne<{ ids: string[] }>('SELECT ARRAY[person_id, recruiter_id] AS ids FROM conversation WHERE id = $1', [
        conversation,
      ]);
    return this.known(sides?.ids[who % 3], who);
  }

  /** Somebody who helps in a conversation, or who does not. */
  private async guestOf(conversation: string, who: number): Promise<Actor> {
    const guests = await this.fair.world
      .get(Db)
      .query<{ id: string }>(
        'SELECT person_id AS id FROM conversation_guest WHERE conversation_id = $1 AND joined_at IS NOT NULL ORDER BY id',
        [conversation],
      );
    return this.known(guests[who % (guests.length + 1)]?.id, who);
  }

  private known(personId: string | undefined, otherwise: number): Actor {
    const everybody = [...this.people, ...this.recruiters, ...this.helpers];
    return everybody.find((actor) => actor.personId === personId) ?? of(everybody, otherwise)!;
  }

  /** Whoever was called into a conversation and has neither come nor been called off, before those who have. */
  private async openGuestOf(conversation: string): Promise<string> {
    const [guest] = await this.fair.world.get(Db).query<{ id: string }>(
      `SELECT id FROM conversation_guest WHERE conversation_id = $1
         ORDER BY left_at IS NOT NULL, joined_at IS NOT NULL, id LIMIT 1`,
      [conversation],
    );
    return guest?.id ?? randomUUID();
  }
}
