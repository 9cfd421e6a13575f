import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import { FairClock, FairPresence, FairViews } from '@app/fairs';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type Socket } from 'socket.io-client';
import { actorOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { recruiterOf } from '../support/employers.js';
import { eventually } from '../support/eventually.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { World } from '../support/world.js';

const SECRET = 'bí mật chỉ máy chuyển tiếp và sàn biết';
const TURN = { TURN_URLS: 'turn:chuyen-tiep.example.vn:3478', TURN_SECRET: SECRET };

interface Reply {
  ok: boolean;
  value?: { iceServers: { urls: string[]; username: string; credential: string }[]; isPolite: boolean } | null;
  problem?: { code: string };
}

describe('voice and picture in a conversation', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let booth: string;
  let conversation: string;
  let colleague: Actor;
  const who = {} as Record<
    'seeker' | 'recruiter' | 'stranger' | 'rival' | 'counsellor',
    { session: BrowserSession; actor: Actor }
  >;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    world = await World.start({ env: { ...TURN, LIMIT_FACTOR: '2' } });
    office = await openCentre(world);
    const actorBy = async (phone: string, role: 'seeker' | 'employer_recruiter') =>
      actorOf((await world.get(PeopleService).findByPhone(phone))!.id, role);
    for (const [name, phone] of [
      ['seeker', '+84900000711'],
      ['stranger', '+84900000712'],
    ] as const) {
      const session = await signUp(world, { phone, fullName: `Người Thử ${name}` });
      who[name] = { session, actor: await actorBy(phone, 'seeker') };
    }
    for (const [name, phone] of [
      ['recruiter', '+84900000713'],
      ['rival', '+84900000714'],
    ] as const) {
      const { session } = await recruiterOf(world, office, { phone, name: `Công ty ${name}` });
      who[name] = { session, actor: await actorBy(phone, 'employer_recruiter') };
    }
    const session = await signInStaff(world, office, 'counsellor');
    const row = `SELECT person_id AS id FROM staff_credential WHERE login = 'counsellor'`;
    const { id } = (await world.get(Db).queryOne<{ id: string }>(row))!;
    who.counsellor = { session, actor: actorOf(id, 'counsellor', { officeId: office.id }) };
  }, 120_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 2);
    booth = fair.booths[0]!.id;
    const { seeker, recruiter, rival } = who;
    await fair.staff(booth, recruiter.actor);
    await fair.staff(fair.booths[1]!.id, rival.actor);
    [colleague] = fair.booths[0]!.recruiters as [Actor];
    for (const each of [recruiter.actor, colleague]) await fair.run(each, { kind: 'sit-down', booth });
    await fair.register(seeker.actor);
    await fair.run(seeker.actor, { kind: 'enter', fair: fair.id });
    await fair.run(seeker.actor, { kind: 'join', booth });
    conversation = (await fair.run(recruiter.actor, { kind: 'call-next', booth })).conversation!;
    await fair.run(seeker.actor, { kind: 'answer', conversation });
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.disconnect();
    const open = await view();
    if (open.status === 'talking') await fair.run(who.seeker.actor, { kind: 'end', conversation });
  });

  const view = () => world.get(FairViews).conversation(who.seeker.actor, conversation);
  const ask = (by = who.recruiter.actor, media: 'audio' | 'video' = 'audio') =>
    fair.run(by, { kind: 'ask-media', conversation, media });
  const accept = (by = who.seeker.actor) => fair.run(by, { kind: 'accept-media', conversation });

  /** A page of the fair, with the conversation open and what it was told. */
  async function open(name: keyof typeof who): Promise<{ told: Record<string, unknown>[]; send: Send }> {
    const socket = fair.connect(who[name].session);
    sockets.push(socket);
    // It says which conversation it shows.
    Object.assign(socket.auth, { conversation });
    await new Promise((resolve) => socket.once('connect', () => resolve(null)));
    const told: Record<string, unknown>[] = [];
    socket.on('signal', (signal: Record<string, unknown>) => told.push(signal));
    await socket.emitWithAck('watch', [`conversation:${conversation}`]);
    return { told, send: (signal) => socket.timeout(5_000).emitWithAck('signal', signal) as Promise<Reply> };
  }
  type Send = (signal: object) => Promise<Reply>;
  const join = (peer = who.recruiter.actor) => ({
    kind: 'join',
    conversation,
    session: randomUUID(),
    peer: peer.personId,
  });
  const joinCall = (by: Actor) => fair.run(by, { kind: 'join-media', conversation });
  /** Somebody who was called into the conversation and came. */
  async function guest(role: 'counsellor' | 'interpreter', by: Actor): Promise<string> {
    const language = role === 'interpreter' ? ({ language: 'sign' } as const) : {};
    await fair.run(who.recruiter.actor, { kind: 'invite', conversation, as: role, ...language });
    const { id } = (await view()).guests.at(-1)!;
    await fair.run(by, { kind: 'come-in', conversation, guest: id });
    return id;
  }

  it('is asked for by one and taken by the other, and ends without the conversation', async () => {
    const { seeker, recruiter } = who;
    expect((await view()).media).toBeNull();
    await ask(recruiter.actor, 'video');
    expect((await view()).media).toMatchObject({ kind: 'video', asker: 'recruiter', status: 'asked' });
    await expect(accept(recruiter.actor)).rejects.toThrow('not-possible-now');
    await expect(ask(recruiter.actor)).rejects.toThrow('not-possible-now');
    await fair.run(seeker.actor, { kind: 'decline-media', conversation });
    expect((await view()).media).toMatchObject({ status: 'declined' });
    await ask(seeker.actor);
    // Both ask at the same time: they have agreed.
    await ask(recruiter.actor);
    expect((await view()).media).toMatchObject({ kind: 'audio', asker: 'person', status: 'accepted' });
    await fair.run(recruiter.actor, { kind: 'end-media', conversation });
    expect(await view()).toMatchObject({ status: 'talking', media: { status: 'ended' } });
    await expect(accept()).rejects.toThrow('not-possible-now');
  });

  it('ends with the conversation, and when it is handed over', async () => {
    await ask();
    await accept();
    await fair.run(who.recruiter.actor, { kind: 'hand-over', conversation, to: colleague.personId });
    expect((await view()).media).toMatchObject({ status: 'ended' });
    await ask(colleague);
    await fair.run(who.seeker.actor, { kind: 'end', conversation });
    expect((await view()).media).toMatchObject({ status: 'ended' });
    await expect(ask(who.seeker.actor)).rejects.toThrow('not-possible-now');
  });

  it('is nobody else’s to ask for', async () => {
    for (const each of [who.stranger.actor, who.rival.actor, colleague, fair.operator]) {
      await expect(ask(each)).rejects.toThrow('fair-live.not-found');
    }
  });

  it('connects the two with credentials that end soon', async () => {
    await ask();
    await accept();
    const [seeker, recruiter] = [await open('seeker'), await open('recruiter')];
    const hello = join();
    const { value } = await seeker.send(hello);
    expect(value).toMatchObject({ isPolite: true, iceServers: [{ urls: [TURN.TURN_URLS] }] });
    const { username, credential } = value!.iceServers[0]!;
    const [until, name] = username.split(':') as [string, string];
    const now = world.clock.now().getTime() / 1000;
    expect(Number(until)).toBeGreaterThan(now);
    expect(Number(until)).toBeLessThanOrEqual(now + 180);
    expect(credential).toBe(createHmac('sha1', SECRET).update(username).digest('base64'));
    // The relay learns nothing by the name.
    expect(name).not.toContain(who.seeker.actor.personId.slice(0, 8));
    await eventually(() => expect(recruiter.told).toEqual([{ ...hello, author: who.seeker.actor.personId }]));
    const welcome = { ...join(who.seeker.actor), kind: 'welcome', to: hello.session };
    expect((await recruiter.send(welcome)).value).toMatchObject({ isPolite: false });
    const candidate = 'candidate:1 1 udp 2122260223 192.168.1.7 50000 typ host';
    const hidden = { ...welcome, kind: 'candidate', candidate: { candidate, sdpMid: '0' } };
    expect(await recruiter.send(hidden)).toEqual({ ok: true, value: null });
    const sdp = `v=0\r\nc=IN IP4 192.168.1.7\r\na=${candidate}\r\n`;
    await recruiter.send({ ...welcome, kind: 'description', description: { type: 'offer', sdp } });
    await eventually(() => expect(seeker.told.map(({ kind }) => kind)).toContain('description'));
    expect(seeker.told.map(({ kind }) => kind)).toEqual(['join', 'welcome', 'description']);
    expect(JSON.stringify(seeker.told)).not.toContain('192.168');
  });

  it('is passed on for nobody but the two, and only while they talk', async () => {
    const [seeker, recruiter] = [await open('seeker'), await open('recruiter')];
    expect(await seeker.send(join())).toMatchObject({ problem: { code: 'fair-live.not-possible-now' } });
    await ask();
    expect(await seeker.send(join())).toMatchObject({ problem: { code: 'fair-live.not-possible-now' } });
    await accept();
    for (const name of ['stranger', 'rival'] as const) {
      expect(await (await open(name)).send(join())).toMatchObject({ problem: { code: 'fair-live.not-found' } });
    }
    expect(await seeker.send({ ...join(), conversation: randomUUID() })).toMatchObject({
      problem: { code: 'fair-live.not-found' },
    });
    await fair.run(who.seeker.actor, { kind: 'end', conversation });
    for (const each of [seeker, recruiter]) {
      expect(await each.send(join())).toMatchObject({ problem: { code: 'fair-live.not-possible-now' } });
      expect(each.told).toEqual([]);
    }
  });

  it('connects guests by voice with everybody in the call, and tells nobody else', async () => {
    const { seeker, recruiter, counsellor } = who;
    await fair.run(recruiter.actor, { kind: 'invite', conversation, as: 'counsellor' });
    await expect(joinCall(counsellor.actor)).rejects.toThrow('fair-live.not-found');
    const called = (await view()).guests[0]!.id;
    await fair.run(counsellor.actor, { kind: 'come-in', conversation, guest: called });
    await expect(joinCall(counsellor.actor)).rejects.toThrow('fair-live.not-possible-now');
    await ask();
    await accept();
    const [seen, heard, helper] = [await open('seeker'), await open('recruiter'), await open('counsellor')];
    // There, and not in the call.
    const refused = { problem: { code: 'fair-live.not-possible-now' } };
    expect(await helper.send(join(seeker.actor))).toMatchObject(refused);
    expect(await seen.send(join(counsellor.actor))).toMatchObject(refused);
    await joinCall(counsellor.actor);
    expect((await view()).guests).toMatchObject([{ person: counsellor.actor.personId, isInCall: true }]);
    const hello = join(seeker.actor);
    const { value } = await helper.send(hello);
    expect(value).toMatchObject({ isPolite: false, iceServers: [{ urls: [TURN.TURN_URLS] }] });
    expect((await helper.send(join(recruiter.actor))).value).toMatchObject({ isPolite: true });
    expect((await seen.send({ ...join(counsellor.actor), kind: 'welcome', to: hello.session })).value).toMatchObject({
      isPolite: true,
    });
    const { personId: author } = counsellor.actor;
    await eventually(() => expect(heard.told).toMatchObject([{ kind: 'join', author }]));
    expect(seen.told).toEqual([{ ...hello, author }]);
    for (const name of ['stranger', 'rival'] as const) {
      await expect(joinCall(who[name].actor)).rejects.toThrow('fair-live.not-found');
      const { told, send } = await open(name);
      expect(await send(join(counsellor.actor))).toMatchObject({ problem: { code: 'fair-live.not-found' } });
      await helper.send(join(seeker.actor));
      expect(await helper.send(join(who[name].actor))).toMatchObject(refused);
      expect(told).toEqual([]);
    }
    expect(await helper.send(join(counsellor.actor))).toMatchObject(refused);
    for (const side of [seeker, recruiter]) await expect(joinCall(side.actor)).rejects.toThrow('fair-live.not-found');
    await fair.run(counsellor.actor, { kind: 'leave-media', conversation });
    expect(await helper.send(join(seeker.actor))).toMatchObject(refused);
    expect(await seen.send(join(counsellor.actor))).toMatchObject(refused);
    await joinCall(counsellor.actor);
    await fair.run(recruiter.actor, { kind: 'uninvite', conversation, guest: called });
    expect(await helper.send(join(seeker.actor))).toMatchObject({ problem: { code: 'fair-live.not-found' } });
    expect(await seen.send(join(counsellor.actor))).toMatchObject(refused);
    expect((await view()).media).toMatchObject({ status: 'accepted' });
  });

  it('holds two guests, and begins anew without them', async () => {
    const { counsellor, recruiter } = who;
    const interpreter = actorOf(newId(), 'counsellor', { officeId: office.id });
    await world.get(Db).query(
      `INSERT INTO person (id, office_id, full_name, status, channel, created_at)
       VALUES ($1, $2, 'Cán Bộ Hai', 'active', 'online', now())`,
      [interpreter.personId, office.id],
    );
    await guest('counsellor', counsellor.actor);
    await guest('interpreter', interpreter);
    const byName = { as: 'colleague', person: colleague.personId } as const;
    await fair.run(recruiter.actor, { kind: 'invite', conversation, ...byName });
    const called = (await view()).guests.at(-1)!.id;
    await fair.run(colleague, { kind: 'come-in', conversation, guest: called });
    await ask();
    await accept();
    const joined = await Promise.allSettled([counsellor.actor, interpreter, colleague].map(joinCall));
    expect(joined.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(JSON.stringify(joined)).toContain('fair-live.call-full');
    expect((await view()).guests.filter(({ isInCall }) => isInCall)).toHaveLength(2);
    await fair.run(recruiter.actor, { kind: 'end-media', conversation });
    await ask();
    await accept();
    expect((await view()).guests.filter(({ isInCall }) => isInCall)).toEqual([]);
  });

  it('is left by a guest whose page has been gone for a minute, not by one whose page comes back', async () => {
    const { actor } = who.counsellor;
    await guest('counsellor', actor);
    await ask();
    await accept();
    await joinCall(actor);
    const presence = world.get(FairPresence);
    const isInCall = async () => (await view()).guests[0]!.isInCall;
    const later = async (seconds: number) => {
      world.clock.advance(seconds * 1_000);
      await world.get(FairClock).run();
    };
    const pages = async () => {
      const sql = 'SELECT count(*)::int AS count FROM live_connection WHERE conversation_id = $1 AND person_id = $2';
      return (await world.get(Db).queryOne<{ count: number }>(sql, [conversation, actor.personId]))!.count;
    };
    await open('counsellor');
    await eventually(async () => expect(await pages()).toBe(1));
    await later(1);
    sockets.at(-1)!.disconnect();
    await eventually(async () => expect(await pages()).toBe(0));
    // Any other page of the fair shows nothing of the call.
    await presence.connect(fair.id, actor.personId);
    await later(1);
    await later(58);
    expect(await isInCall()).toBe(true);
    const back = await presence.connect(fair.id, actor.personId, conversation);
    await later(1);
    await presence.disconnect(back, fair.id, actor.personId);
    await later(1);
    await later(59);
    expect(await isInCall()).toBe(true);
    await later(1);
    expect(await view()).toMatchObject({
      media: { status: 'accepted' },
      guests: [{ isInCall: false, isPresent: true }],
    });
    await joinCall(actor);
    expect(await isInCall()).toBe(true);
  });

  it('takes no nonsense, nothing too long, and not without end', async () => {
    await ask();
    await accept();
    const [seeker, recruiter] = [await open('seeker'), await open('recruiter')];
    const between = { ...join(), to: randomUUID() };
    const described = (sdp: string) => ({ ...between, kind: 'description', description: { type: 'offer', sdp } });
    const wrong = [
      null,
      'join',
      { ...join(), more: 1 },
      { ...between, kind: 'shout' },
      described('x'.repeat(12_001)),
      described('v=0\u0000'),
      described('v=0\ud800'),
      { ...between, kind: 'candidate', candidate: { candidate: 'x'.repeat(401) } },
    ];
    for (const each of wrong) {
      expect(await seeker.send(each as object)).toMatchObject({ problem: { code: 'input.invalid' } });
    }
    // More than two windows of the budget let through, wherever the flood falls in them.
    const flood = await Promise.all(Array.from({ length: 600 }, () => seeker.send(join())));
    const refused = flood.filter(({ ok }) => !ok);
    expect(refused.length).toBeGreaterThanOrEqual(120);
    expect(new Set(refused.map(({ problem }) => problem!.code))).toEqual(new Set(['limit.too-many']));
    // Whoever floods takes nothing from the other one.
    expect((await recruiter.send(join(who.seeker.actor))).ok).toBe(true);
    // Beyond what a socket takes at all the connection ends; the conversation does not.
    await expect(seeker.send(described('x'.repeat(40_000)))).rejects.toThrow(/disconnected|timed out/);
    expect((await view()).status).toBe('talking');
  });

  it('shows a telephone number only while its owner lets it be seen', async () => {
    const { seeker, recruiter } = who;
    const seen = async (by = recruiter.actor) => world.get(FairViews).phoneOf(by, await view());
    expect(await seen()).toBeNull();
    const share = (by: Actor, phone: 'shown' | 'hidden') => fair.run(by, { kind: 'share-phone', conversation, phone });
    await expect(share(recruiter.actor, 'shown')).rejects.toThrow('fair-live.not-found');
    await share(seeker.actor, 'shown');
    expect(await seen()).toBe('+84900000711');
    for (const each of [colleague, who.rival.actor, fair.operator]) expect(await seen(each)).toBeNull();
    expect(JSON.stringify(await view())).not.toContain('900000711');
    await share(seeker.actor, 'hidden');
    expect(await seen()).toBeNull();
    await share(seeker.actor, 'shown');
    await fair.run(seeker.actor, { kind: 'end', conversation });
    expect(await seen()).toBeNull();
  });

  it('lets one page ask for microphone and camera, and no other', async () => {
    const policyOf = async (path: string) => {
      const { status, headers } = await who.seeker.session.get(path);
      return [status, headers.get('permissions-policy'), headers.get('content-security-policy')?.includes('unsafe')];
    };
    const talk = `/phien-giao-dich/tro-chuyen/${conversation}`;
    expect(await policyOf(talk)).toEqual([200, expect.stringContaining('camera=(self), microphone=(self), '), false]);
    for (const path of [`/phien-giao-dich/${fair.id}/sanh`, '/', '/khong-co']) {
      expect((await policyOf(path))[1]).toContain('camera=(), microphone=(), geolocation=()');
    }
    expect((await who.seeker.session.get(talk)).text).toContain('Gọi tiếng, gọi hình');
  });

  it('is not offered where there is no relay', async () => {
    const plain = await World.start();
    const there = await LiveFair.open(plain, await openCentre(plain), 1);
    const [recruiter] = there.booths[0]!.recruiters as [Actor];
    const at = there.booths[0]!.id;
    const seeker = await there.entered();
    await there.run(recruiter, { kind: 'sit-down', booth: at });
    await there.run(seeker, { kind: 'join', booth: at });
    const { conversation: id } = await there.run(recruiter, { kind: 'call-next', booth: at });
    await there.run(seeker, { kind: 'answer', conversation: id! });
    const asked = there.run(seeker, { kind: 'ask-media', conversation: id!, media: 'audio' });
    await expect(asked).rejects.toThrow('fair-live.no-relay');
    await plain.stop();
  });
});
