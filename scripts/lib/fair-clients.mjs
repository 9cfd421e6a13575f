// People and recruiters of a fair, as their browsers behave: every command is sent until it is answered, and less often
// the longer that takes.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';

const ANSWER_MS = 5_000;
const LONGEST_ANSWER_MS = 20_000;
const RETRY_MS = 300;
const BUSY_MS = 2_000;
/** The share of answers that get lost on their way, beside those that a dying portal takes along. */
const LOST_ANSWERS = 0.05;

/** What all clients together sent and were answered. */
export const newTally = () => ({
  answered: 0,
  refused: 0,
  retried: 0,
  /** Milliseconds from the first sending of a command to its answer. */
  times: [],
  connects: 0,
  tickets: new Set(),
  messages: new Map(),
});

/** A browser with a page of the fair open. */
export class FairClient {
  seen = new Map();
  isStopped = false;

  constructor(base, fair, { id, token }, tally, transport = 'websocket') {
    Object.assign(this, { fair, id, tally });
    this.socket = io(`${base}/fairs`, {
      path: '/live',
      transports: [transport],
      forceNew: true,
      reconnectionDelayMax: 2_000,
      auth: { fair },
      extraHeaders: { cookie: `session=${token}; device=${randomUUID()}` },
    });
    this.socket.on('connect', () => {
      tally.connects += 1;
      this.socket.emit('watch', this.rooms(), () => undefined);
    });
    // As the page does: a server that was too busy is asked again.
    this.socket.on('connect_error', () => {
      if (!this.socket.active) setTimeout(() => this.socket.connect(), BUSY_MS * (0.5 + Math.random()));
    });
    this.socket.on('push', ({ room, to, view }) => {
      const known = this.seen.get(room);
      if (known && known.to >= to) return;
      this.seen.set(room, { to, view });
      this.hear(room, view);
    });
  }

  /** Sends a command under one key until it is answered; a refusal is an answer. @returns null where it was refused */
  async command(command) {
    const key = randomUUID();
    const began = performance.now();
    let isLost = Math.random() < LOST_ANSWERS;
    for (let wait = ANSWER_MS; ; wait = Math.min(2 * wait, LONGEST_ANSWER_MS)) {
      try {
        const reply = await this.socket.timeout(wait).emitWithAck('command', { key, command });
        const mayPass = reply.ok || !['limit.too-many', 'system.failure'].includes(reply.problem.code);
        if (mayPass && isLost) isLost = false;
        else if (mayPass) {
          this.tally[reply.ok ? 'answered' : 'refused'] += 1;
          this.tally.times.push(performance.now() - began);
          return reply.ok ? reply.value : null;
        }
      } catch {
        // No answer: the connection was lost, or the portal.
      }
      this.tally.retried += 1;
      await sleep(RETRY_MS * (0.5 + Math.random()));
    }
  }

  async say(conversation, text) {
    if (await this.command({ kind: 'say', conversation, text })) {
      this.tally.messages.set(conversation, (this.tally.messages.get(conversation) ?? 0) + 1);
    }
  }

  async dropFor(ms) {
    this.socket.disconnect();
    await sleep(ms);
    this.socket.connect();
  }
}

/** Somebody who looks for work: stands in up to three queues, takes calls and writes. */
export class Seeker extends FairClient {
  taken = new Set();

  rooms() {
    return [`lobby:${this.fair}`, `person:${this.fair}:${this.id}`];
  }

  hear(room, view) {
    const call = room.startsWith('person:') ? view.call : null;
    if (call?.status !== 'called' || this.taken.has(call.conversation) || this.isStopped) return;
    this.taken.add(call.conversation);
    void this.take(call.conversation);
  }

  async play(booths) {
    await this.command({ kind: 'enter', fair: this.fair });
    while (!this.isStopped) {
      const booth = booths[Math.floor(Math.random() * booths.length)];
      const answer = await this.command({ kind: 'join', booth });
      if (answer?.ticket) this.tally.tickets.add(answer.ticket);
      await sleep(2_000 + Math.random() * 6_000);
    }
  }

  async take(conversation) {
    await sleep(Math.random() * 1_000);
    if (!(await this.command({ kind: 'answer', conversation }))) return;
    await this.say(conversation, 'Em chào anh chị ạ');
    await this.say(conversation, 'Em muốn hỏi về ca làm');
  }
}

/** A recruiter: calls, writes, ends, notes an outcome, and calls the next. */
export class Recruiter extends FairClient {
  constructor(base, fair, person, tally) {
    super(base, fair, person, tally);
    this.booth = person.booth;
  }

  rooms() {
    return [`desk:${this.booth}`];
  }

  hear() {}

  async play() {
    await this.command({ kind: 'sit-down', booth: this.booth });
    while (!this.isStopped) {
      const called = await this.command({ kind: 'call-next', booth: this.booth });
      if (called) await this.talk(called.conversation);
      else await sleep(500);
    }
  }

  /** Waits for the answer, as the page does; a call that is not taken is taken back. */
  async talk(conversation) {
    for (let waited = 0; waited < 20; waited += 1) {
      await sleep(500);
      if (!(await this.command({ kind: 'say', conversation, text: 'Chào em' }))) continue;
      this.tally.messages.set(conversation, (this.tally.messages.get(conversation) ?? 0) + 1);
      await sleep(500 + Math.random() * 1_500);
      await this.command({ kind: 'end', conversation });
      await this.command({ kind: 'outcome', conversation, outcome: 'keep_in_touch' });
      return;
    }
    await this.command({ kind: 'take-back', conversation });
  }
}
