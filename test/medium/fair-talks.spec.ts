import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ErasureService, type Office, PersonalDataRegistry, PersonDocuments } from '@app/accounts';
import {
  ConversationFiles,
  DeskPeople,
  FairClock,
  FairCommands,
  FairsService,
  FairViews,
  Ratings,
  SendCommand,
} from '@app/fairs';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { SessionReports } from '@app/reports';
import { actorOf, giveProfile } from '../support/applications.js';
import { counsellorOf, managerOf } from '../support/employers.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre } from '../support/people.js';
import { World } from '../support/world.js';

/** A page, as small as a PDF can be said to be. */
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

describe('a conversation', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let recruiter: Actor;
  let rival: Actor;
  let person: Actor;
  let conversation: string;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    // Noon in Vietnam, a day after the test before.
    const [day] = new Date(world.clock.now().getTime() + 86_400_000).toISOString().split('T');
    world.clock.set(new Date(`${day}T05:00:00Z`));
    fair = await LiveFair.open(world, office, 2);
    recruiter = fair.booths[0]!.recruiters[0]!;
    rival = fair.booths[1]!.recruiters[0]!;
    person = await fair.entered();
    conversation = await talk(person);
  });

  const talk = async (by: Actor) => {
    const booth = fair.booths[0]!.id;
    await fair.run(recruiter, { kind: 'sit-down', booth });
    await fair.run(by, { kind: 'join', booth });
    const id = (await fair.run(recruiter, { kind: 'call-next', booth })).conversation!;
    await fair.run(by, { kind: 'answer', conversation: id });
    return id;
  };
  const view = (actor = person) => world.get(FairViews).conversation(actor, conversation);
  const files = () => world.get(ConversationFiles);
  const upload = (actor: Actor, content = PDF, name = '../../Đơn xin việc.pdf', key: string = randomUUID()) =>
    world.get(FairCommands).shareUpload(actor, key, conversation, { field: 'file', name, content });
  const open = async (actor: Actor, id: string) => text((await files().open(actor, conversation, id)).content);
  const forget = async () => {
    const rule = world
      .get(PersonalDataRegistry)
      .retentionRules()
      .find(({ name }) => name === 'fair-conversations')!;
    return rule.instance.forget();
  };

  it('carries files that only those in it can open', async () => {
    const key = randomUUID();
    expect(await upload(person, PDF, 'a.pdf', key)).toEqual(await upload(person, PDF, 'a.pdf', key));
    await expect(upload(person, Buffer.concat([PDF, PDF]), 'a.pdf', key)).rejects.toThrow('fair-live.key-used');
    world.clock.advance(1_000);
    await upload(recruiter);
    const [first, second] = (await view()).files;
    expect(first).toMatchObject({ kind: 'upload', name: 'a.pdf', size: PDF.length, by: person.personId });
    expect(second!.name).toBe('Đơn xin việc.pdf');
    expect(await open(recruiter, first!.id)).toBe(PDF.toString());
    expect(await open(person, second!.id)).toBe(PDF.toString());
    for (const actor of [rival, fair.operator, await fair.entered()]) {
      await expect(open(actor, first!.id)).rejects.toThrow('fair-live.not-found');
      await expect(upload(actor)).rejects.toThrow('fair-live.not-found');
    }
    const other = await fair.entered();
    await fair.run(person, { kind: 'end', conversation });
    await expect(upload(person)).rejects.toThrow('fair-live.not-possible-now');
    const elsewhere = await talk(other);
    await expect(files().open(recruiter, elsewhere, first!.id)).rejects.toThrow('fair-live.not-found');
  });

  it('takes no other kinds, nothing too large, and ten at most', async () => {
    await expect(upload(person, Buffer.from('MZ chạy đi'), 'cv.pdf')).rejects.toThrow('file.type-refused');
    await expect(upload(person, Buffer.concat([PDF, Buffer.alloc(5 * 1_048_576)]))).rejects.toThrow('file.too-large');
    for (let at = 0; at < 10; at += 1) await upload(person, PDF, `${at}.pdf`);
    await expect(upload(recruiter)).rejects.toThrow('fair-live.too-many-files');
    expect((await view()).files).toHaveLength(10);
  });

  it('shows the profile with one tap of the person, on paper and at the desk', async () => {
    const share = (by: Actor) => fair.run(by, { kind: 'share-profile', conversation });
    await expect(share(person)).rejects.toThrow('fair-live.profile-missing');
    await giveProfile(world, person.personId, { about: 'Làm quen việc nhanh' });
    const desk = async () => (await world.get(DeskPeople).inTalk(recruiter, await view(recruiter)))!.profile;
    expect(await desk()).toBeNull();
    for (const other of [recruiter, rival]) await expect(share(other)).rejects.toThrow('fair-live.not-found');
    await share(person);
    await share(person);
    const [paper, ...more] = (await view(recruiter)).files;
    expect(more).toEqual([]);
    const opened = await files().open(recruiter, conversation, paper!.id);
    const chunks: Buffer[] = [];
    for await (const chunk of opened.content) chunks.push(chunk as Buffer);
    const words = execFileSync('pdftotext', ['-', '-'], { input: Buffer.concat(chunks), encoding: 'utf8' });
    expect(words.normalize('NFC')).toContain('Công nhân may');
    expect(await desk()).toMatchObject({ about: 'Làm quen việc nhanh' });
  });

  it('shows documents that the centre keeps, but not those that concern nobody else', async () => {
    const staff = counsellorOf(office);
    const add = (kind: 'cv' | 'insurance') =>
      world
        .get(PersonDocuments)
        .add(staff, person.personId, kind, { field: 'file', name: `${kind}.pdf`, content: PDF });
    await add('cv');
    await add('insurance');
    const kept = await world.get(PersonDocuments).listOf(person.personId);
    const [insurance, cv] = ['insurance', 'cv'].map((kind) => kept.find(({ purpose }) => purpose === kind));
    expect((await files().documentsOf(person.personId)).map(({ id }) => id)).toEqual([cv!.id]);
    const share = (by: Actor, document: string) => fair.run(by, { kind: 'share-document', conversation, document });
    await expect(share(person, insurance!.id)).rejects.toThrow('fair-live.not-found');
    await expect(share(person, randomUUID())).rejects.toThrow('fair-live.not-found');
    await expect(share(recruiter, cv!.id)).rejects.toThrow('fair-live.not-found');
    await share(person, cv!.id);
    await share(person, cv!.id);
    expect((await view()).files).toMatchObject([{ kind: 'document', name: 'cv.pdf' }]);
    world.clock.advance(86_400_000);
    await forget();
    // Of the conversation it is gone, of the person it stays.
    expect((await files().documentsOf(person.personId)).map(({ id }) => id)).toEqual([cv!.id]);
  });

  it('is read until midnight in Vietnam by both, and by nobody after it', async () => {
    await upload(person);
    await fair.run(person, { kind: 'say', conversation, text: 'Em chào anh chị' });
    await fair.run(person, { kind: 'end', conversation });
    const [day] = world.clock.now().toISOString().split('T');
    const file = (await view()).files[0]!.id;
    world.clock.set(new Date(`${day}T16:59:59Z`));
    for (const side of [person, recruiter]) {
      expect(await view(side)).toMatchObject({ messages: [{ text: 'Em chào anh chị' }], files: [{ id: file }] });
      expect(await open(side, file)).toBe(PDF.toString());
    }
    world.clock.set(new Date(`${day}T17:00:00Z`));
    for (const side of [person, recruiter]) {
      expect(await view(side)).toMatchObject({ messages: [], files: [] });
      await expect(open(side, file)).rejects.toThrow('fair-live.not-found');
    }
    await forget();
    const kept = await world.get(Db).query(
      `SELECT 1 FROM conversation_message WHERE conversation_id = $1
         UNION ALL SELECT 1 FROM conversation_file WHERE conversation_id = $1
         UNION ALL SELECT 1 FROM stored_file WHERE owner_id = $1::text AND deleted_at IS NULL`,
      [conversation],
    );
    expect(kept).toEqual([]);
  });

  it('is over the day after its fair, so that both may talk at the next', async () => {
    await world.get(FairsService).close(fair.operator, fair.id);
    await world.get(FairClock).run();
    expect(await view()).toMatchObject({ status: 'talking' });
    world.clock.advance(86_400_000);
    const next = await LiveFair.open(world, office, 1);
    const booth = next.booths[0]!.id;
    await next.register(person);
    await next.staff(booth, recruiter);
    await world.get(FairClock).run();
    expect(await view()).toMatchObject({ status: 'ended', messages: [] });
    const length = "SELECT ended_at - answered_at < interval '9 hours' AS short FROM conversation WHERE id = $1";
    expect(await world.get(Db).queryOne(length, [conversation])).toEqual({ short: true });
    await next.run(person, { kind: 'enter', fair: next.id });
    await next.run(person, { kind: 'join', booth });
    await next.run(recruiter, { kind: 'sit-down', booth });
    expect(await next.run(recruiter, { kind: 'call-next', booth })).toMatchObject({ kind: 'call-next' });
  });

  it('gives its files up with the person who is erased', async () => {
    await upload(person);
    const manager = actorOf(managerOf(office).personId, 'centre_manager', { officeId: office.id });
    await world.get(ErasureService).erase(manager, person.personId);
    const kept = await world
      .get(Db)
      .query('SELECT 1 FROM stored_file WHERE owner_id = $1 AND deleted_at IS NULL', [conversation]);
    expect(kept).toEqual([]);
  });

  it('is rated by both sides once it is over, on the day, and counted for the centre alone', async () => {
    const rate = (by: Actor, stars: number, reason?: string, key: string = randomUUID()) =>
      fair.run(by, { kind: 'rate', conversation, stars, reason } as never, key);
    await expect(rate(person, 5)).rejects.toThrow('fair-live.not-possible-now');
    await fair.run(person, { kind: 'end', conversation });
    for (const other of [rival, fair.operator, await fair.entered()]) {
      await expect(rate(other, 1)).rejects.toThrow('fair-live.not-found');
    }
    await expect(rate(recruiter, 3, 'asked_for_money')).rejects.toThrow('fair-live.rating-reason');
    await rate(person, 2, 'rushed');
    await rate(person, 4, 'clear');
    await rate(recruiter, 5, 'prepared');
    const shown = await view(recruiter);
    expect(JSON.stringify(shown)).not.toContain('clear');
    expect(await world.get(Ratings).own(recruiter, shown)).toEqual({ stars: 5, reason: 'prepared' });
    expect(await world.get(Ratings).own(rival, shown)).toBeNull();
    const next = await fair.entered();
    conversation = await talk(next);
    await fair.run(next, { kind: 'end', conversation });
    await rate(next, 1, 'asked_for_money');
    const report = await world.get(SessionReports).of(managerOf(office), fair.id);
    expect(report.ratings).toEqual([
      { side: 'person', count: 2, mean: 2.5, stars: [1, 0, 0, 1, 0] },
      { side: 'recruiter', count: 1, mean: 5, stars: [0, 0, 0, 0, 1] },
    ]);
    expect(report.employerRatings).toEqual([{ number: 1, employer: 'Hộ kinh doanh Gian 1', count: 2, mean: 2.5 }]);
    expect(report.ratingReasons).toEqual([
      { side: 'person', reason: 'asked_for_money', count: 1 },
      { side: 'person', reason: 'clear', count: 1 },
      { side: 'recruiter', reason: 'prepared', count: 1 },
    ]);
    world.clock.advance(86_400_000);
    await expect(rate(next, 5)).rejects.toThrow('fair-live.not-possible-now');
    for (const stars of [0, 6, 2.5, 'năm']) {
      const sent = { key: randomUUID(), command: { kind: 'rate', conversation, stars } };
      expect(SendCommand.safeParse(sent).success).toBe(false);
    }
  });
});
