import { type Office } from '@app/accounts';
import { addDays, localDateOf } from '@app/kernel';
import { ModerationService, type Posting, PostingLife, PostingsService, WritePosting } from '@app/postings';
import { type z } from 'zod';
import { counsellorOf, firmOf } from './employers.js';
import { type World } from './world.js';

/** What a test says of a vacancy, as a form would send it; the rest is a complete one that no rule objects to. */
export type PostingFields = Partial<z.input<typeof WritePosting>>;

export interface NewPosting extends PostingFields {
  /** Whose it is; a firm that the office has verified when left out. */
  employerId?: string;
}

/** A complete vacancy as the form of the office or of an employer would send it. */
export function postingInput(world: World, fields: PostingFields = {}): WritePosting {
  return WritePosting.parse({
    title: 'Công nhân may',
    description: 'May quần áo bảo hộ trên chuyền, được kèm việc trong tháng đầu.',
    requirements: 'Biết may cơ bản, không cần bằng cấp.',
    occupation: '8153',
    positionRank: 'staff',
    headcount: 5,
    generalEducation: 'lower_secondary',
    qualification: 'none',
    experience: 'none',
    workForm: 'full_time',
    contractType: '12_36',
    wageBasis: 'month',
    wageMin: 8_000_000,
    wageMax: 10_000_000,
    shifts: ['day'],
    benefits: ['si', 'bus'],
    recruitmentMethods: ['direct'],
    contactName: 'Hoàng Thị Mẫu',
    contactPhone: '0208 3855 124',
    deadline: addDays(localDateOf(world.clock.now()), 30),
    workplaces: [{ commune: '05710', address: 'Lô 0, đường Thử' }],
    ...fields,
  });
}

/** A vacancy that the office has written down and not sent yet. */
export async function draftPosting(world: World, office: Office, fields: NewPosting = {}): Promise<Posting> {
  const { employerId = (await firmOf(world, office)).id, ...said } = fields;
  return world.get(PostingsService).create(counsellorOf(office), employerId, postingInput(world, said), 'staff');
}

/** A vacancy that waits for a decision; one of a trusted employer is online at once. */
export async function submittedPosting(world: World, office: Office, fields: NewPosting = {}): Promise<Posting> {
  const { id } = await draftPosting(world, office, fields);
  return world.get(PostingsService).submit(counsellorOf(office), id);
}

/** A vacancy that everybody can see and apply to. */
export async function publishedPosting(world: World, office: Office, fields: NewPosting = {}): Promise<Posting> {
  const posting = await submittedPosting(world, office, fields);
  if (posting.status === 'published') return posting;
  return world.get(ModerationService).approve(counsellorOf(office), posting.id);
}

/** A vacancy that was online and has been closed by its employer. */
export async function closedPosting(world: World, office: Office, fields: NewPosting = {}): Promise<Posting> {
  const { id } = await publishedPosting(world, office, fields);
  return world.get(PostingLife).close(counsellorOf(office), id, { reason: 'hired-elsewhere' });
}
