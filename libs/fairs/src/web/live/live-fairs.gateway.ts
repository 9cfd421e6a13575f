import { type BeforeApplicationShutdown, Logger } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import { parseCookie } from 'cookie';
import { DomainError } from '@app/kernel';
import { type Actor, ActorResolver, type Language, SESSION_COOKIE } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { type Limit, Limits } from '@app/platform/limits';
import { LiveHints, type LiveMessage, LiveMessages } from '@app/platform/live';
import { type Namespace, type Socket } from 'socket.io';
import { z } from 'zod';
import { FairCommands } from '../../live/fair-commands.service.js';
import { FairPresence } from '../../live/fair-presence.service.js';
import { FairViews } from '../../live/fair-views.service.js';
import { Lanes } from '../../live/lanes.js';
import { type CommandAnswer, SendCommand } from '../../live/live.schema.js';
import { type HeardSignal, MediaSignals, type SignalAnswer } from '../../live/media-signals.service.js';
import { type Push, RoomFeed } from '../../live/room-feed.js';
import { isInTalk, seqOf } from '../../live/room-view.js';
import { isAlwaysOpen } from '../../live/rooms.js';
import { Signal } from '../../live/signal.schema.js';

/** Why something was refused, in the words of the page. */
interface Refusal {
  code: string;
  message: string;
}
export type Reply<Value> = { ok: true; value: Value } | { ok: false; problem: Refusal };

/** What a client may send. Few events for everything: each one that is listened to costs memory for each connection. */
export interface ClientEvents {
  command: (input: unknown, reply: (reply: Reply<CommandAnswer>) => void) => void;
  /** Says which rooms the page shows from now on, and what of them; answers those that it may see. */
  watch: (rooms: unknown, reply: (reply: Reply<string[]>) => void) => void;
  /** For the other one of a conversation, to connect by voice and picture. */
  signal: (input: unknown, reply: (reply: Reply<SignalAnswer | null>) => void) => void;
}
export interface ServerEvents {
  push: (push: Push) => void;
  signal: (signal: HeardSignal) => void;
}
interface Seat {
  token: string;
  fairId: string;
  conversationId: string | null;
  language: Language;
  actor: Actor;
  rooms: Set<string>;
  connection: Promise<string> | null;
}
type LiveSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, Seat>;
type LiveNamespace = Namespace<ClientEvents, ServerEvents, Record<string, never>, Seat>;

const Greeting = z.object({
  fair: z.uuid(),
  /** That the page shows. */
  conversation: z.uuid().optional(),
  language: z.enum(['vi', 'en']).default('vi'),
});
/** A room, and after `@` the count of what the page shows of it already. */
const WatchedRoom = z
  .string()
  .regex(/^(help|lobby|booth|desk|person|conversation):[0-9a-f:-]{36,73}(@\d{1,15})?$/)
  .transform((text) => {
    const [room, shown] = text.split('@') as [string, string?];
    return [room, shown === undefined ? null : Number(shown)] as const;
  });
const Rooms = z.array(WatchedRoom).max(12);

/**
 * What is worked on at a time; the rest waits its turn in this process. A crowd that comes back at once would else take
 * every connection to the database from those who are talking, and all of them would fail together.
 */
const COMMANDS_AT_ONCE = 4;
/** Of those who talk or call: they wait behind no crowd that joins. */
const TALKS_AT_ONCE = 2;
const ARRIVALS_AT_ONCE = 2;

const POLL_MS = 2_000;
const SEEN_MS = 10_000;
const CONNECTS: Limit = { name: 'fair.connect', points: 30, seconds: 60 };
const WATCHES: Limit = { name: 'fair.watch', points: 60, seconds: 60 };

/** Carries commands in and views out while a fair runs. It decides nothing: services do, as for a form. */
@WebSocketGateway({ namespace: '/fairs', path: '/live', serveClient: false, maxHttpBufferSize: 16_384 })
export class LiveFairsGateway implements OnGatewayInit, OnGatewayConnection, BeforeApplicationShutdown {
  private readonly logger = new Logger('LiveFairs');
  private readonly feed: RoomFeed;
  private readonly orders = new Lanes(COMMANDS_AT_ONCE);
  private readonly talks = new Lanes(TALKS_AT_ONCE);
  private readonly arrivals = new Lanes(ARRIVALS_AT_ONCE);
  private readonly underWay = new Map<string, Promise<CommandAnswer>>();
  private readonly timers: NodeJS.Timeout[] = [];
  private isStopping = false;

