// A fair with nothing behind it: socket.io with the options of the portal, queues in memory, the same rooms, the same
// views and the same gaps between pushes. What a portal adds to this is what its fairs cost.
// usage: node bare-fair.mjs <file with the hall as the portal shows it>; writes its port on stdout
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Server } from 'socket.io';

// As in libs/fairs/src/live/room-feed.ts.
const GAP_MS = 250;
const WIDE_GAP_MS = 1_000;
const WIDE_MEMBERS = 500;
const MEMBERS_A_SECOND = 2_500;

const hall = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const server = createServer();
const namespace = new Server(server, { path: '/live', serveClient: false, maxHttpBufferSize: 16_384 }).of('/fairs');
const booths = new Map(
  hall.booths.map((card) => [card.booth, { card, order: [], called: [], last: 0, seq: card.seq, people: new Map() }]),
);
const people = new Map();
const calls = new Map();
const rooms = new Map();
const hallRoom = `lobby:${hall.fair}`;
let changedInHall = new Set();

const cardOf = ({ card, order, seq }) => ({ ...card, seq, waiting: order.length });
const boothView = (booth) => ({
  ...cardOf(booth),
  order: booth.order,
  skipped: [],
  waits: booth.order.map((_, at) => ({ low: 5 * (at + 1), high: 10 * (at + 1) })),
  called: booth.called,
});
const hallSeq = () => [...booths.values()].reduce((sum, { seq }) => sum + seq, 0);
const hallView = () => ({ ...hall, seq: hallSeq(), booths: [...booths.values()].map(cardOf) });
/** What a hall is told that knows its booths. */
function hallChange(changed) {
  const { announcements: _said, ...known } = hall;
  const cards = changed.map((booth) => {
    const { fair: _fair, number: _number, employer: _employer, ...changing } = cardOf(booth);
    return changing;
  });
  return { ...known, seq: hallSeq(), booths: cards };
}

function personOf(id) {
  if (!people.has(id)) {
    people.set(id, {
      sockets: 0,
      view: { fair: hall.fair, person: id, seq: 0, isAway: false, isRemoved: false, tickets: [], call: null },
    });
  }
  return people.get(id);
}

/** The whole view of a room, as a member gets it first. */
function viewOf(room) {
  const [kind, id, person] = room.split(':');
  if (kind === 'lobby') return hallView();
  if (kind === 'person') return personOf(person).view;
  if (kind === 'booth') return boothView(booths.get(id));
  return { booth: boothView(booths.get(id)), desks: [], unanswered: [] };
}

const seqOf = (view) => view.seq ?? view.booth.seq;
const push = (room, from, view) => namespace.to(room).emit('push', { room, from, to: seqOf(view), view });

/** Pushes a room of many members, not more often than its gap allows. */
function gather(room) {
  const known = rooms.get(room) ?? { pushedAt: 0, timer: null, last: null };
  rooms.set(room, known);
  if (known.timer) return;
  const members = namespace.adapter.rooms.get(room)?.size ?? 0;
  const gap = members > WIDE_MEMBERS ? WIDE_GAP_MS * Math.max(1, members / MEMBERS_A_SECOND) : GAP_MS;
  const send = () => {
    known.timer = null;
    known.pushedAt = performance.now();
    const view = room === hallRoom ? hallChange([...changedInHall]) : viewOf(room);
    if (room === hallRoom) changedInHall = new Set();
    push(room, known.last, view);
    known.last = seqOf(view);
  };
  const wait = known.pushedAt + gap - performance.now();
  if (wait <= 0) send();
  else known.timer = setTimeout(send, wait);
}

function changeBooth(id) {
  const booth = booths.get(id);
  booth.seq += 1;
  changedInHall.add(booth);
  for (const room of [`booth:${id}`, `desk:${id}`, hallRoom]) gather(room);
}

function changePerson(id) {
  const { view } = personOf(id);
  view.seq += 1;
  push(`person:${hall.fair}:${id}`, view.seq - 1, view);
}

const COMMANDS = {
  join(person, { booth: id }) {
    const booth = booths.get(id);
    const ticket = {
      id: randomUUID(),
      booth: id,
      number: (booth.last += 1),
      status: 'waiting',
      misses: 0,
      lapseReason: null,
    };
    booth.order.push(ticket.number);
    booth.people.set(ticket.number, person);
    personOf(person).view.tickets.push(ticket);
    changePerson(person);
    changeBooth(id);
    return { kind: 'join', ticket: ticket.id };
  },
  'call-next'(_, { booth: id }) {
    const booth = booths.get(id);
    const isHere = (number) => {
      const { sockets, view } = personOf(booth.people.get(number));
      return sockets > 0 && view.call === null;
    };
    const number = booth.order.find(isHere);
    if (number === undefined) return null;
    booth.order.splice(booth.order.indexOf(number), 1);
    booth.called.push(number);
    const conversation = randomUUID();
    const person = booth.people.get(number);
    calls.set(conversation, { booth: id, number, person });
    const { employer } = booth.card;
    const dueAt = new Date().toISOString();
    personOf(person).view.call = { conversation, booth: id, employer, number, status: 'called', dueAt };
    changePerson(person);
    changeBooth(id);
    return { kind: 'call-next', conversation };
  },
  answer(person, { conversation }) {
    personOf(person).view.call.status = 'talking';
    changePerson(person);
    return { kind: 'answer', conversation };
  },
  end(_, { conversation }) {
    const { booth, number, person } = calls.get(conversation);
    booths.get(booth).called = booths.get(booth).called.filter((each) => each !== number);
    const { view } = personOf(person);
    Object.assign(view, { call: null, tickets: view.tickets.filter((ticket) => ticket.booth !== booth) });
    changePerson(person);
    changeBooth(booth);
    return { kind: 'end', conversation };
  },
};

namespace.on('connection', (socket) => {
  const { person } = socket.handshake.auth;
  personOf(person).sockets += 1;
  socket.on('disconnect', () => (personOf(person).sockets -= 1));
  socket.on('watch', (wanted, reply) => {
    for (const room of wanted) {
      void socket.join(room);
      const view = viewOf(room);
      socket.emit('push', { room, from: null, to: seqOf(view), view });
    }
    reply({ ok: true, value: wanted });
  });
  socket.on('command', ({ command }, reply) => {
    const value = (COMMANDS[command.kind] ?? (() => ({ kind: command.kind })))(person, command);
    reply(value ? { ok: true, value } : { ok: false, problem: { code: 'fair-live.nobody-waits', message: '' } });
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
