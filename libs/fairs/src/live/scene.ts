import { type Actor } from '@app/platform/http';
import { type Attendee } from './attendees.repository.js';
import { type BoothQueue, type Ticket } from './queues.repository.js';
import { boothRoom, conversationRoom, deskRoom, lobbyRoom, personRoom } from './rooms.js';

/** Who gives a command, and when; nobody for what time does. */
export interface Order {
  actor: Actor | null;
  at: Date;
}

/** The people and booths that a command has locked, with what it has changed of them. */
export class Scene {
  readonly changedBooths = new Set<string>();
  readonly changedPeople = new Set<string>();
  readonly changedRooms = new Set<string>();
  /** Tickets whose turn is near or has come. */
  readonly turns = new Set<string>();
  /** Tickets that their owners lost by no doing of their own, or that were moved for them. */
  readonly lost = new Set<string>();
  readonly moved = new Set<string>();
  /** What those who wait at a booth are told. */
  readonly messages: { boothId: string; text: string }[] = [];
  /** Places that were taken by this command. */
  readonly joined: Ticket[] = [];

  constructor(
    readonly order: Order,
    readonly attendees: ReadonlyMap<string, Attendee>,
    readonly tickets: Ticket[],
    readonly queues: ReadonlyMap<string, BoothQueue>,
  ) {}

  /** What changes a conversation and nobody's place. */
  static ofConversation(order: Order, id: string): Scene {
    const scene = new Scene(order, new Map(), [], new Map());
    scene.changeConversation(id);
    return scene;
  }

  get actorId(): string | null {
    return this.order.actor?.personId ?? null;
  }

  queueOf(boothId: string): BoothQueue {
    const queue = this.queues.get(boothId);
    if (!queue) throw new Error(`The queue of booth ${boothId} is not locked`);
    return queue;
  }

  /** Whoever is called, frozen or away looks different at every booth where they wait. */
  changePresence(registrationId: string): void {
    this.changePerson(registrationId);
    for (const ticket of this.tickets) {
      if (ticket.registrationId === registrationId && ticket.slot !== null) this.changeBooth(ticket.boothId);
    }
  }

  changePerson(registrationId: string): void {
    const attendee = this.attendees.get(registrationId)!;
    this.changedPeople.add(registrationId);
    this.changedRooms.add(personRoom(attendee.fairId, attendee.personId));
  }

  changeBooth(boothId: string): void {
    const { fairId } = this.queueOf(boothId);
    this.changedBooths.add(boothId);
    for (const room of [boothRoom(boothId), deskRoom(boothId), lobbyRoom(fairId)]) this.changedRooms.add(room);
  }

  changeConversation(id: string): void {
    this.changedRooms.add(conversationRoom(id));
  }
}