  constructor(
    private readonly actors: ActorResolver,
    private readonly limits: Limits,
    private readonly hints: LiveHints,
    private readonly views: FairViews,
    private readonly commands: FairCommands,
    private readonly presence: FairPresence,
    private readonly messages: LiveMessages,
    private readonly media: MediaSignals,
  ) {
    this.feed = new RoomFeed(views, (push) => this.send(push));
  }

  private namespace: LiveNamespace | null = null;

  async afterInit(namespace: LiveNamespace): Promise<void> {
    this.namespace = namespace;
    namespace.use((socket, next) => {
      this.seat(socket).then(
        () => next(),
        (error: unknown) => next(new Error(error instanceof DomainError ? error.code : 'system.failure')),
      );
    });
    await this.hints.subscribe((rooms) => this.feed.hint(rooms));
    await this.messages.subscribe((message) => this.deliver(message));
    this.every(POLL_MS, () => this.feed.poll());
    this.every(SEEN_MS, () => this.presence.seen());
    this.every(SEEN_MS, () => this.dropEnded());
    this.every(SEEN_MS, () => this.dropUnentitled());
  }

  handleConnection(socket: LiveSocket): void {
    const { data } = socket;
    // Listened to here rather than by decorators, which would run the guards and filters of HTTP.
    socket.on('command', (input, reply) => void this.answer(socket, reply, () => this.command(socket, input)));
    socket.on('watch', (rooms, reply) => void this.answer(socket, reply, () => this.watch(socket, rooms)));
    socket.on('signal', (input, reply) => void this.answer(socket, reply, () => this.signal(socket, input)));
    socket.on('disconnect', () => void this.leave(socket));
    data.connection = this.presence.connect(data.fairId, data.actor.personId, data.conversationId);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.feed.settled();
  }

  /** Who connects, by the cookie of their session; from pages of this site only. */
  private async seat(socket: LiveSocket): Promise<void> {
    const { headers, auth, address } = socket.handshake;
    if (headers.origin && new URL(headers.origin).host !== headers.host)
      throw new DomainError('access.denied', 'forbidden');
    const token = parseCookie(headers.cookie ?? '')[SESSION_COOKIE];
    if (!token) throw new DomainError('access.sign-in', 'unauthenticated');
    await this.limits.takeLocally(CONNECTS, `${token} ${address}`);
    const actor = await this.arrivals.run(() => this.whoIs(token));
    const { fair: fairId, conversation: conversationId = null, language } = Greeting.parse(auth);
    socket.data = { token, fairId, conversationId, language, actor, rooms: new Set(), connection: null };
  }

  /** A copy of a command that still waits for its turn shares its answer rather than to stand behind it. */
  private async command({ data }: LiveSocket, input: unknown): Promise<CommandAnswer> {
    await this.commands.hear(data.actor.personId);
    const copy = `${data.actor.sessionId} ${JSON.stringify(input)}`;
    const known = this.underWay.get(copy);
    if (known) return known;
    const answer = this.run(data, input).finally(() => this.underWay.delete(copy));
    this.underWay.set(copy, answer);
    return answer;
  }

  /** Whoever has sent too much waits for no turn, and takes none from anybody. */
  private async run({ token, actor: { personId } }: Seat, input: unknown): Promise<CommandAnswer> {
    await this.commands.admit(personId);
    const sent = SendCommand.safeParse(input);
    if (!sent.success) throw new DomainError('input.invalid', 'invalid');
    const { command } = sent.data;
    const lanes = 'conversation' in command || command.kind === 'call-next' ? this.talks : this.orders;
    return lanes.runFor(personId, async () => this.commands.obey(await this.whoIs(token), sent.data));
  }

  private async signal({ data: { token, actor } }: LiveSocket, input: unknown): Promise<SignalAnswer | null> {
    await this.media.admit(actor.personId);
    const signal = Signal.parse(input);
    return this.talks.runFor(actor.personId, async () => this.media.send(await this.whoIs(token), signal));
  }

  /** A session that was ended meanwhile gives no more commands. */
  private async whoIs(token: string): Promise<Actor> {
    const actor = await this.actors.resolve(token);
    if (!actor) throw new DomainError('access.sign-in', 'unauthenticated');
    return actor;
  }

  /** Whoever signs out, or is signed out, hears nothing more: a computer of the centre goes on to somebody else. */
  private async dropEnded(): Promise<void> {
    const sockets = [...(this.namespace?.sockets.values() ?? [])];
    if (sockets.length === 0) return;
    const ids = new Set(sockets.map(({ data }) => data.actor.sessionId));
    const ended = new Set(await this.actors.endedOf([...ids]));
    for (const socket of sockets) if (ended.has(socket.data.actor.sessionId)) socket.disconnect(true);
  }

