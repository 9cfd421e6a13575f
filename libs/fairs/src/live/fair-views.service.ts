import { Injectable } from '@nestjs/common';
import { Clock, startOfDay, todayIn } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { BoothsQueries } from '../booths.queries.js';
import { GuestsRepository, type OpenCall } from './guests.repository.js';
import { liveNotFound } from './live.errors.js';
import { helps, mayComeIn, mayReadConversation, mayReadDesk, operates } from './live.policy.js';
import {
  type BoothView,
  type ConversationView,
  type DeskView,
  type LobbyView,
  type PlacesView,
} from './live.schema.js';
import { type RoomView } from './room-view.js';
import { readRoom } from './rooms.js';
import { type Subject, SubjectsQueries } from './subjects.queries.js';
import { ViewsQueries } from './views.queries.js';

/** Views of a fair that runs: the same objects for a GET, a page and a push. */
@Injectable()
export class FairViews {
  constructor(
    private readonly clock: Clock,
    private readonly views: ViewsQueries,
    private readonly subjects: SubjectsQueries,
    private readonly guests: GuestsRepository,
    private readonly recruiters: BoothsQueries,
  ) {}

  /** @throws DomainError `fair-live.not-found` */
  async lobby(fairId: string): Promise<LobbyView> {
    return found(await this.views.lobby(fairId));
  }

  async booths(boothIds: readonly string[]): Promise<BoothView[]> {
    return boothIds.length > 0 ? this.views.booths(boothIds) : [];
  }

  /** @returns null for somebody who has not entered the fair */
  async places(fairId: string, personId: string): Promise<PlacesView | null> {
    return this.views.places(fairId, personId);
  }

  async conversation(actor: Actor, id: string): Promise<ConversationView> {
    if (!(await this.mayWatch(actor, `conversation:${id}`))) throw liveNotFound();
    return found(await this.talk(id));
  }

  private async talk(id: string): Promise<ConversationView | null> {
    return this.views.conversation(id, this.today());
  }

  /** When the day began in Vietnam, wherever the servers stand. */
  private today(): Date {
    return startOfDay(todayIn(this.clock));
  }

  /** What the recruiter has noted about a conversation; the person never sees it. */
  async noteOf(actor: Actor, id: string): Promise<string | null> {
    const subject = await this.subjects.ofConversation(id, actor.personId);
    return subject?.isBoothRecruiter ? this.views.note(id) : null;
  }

  /** The number that a person lets the recruiter of a conversation call; null for everybody else. */
  async phoneOf(actor: Actor, { id, recruiter, isPhoneShared }: ConversationView): Promise<string | null> {
    return isPhoneShared && recruiter === actor.personId ? this.views.sharedPhone(id) : null;
  }

  async desk(actor: Actor, boothId: string): Promise<DeskView> {
    if (!(await this.mayWatch(actor, `desk:${boothId}`))) throw liveNotFound();
    return found(await this.views.desk(boothId, this.today()));
  }

  /** The booth of a conversation, for those who recruit there; null for everybody else. */
  async deskOf(actor: Actor, conversationId: string): Promise<string | null> {
    const subject = await this.subjects.ofConversation(conversationId, actor.personId);
    return subject?.isBoothRecruiter ? subject.boothId : null;
  }

  /** Calls into a conversation that somebody may follow: of them by name, or of the centre. */
  async callsInto(actor: Actor, conversationId: string): Promise<OpenCall[]> {
    const subject = await this.subjects.ofConversation(conversationId, actor.personId);
    if (!subject || [subject.personId, subject.recruiterId].includes(actor.personId)) return [];
    const calls = await this.guests.openCalls(conversationId, actor.personId);
    return calls.filter(({ role }) =>
      mayComeIn(actor, subject, { personId: role === 'colleague' ? actor.personId : null }),
    );
  }

  /** Whom the recruiter of a conversation may call into it: people of the booth who are neither there nor called. */
  async colleaguesFor({ booth, recruiter, guests }: ConversationView): Promise<{ person: string; name: string }[]> {
    const there = new Set([recruiter, ...guests.map(({ person }) => person)]);
    const { recruiters } = (await this.recruiters.find(booth))!;
    return recruiters.flatMap(({ personId, fullName }) =>
      there.has(personId) ? [] : [{ person: personId, name: fullName }],
    );
  }

  /** Who else sits at a booth's desk and has nobody just now. */
  async freeColleagues(actor: Actor, boothId: string): Promise<DeskView['desks']> {
    const { desks } = await this.desk(actor, boothId);
    return desks.filter(
      ({ person, isOnBreak, isDropped, conversation }) =>
        person !== actor.personId && !isOnBreak && !isDropped && conversation === null,
    );
  }

  /** Whether somebody may see what a room shows. */
  async mayWatch(actor: Actor, room: string): Promise<boolean> {
    const { kind, ids } = readRoom(room);
    const [id, personId] = ids as [string, string?];
    const of = (subject: Subject | null, may: (actor: Actor, subject: Subject) => boolean): boolean =>
      subject !== null && may(actor, subject);
    switch (kind) {
      case 'lobby':
      case 'booth':
        return true;
      case 'desk':
        return of(await this.subjects.ofBooth(id, actor.personId, null), mayReadDesk);
      case 'help':
        return of(await this.subjects.ofFair(id, null), helps);
      case 'conversation':
        return of(await this.subjects.ofConversation(id, actor.personId), mayReadConversation);
      case 'person':
        return personId === actor.personId || of(await this.subjects.ofFair(id, personId ?? null), operates);
    }
  }

  /** What a room shows just now; null when there is no such thing. */
  async read(room: string): Promise<RoomView | null> {
    const { kind, ids } = readRoom(room);
    const [id, personId] = ids as [string, string];
    switch (kind) {
      case 'lobby':
        return this.views.lobby(id);
      case 'booth':
        return (await this.views.booths([id]))[0] ?? null;
      case 'desk':
        return this.views.desk(id, this.today());
      case 'help':
        return this.views.help(id);
      case 'conversation':
        return this.talk(id);
      case 'person':
        return this.views.places(id, personId);
    }
  }

  /** The counts of rooms as they are now, by room. */
  async counts(rooms: readonly string[]): Promise<Map<string, number>> {
    const read = rooms.map(readRoom);
    const idsOf = (...kinds: string[]) => read.filter(({ kind }) => kinds.includes(kind)).map(({ ids }) => ids[0]!);
    const counts = await this.views.counts({
      lobbies: idsOf('lobby'),
      booths: idsOf('booth', 'desk'),
      conversations: idsOf('conversation'),
      helps: idsOf('help'),
      people: read.filter(({ kind }) => kind === 'person').map(({ ids }) => [ids[0]!, ids[1]!] as const),
    });
    const byRoom = new Map(counts.map(({ room, seq }) => [room, seq]));
    return new Map(
      rooms.flatMap((room) => {
        const seq = byRoom.get(room.replace(/^desk:/, 'booth:'));
        return seq === undefined ? [] : [[room, seq] as const];
      }),
    );
  }
}

function found<Found>(view: Found | null): Found {
  if (view === null) throw liveNotFound();
  return view;
}
