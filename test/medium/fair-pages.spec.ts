import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import { FairViews, type Push, type RoomView } from '@app/fairs';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type Socket } from 'socket.io-client';
import { actorOf } from '../support/applications.js';
import { BrowserSession } from '../support/browser-session.js';
import { recruiterOf } from '../support/employers.js';
import { eventually } from '../support/eventually.js';
import { shownAfter } from '../support/hall-view.js';
import { LiveFair, press } from '../support/live-fairs.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { World } from '../support/world.js';

const plain = (view: unknown) => JSON.parse(JSON.stringify(view)) as RoomView;

type Reply = { ok: boolean; value?: unknown; problem?: { code: string } };

describe('pages of a fair that runs', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let seeker: BrowserSession;
  let recruiter: BrowserSession;
  let person: Actor;
  let firm: Actor;
  let booth: string;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    fair = await LiveFair.open(world, office, 2);
    booth = fair.booths[0]!.id;
    seeker = await signUp(world, { phone: '+84900000701', fullName: 'Hoàng Thị Chờ' });
    ({ session: recruiter } = await recruiterOf(world, office, { phone: '+84900000702', name: 'Công ty Gian Thử' }));
    const idOf = async (phone: string) => (await world.get(PeopleService).findByPhone(phone))!.id;
    person = actorOf(await idOf('+84900000701'), 'seeker');
    await fair.register(person);
    firm = actorOf(await idOf('+84900000702'), 'employer_recruiter');
    await fair.staff(booth, firm);
  }, 120_000);
  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    await world.stop();
  });

  const hall = () => `/phien-giao-dich/${fair.id}/sanh`;
  const desk = () => `/nha-tuyen-dung/gian/${booth}`;
  function connect(who: BrowserSession, headers?: Record<string, string>, transports?: string[]): Socket {
    const socket = fair.connect(who, headers, transports);
    sockets.push(socket);
    return socket;
  }
  const opened = (socket: Socket) =>
    new Promise<string>((resolve) => {
      socket.on('connect', () => resolve('connected'));
      socket.on('connect_error', (error) => resolve(error.message));
    });
  const ask = (socket: Socket, event: string, input: unknown): Promise<Reply> => socket.emitWithAck(event, input);

  it('lead without JavaScript from the door to the outcome', async () => {
    expect((await seeker.get(hall())).text).toContain('Bấm vào phiên để xếp hàng');
    expect((await press(seeker, hall(), 'enter')).text).toContain('Quý vị chưa xếp hàng ở gian nào');
    const waiting = await press(seeker, hall(), 'join', { booth });
    expect(waiting.text).toContain('Số của quý vị: 1');
    expect(waiting.text).toContain('Quý vị là người kế tiếp');
    expect(waiting.html).toContain('http-equiv="refresh"');
    await press(recruiter, desk(), 'sit-down');
    const ringing = await press(recruiter, desk(), 'call-next');
    expect(ringing.text).toContain('Trò chuyện với Hoàng Thị Chờ');
    const talk = ringing.path;
    expect((await seeker.get(hall())).text).toContain('đang gọi quý vị vào gian 1');
    expect((await press(seeker, hall(), 'answer')).path).toBe(talk);
    await press(seeker, talk, 'say', { text: '  Em chào anh chị ạ <b>\u0000 ' });
    expect((await recruiter.get(talk)).text).toContain('Em chào anh chị ạ <b>');
    await press(recruiter, talk, 'note', { text: 'Có tay nghề' });
    expect((await seeker.get(talk)).text).not.toContain('Có tay nghề');
    expect((await recruiter.get(talk)).text).toContain('Có tay nghề');
    expect((await press(recruiter, talk, 'end')).text).toContain('Cuộc trò chuyện đã kết thúc');
    expect((await recruiter.get(desk())).text).toContain('Số 1: Hoàng Thị Chờ');
    const refused = await press(recruiter, talk, 'outcome', { outcome: 'interview' });
    expect(refused.text).toContain('Ghi ngày phỏng vấn');
    const noted = await press(recruiter, talk, 'outcome', { outcome: 'interview', interviewOn: '05/12/2026' });
    expect(noted.path).toBe(desk());
    expect(noted.text).not.toContain('Số 1: Hoàng Thị Chờ');
  });

  it('let an operator see, close and announce, and tell strangers nothing', async () => {
    const operator = await signInStaff(world, office, 'fair_operator');
    const console = `/can-bo/phien-giao-dich/${fair.id}/dieu-hanh`;
    expect((await operator.get(console)).text).toContain('Gian và hàng đợi');
    await press(operator, console, 'announce', { text: 'Phiên kéo dài thêm 30 phút' });
    expect((await seeker.get(hall())).text).toContain('Phiên kéo dài thêm 30 phút');
    const filling = `/can-bo/phien-giao-dich/${fair.id}/gian/${booth}`;
    const { csrf } = await operator.get(`${filling}/sua`);
    const leaflet = { field: 'document', name: 'Nội quy xưởng.pdf', content: Buffer.from('%PDF-1.4\n%%EOF\n') };
    await operator.upload(`${filling}/tai-lieu`, leaflet, csrf);
    // It opens beside the hall, where somebody may be called meanwhile.
    const [link] = /<a href="[^"]+\/tai-lieu\/[^>]+>/.exec((await seeker.get(hall())).html)!;
    expect(link).toContain('target="_blank"');
    expect((await seeker.get(/href="([^"]+)"/.exec(link)![1]!)).status).toBe(200);
    expect((await seeker.get(desk())).status).toBe(403);
    expect((await recruiter.get(`/nha-tuyen-dung/gian/${fair.booths[1]!.id}`)).status).toBe(404);
    expect((await operator.get(`/phien-giao-dich/tro-chuyen/${fair.id}`)).status).toBe(404);
    // At a desk that was theirs a moment ago people are told so.
    const { csrf: own } = await recruiter.get(desk());
    const sitDown = { kind: 'sit-down', booth: fair.booths[1]!.id, key: crypto.randomUUID() };
    const gone = await recruiter.post(`/nha-tuyen-dung/gian/${fair.booths[1]!.id}`, sitDown, own);
    expect(gone.path).toBe('/nha-tuyen-dung/phien-giao-dich');
    expect(gone.text).toContain('Gian này không còn, hoặc quý vị không còn phụ trách gian.');
  });

  it('are told by a socket what GET answers, and take commands there too', async () => {
    const socket = connect(seeker);
    const pushes: Push[] = [];
    socket.on('push', (push: Push) => pushes.push(push));
    expect(await opened(socket)).toBe('connected');
    const own = `person:${fair.id}:${person.personId}`;
    const rooms = [`lobby:${fair.id}`, own, `booth:${booth}`];
    const others = [`desk:${booth}`, `person:${fair.id}:${fair.operator.personId}`];
    expect((await ask(socket, 'watch', [...rooms, ...others])).value).toEqual(rooms);
    const key = crypto.randomUUID();
    const join = { key, command: { kind: 'join', booth } };
    expect(await ask(socket, 'command', join)).toEqual(await ask(socket, 'command', join));
    const { views, told } = { views: world.get(FairViews), told: new Map<string, RoomView>() };
    await eventually(async () => {
      // Later pushes of the hall tell the booths that changed: laid over the first they make the whole.
      for (const { room, view } of pushes) told.set(room, shownAfter(told.get(room), { view })!);
      for (const room of rooms) expect(told.get(room)).toEqual(plain(await views.read(room)));
    });
    const counts = pushes.filter(({ room }) => room === own).map(({ to }) => to);
    expect(counts).toHaveLength(2);
    expect(counts[1]).toBeGreaterThan(counts[0]!);
    expect(await ask(socket, 'command', { key: 'x', command: { kind: 'join' } })).toMatchObject({
      ok: false,
      problem: { code: 'input.invalid' },
    });

    const stolen = { key: crypto.randomUUID(), command: { kind: 'call-next', booth } };
    expect(await ask(socket, 'command', stolen)).toMatchObject({ problem: { code: 'fair-live.not-found' } });
  });

  it('are not sent again what they show already', async () => {
    const views = world.get(FairViews);
    const [lobby, queue] = [await views.lobby(fair.id), (await views.booths([booth]))[0]!];
    const socket = connect(seeker);
    const pushes: Push[] = [];
    socket.on('push', (push: Push) => pushes.push(push));
    await opened(socket);
    const shown = [`lobby:${fair.id}@${lobby.seq}`, `booth:${booth}@${queue.seq - 1}`];
    expect((await ask(socket, 'watch', shown)).value).toEqual([`lobby:${fair.id}`, `booth:${booth}`]);
    expect(pushes).toEqual([{ room: `booth:${booth}`, from: null, to: queue.seq, view: plain(queue) }]);
    expect((await ask(socket, 'watch', [`lobby:${fair.id}@x`])).problem?.code).toBe('input.invalid');
  });

  it('bring a counsellor in who is called, and push nothing to a recruiter who handed the conversation over', async () => {
    const counsellor = await signInStaff(world, office, 'counsellor');
    const talk = (await press(recruiter, desk(), 'call-next')).path;
    await press(seeker, hall(), 'answer');
    expect((await counsellor.get(talk)).status).toBe(404);
    await press(seeker, talk, 'invite', { as: 'counsellor' });
    expect((await counsellor.get(talk)).text).toContain('Quý vị được mời vào một cuộc trò chuyện');
    await press(counsellor, talk, 'come-in');
    await press(counsellor, talk, 'say', { text: 'Tôi giúp được gì ạ' });
    expect((await seeker.get(talk)).text).toContain('Tôi giúp được gì ạ');
    await press(counsellor, talk, 'step-out');
    expect((await counsellor.get(talk)).status).toBe(404);

    const room = `conversation:${talk.split('/').at(-1)}`;
    const pushed: { socket: Socket; view: unknown }[] = [];
    const watching = async (who: BrowserSession) => {
      const socket = connect(who);
      socket.on('push', ({ view }: Push) => pushed.push({ socket, view }));
      expect(await opened(socket)).toBe('connected');
      expect((await ask(socket, 'watch', [room])).value).toEqual([room]);
      return socket;
    };
    const [gone, kept] = [await watching(recruiter), await watching(seeker)];
    const [colleague] = fair.booths[0]!.recruiters;
    await fair.run(colleague!, { kind: 'sit-down', booth });
    await press(recruiter, talk, 'hand-over', { to: colleague!.personId });
    await press(seeker, talk, 'say', { text: 'Chị ấy đi rồi ạ' });
    const hasText = (by: Socket) =>
      pushed.some(({ socket: of, view }) => of === by && JSON.stringify(view).includes('đi rồi'));
    await eventually(async () => expect(hasText(kept)).toBe(true));
    expect(hasText(gone)).toBe(false);
    expect((await recruiter.get(talk)).status).toBe(404);
  });

  it('begin anew where somebody was taken off the booth, and tell them nothing more of its desk', async () => {
    const room = `desk:${booth}`;
    const socket = connect(recruiter);
    await opened(socket);
    expect((await ask(socket, 'watch', [room])).value).toEqual([room]);
    const end = new Promise<string>((resolve) => socket.on('disconnect', resolve));
    const { personId } = firm;
    const off = 'DELETE FROM booth_recruiter WHERE booth_id = $1 AND person_id = $2';
    await world.get(Db).query(off, [booth, personId]);
    expect(await end).toBe('io server disconnect');
    const again = connect(recruiter);
    const pushes: Push[] = [];
    again.on('push', (push: Push) => pushes.push(push));
    await opened(again);
    expect((await ask(again, 'watch', [room])).value).toEqual([]);
    expect((await recruiter.get(desk())).status).toBe(404);
    expect(pushes).toEqual([]);
  }, 60_000);

  it('connect by long polling, and refuse strangers and pages of other sites', async () => {
    expect(await opened(connect(seeker, {}, ['polling']))).toBe('connected');
    expect(await opened(connect(seeker, { origin: 'https://xau.example' }))).toBe('access.denied');
    expect(await opened(connect(new BrowserSession(world.url)))).toBe('access.sign-in');
  });
});
