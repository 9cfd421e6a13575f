// Thousands of browsers at a fair, each with the client of the page: they watch the hall, their own places and a booth.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
import * as parser from 'socket.io-parser';

const ANSWER_MS = 60_000;
const CONNECTING = 100;
/** One push in so many is weighed. */
const WEIGHED = 50;

/**
 * Thousands of phones read a push of the hall, each its own copy: here one process would read the same words ten thousand
 * times, and the server would wait for its clients.
 */
class SharedDecoder extends parser.Decoder {
  static last = { text: '', packet: null };

  decodeString(text) {
    // Of what is not a push the client changes its packet.
    if (!text.startsWith(`${parser.PacketType.EVENT}/`)) return super.decodeString(text);
    if (text !== SharedDecoder.last.text) SharedDecoder.last = { text, packet: super.decodeString(text) };
    return SharedDecoder.last.packet;
  }
}

/** One open page. */
class Page {
  numbers = new Map();
  orders = new Map();
  waitsFor = null;

  constructor(base, fair, person, rooms, crowd) {
    Object.assign(this, { fair, id: person.id, rooms, crowd });
    this.socket = io(`${base}/fairs`, {
      path: '/live',
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      autoConnect: false,
      parser: { Encoder: parser.Encoder, Decoder: SharedDecoder },
      auth: { fair, person: person.id },
      extraHeaders: { cookie: `session=${person.token}; device=${randomUUID()}` },
    });
    this.socket.on('push', ({ room, view }) => this.hear(room, view));
  }

  async open() {
    await new Promise((resolve, reject) => {
      this.socket.once('connect', resolve);
      this.socket.once('connect_error', reject);
      this.socket.connect();
    });
    await this.socket.timeout(ANSWER_MS).emitWithAck('watch', this.rooms);
  }

  async command(command) {
    const reply = await this.socket.timeout(ANSWER_MS).emitWithAck('command', { key: randomUUID(), command });
    return reply.ok ? reply.value : null;
  }

  hear(room, view) {
    this.crowd.weigh(view);
    if (room.startsWith('booth:')) this.orders.set(view.booth, view.order);
    else if (room.startsWith('person:')) {
      for (const { booth, number } of view.tickets) this.numbers.set(booth, number);
      if (view.call?.status === 'called') this.crowd.rang(view.call.conversation, this);
    } else return;
    const { waitsFor } = this;
    if (waitsFor && this.orders.get(waitsFor.booth)?.includes(this.numbers.get(waitsFor.booth))) {
      this.waitsFor = null;
      waitsFor.seen(performance.now() - waitsFor.since);
    }
  }

  /** Joins a queue. @returns milliseconds until the page shows the place there; throws where it was refused */
  async join(booth) {
    const seen = new Promise((resolve) => (this.waitsFor = { booth, since: performance.now(), seen: resolve }));
    if (!(await this.command({ kind: 'join', booth }))) throw new Error('refused');
    return Promise.race([
      seen,
      sleep(ANSWER_MS, undefined, { ref: false }).then(() => Promise.reject(new Error('unseen'))),
    ]);
  }
}

/** Everybody at one fair, at one server. */
export class Crowd {
  pushes = 0;
  weighed = { count: 0, bytes: 0 };
  rings = new Map();

  /** @param {{ fair: string, seekers: object[], recruiters: object[] }} scene everybody with the booth that they look at */
  constructor(base, { fair, seekers, recruiters }) {
    this.seekers = seekers.map((person) => {
      const rooms = [`lobby:${fair}`, `person:${fair}:${person.id}`, `booth:${person.booth}`];
      return Object.assign(new Page(base, fair, person, rooms, this), { booth: person.booth });
    });
    this.recruiters = recruiters.map((person) =>
      Object.assign(new Page(base, fair, person, [`desk:${person.booth}`], this), { booth: person.booth }),
    );
  }

  weigh(view) {
    this.pushes += 1;
    if (this.pushes % WEIGHED > 0) return;
    this.weighed.count += 1;
    this.weighed.bytes += JSON.stringify(view).length;
  }

  rang(conversation, page) {
    if (!this.rings.has(conversation)) this.rings.set(conversation, { at: performance.now(), page });
  }

  /** Opens pages, some at a time. @returns how many could not connect */
  async open(pages) {
    let failed = 0;
    const waiting = pages.slice();
    const work = async () => {
      for (let page = waiting.pop(); page; page = waiting.pop()) {
        await page.open().catch(() => (failed += 1));
      }
    };
    await Promise.all(Array.from({ length: CONNECTING }, work));
    return failed;
  }

  /** Lets pages join their queues at so many a second: evenly, or as people come, each whenever they like. */
  async joinAt(pages, perSecond, { isEven = false } = {}) {
    const began = performance.now();
    const joins = [];
    let due = began;
    for (const page of pages) {
      const wait = due - performance.now();
      if (wait > 1) await sleep(wait);
      due += ((isEven ? 1 : -Math.log(1 - Math.random())) * 1_000) / perSecond;
      joins.push(
        page.join(page.booth).then(
          (took) => took,
          (error) => error,
        ),
      );
    }
    const sentIn = performance.now() - began;
    const results = await Promise.all(joins);
    return {
      times: results.filter((each) => typeof each === 'number'),
      failed: results.filter((each) => typeof each !== 'number').map(({ message }) => message),
      perSecond: Math.round((pages.length * 1_000) / sentIn),
      seconds: (performance.now() - began) / 1_000,
    };
  }

  /** Each recruiter calls so many people, who take the call; so many calls a second in all. */
  async callAt(perSecond, rounds) {
    const times = [];
    let missed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const talks = [];
      for (const recruiter of this.recruiters) {
        talks.push(this.callOnce(recruiter).then((took) => (took === null ? (missed += 1) : times.push(took))));
        await sleep(1_000 / perSecond);
      }
      await Promise.all(talks);
    }
    return { times, missed };
  }

  async callOnce(recruiter) {
    const began = performance.now();
    const called = await recruiter.command({ kind: 'call-next', booth: recruiter.booth }).catch(() => null);
    if (!called) return null;
    const { conversation } = called;
    for (let waited = 0; !this.rings.has(conversation) && waited < 500; waited += 1) await sleep(20);
    const ring = this.rings.get(conversation);
    if (!ring) return null;
    await ring.page.command({ kind: 'answer', conversation });
    await recruiter.command({ kind: 'end', conversation });
    return ring.at - began;
  }

  close(pages) {
    for (const { socket } of pages) socket.disconnect();
  }
}