  /**
   * Whoever may see something no more, since they were taken off a booth or lost a role, begins anew: their page loads
   * again and says so.
   */
  private async dropUnentitled(): Promise<void> {
    for (const socket of this.namespace?.sockets.values() ?? []) {
      const { data } = socket;
      const rooms = [...data.rooms].filter((room) => !isAlwaysOpen(room, data.actor));
      if (rooms.length === 0) continue;
      const actor = await this.arrivals.run(() => this.actors.resolve(data.token));
      // A session that is over is seen to with all others.
      if (actor) data.actor = actor;
      for (const room of rooms) {
        const mayWatch = await this.arrivals.run(() => this.views.mayWatch(data.actor, room));
        if (!mayWatch && data.rooms.has(room)) socket.disconnect(true);
      }
    }
  }

  /** Tells those of the named people who have the room open here. */
  private deliver({ room, people, body }: LiveMessage): void {
    for (const id of this.namespace?.adapter.rooms.get(room) ?? []) {
      const socket = this.namespace?.sockets.get(id);
      if (socket && people.includes(socket.data.actor.personId)) socket.emit('signal', body as HeardSignal);
    }
  }

  private async watch(socket: LiveSocket, input: unknown): Promise<string[]> {
    const { data } = socket;
    await this.limits.takeLocally(WATCHES, socket.id);
    const asked = new Map(Rooms.parse(input));
    for (const room of data.rooms) if (!asked.has(room)) this.unwatch(socket, room);
    const fresh = [];
    for (const room of asked.keys()) {
      if (data.rooms.has(room)) continue;
      const mayWatch = () => this.views.mayWatch(data.actor, room);
      if (await this.arrivals.runFor(data.actor.personId, mayWatch)) fresh.push(room);
    }
    if (!socket.connected) return [];
    for (const room of fresh) {
      data.rooms.add(room);
      this.feed.watch(room);
      void socket.join(room);
    }
    const behind = [...data.rooms].filter((room) => this.feed.isBehind(room, asked.get(room) ?? null));
    // Read after joining: what changes in between is pushed as well, and the higher count wins.
    for (const room of new Set([...fresh, ...behind])) {
      const view = await this.feed.read(room);
      if (view && seqOf(view) !== asked.get(room)) socket.emit('push', { room, from: null, to: seqOf(view), view });
    }
    return [...data.rooms];
  }

  /** Whoever is in a conversation no more, since it was handed over, is not told how it goes on. */
  private send(push: Push): void {
    const { room, view } = push;
    if ('messages' in view) {
      for (const id of this.namespace?.adapter.rooms.get(room) ?? []) {
        const socket = this.namespace?.sockets.get(id);
        if (socket && !isInTalk(view, socket.data.actor.personId)) this.unwatch(socket, room);
      }
    }
    this.namespace?.to(room).emit('push', push);
  }

  private unwatch(socket: LiveSocket, room: string): void {
    socket.data.rooms.delete(room);
    this.feed.unwatch(room);
    void socket.leave(room);
  }

  private async leave(socket: LiveSocket): Promise<void> {
    const { data } = socket;
    for (const room of data.rooms) this.feed.unwatch(room);
    data.rooms.clear();
    // A portal that goes down says nothing: its people come back to another one within seconds.
    if (this.isStopping) return;
    const connection = await data.connection;
    if (connection) await this.presence.disconnect(connection, data.fairId, data.actor.personId);
  }

  private async answer<Value>(
    { data }: LiveSocket,
    reply: (reply: Reply<Value>) => void,
    work: () => Promise<Value>,
  ): Promise<void> {
    const send = typeof reply === 'function' ? reply : () => undefined;
    try {
      send({ ok: true, value: await work() });
    } catch (error) {
      const isKnown = error instanceof DomainError || error instanceof z.ZodError;
      if (!isKnown) this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      const { code, params } =
        error instanceof DomainError ? error : { code: isKnown ? 'input.invalid' : 'system.failure', params: {} };
      send({ ok: false, problem: { code, message: errorText(code, params, data.language) ?? '' } });
    }
  }

  private every(ms: number, work: () => Promise<void>): void {
    let isRunning = false;
    const run = async () => {
      if (isRunning) return;
      isRunning = true;
      await work().catch((error: Error) => this.logger.debug(error.message));
      isRunning = false;
    };
    this.timers.push(setInterval(() => void run(), ms));
  }
}
