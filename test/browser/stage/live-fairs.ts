import { FairScreen } from '@app/fairs';
import { PeopleService } from '@app/accounts';
import { Db } from '@app/platform/database';
import { Files } from '@app/platform/files';
import { type Actor } from '@app/platform/http';
import { LiveFair } from '../../support/live-fairs.js';
import { actorOf } from '../../support/applications.js';
import { publishedPosting } from '../../support/postings.js';
import { type Setting } from '../cast.js';

/** A fair that runs: the seeker talks to the recruiter and waits at two other booths, where people stand before her. */
export async function liveFairRecords({ world, office, ids }: Setting): Promise<Record<string, string>> {
  const fair = await LiveFair.open(world, office, 4);
  const [first, second, third] = fair.booths;
  const find = async (phone: string) => (await world.get(PeopleService).findByPhone(phone))!.id;
  const recruiter = actorOf(await find('+84900000093'), 'employer_recruiter', { employerId: ids['employer']! });
  const seeker = actorOf(await find('+84900000092'), 'seeker');
  await fair.staff(first!.id, recruiter);
  await fair.register(seeker);
  for (const at of [second!, third!]) {
    for (let waiting = 0; waiting < 3; waiting += 1)
      await fair.run(await fair.entered({ isPriority: waiting === 2 }), { kind: 'join', booth: at.id });
    await fair.run(at.recruiters[0]!, { kind: 'sit-down', booth: at.id });
  }
  const { id: posting } = await publishedPosting(world, office, { employerId: first!.employerId });
  await world.get(Db).query('INSERT INTO booth_posting (booth_id, posting_id) VALUES ($1, $2)', [first!.id, posting]);
  await world.get(Files).store(
    {
      ownerType: 'booth',
      ownerId: second!.id,
      purpose: 'laid-out',
      createdBy: recruiter.personId,
      name: 'Nội quy và chế độ của xưởng.pdf',
      content: Buffer.from('%PDF-1.4\n%%EOF\n'),
    },
    { accept: ['application/pdf'], maxBytes: 1_000 },
  );
  for (const actor of [recruiter, first!.recruiters[0]!]) await fair.run(actor, { kind: 'sit-down', booth: first!.id });
  await world.get(Db).query(
    `INSERT INTO booth_appointment (id, booth_id, desks, desk, registration_id, starts_at, ends_at, created_at, created_by)
     SELECT gen_random_uuid(), b.id, b.desks, 1, $2, f.opens_at + interval '1 hour', f.opens_at + interval '70 minutes',
       f.opens_at, $3 FROM booth b JOIN fair f ON f.id = b.fair_id WHERE b.id = $1`,
    [second!.id, await fair.registrationOf(seeker), seeker.personId],
  );
  await fair.run(seeker, { kind: 'enter', fair: fair.id });
  const endedTalk = await endedConversation(fair, seeker);
  for (const { id } of [first!, second!, third!]) await fair.run(seeker, { kind: 'join', booth: id });
  await fair.run(await fair.entered(), { kind: 'join', booth: first!.id });
  const conversation = (await fair.run(recruiter, { kind: 'call-next', booth: first!.id })).conversation!;
  await fair.run(seeker, { kind: 'answer', conversation });
  await fair.run(seeker, { kind: 'say', conversation, text: 'Em chào anh ạ. Em muốn hỏi về ca làm.' });
  await fair.run(recruiter, { kind: 'say', conversation, text: 'Chào em. Xưởng làm hai ca, em làm được ca nào?' });
  await fair.run(seeker, { kind: 'share-profile', conversation });
  await fair.run(seeker, { kind: 'invite', conversation, as: 'interpreter', language: 'sign' });
  await fair.run(fair.operator, { kind: 'announce', fair: fair.id, text: 'Phiên kéo dài đến 11 giờ 30.' });
  const attendee = await fair.registrationOf(seeker);
  await fair.run(fair.operator, {
    kind: 'close-booth',
    booth: fair.booths[3]!.id,
    offer: second!.id,
    reason: 'Đơn vị về sớm',
  });
  await fair.run(third!.recruiters[0]!, { kind: 'call-next', booth: third!.id });
  const lost = await fair.entered();
  await fair.run(lost, { kind: 'ask-help', fair: fair.id, text: 'Tôi chưa tìm được gian của xưởng may.' });
  await fair.run(seeker, { kind: 'ask-help', fair: fair.id });
  const screen = world.get(FairScreen).tokenOf(fair.id);
  return { screen, attendee, liveFair: fair.id, liveBooth: first!.id, conversation, endedTalk };
}

/** What the seeker talked about before at another booth. @returns the id of the conversation */
async function endedConversation(fair: LiveFair, seeker: Actor): Promise<string> {
  const { id: booth, recruiters } = fair.booths[3]!;
  await fair.run(recruiters[0]!, { kind: 'sit-down', booth });
  await fair.run(seeker, { kind: 'join', booth });
  const conversation = (await fair.run(recruiters[0]!, { kind: 'call-next', booth })).conversation!;
  await fair.run(seeker, { kind: 'answer', conversation });
  await fair.run(seeker, { kind: 'end', conversation });
  return conversation;
}
