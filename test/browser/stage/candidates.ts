import { PeopleService } from '@app/accounts';
import { newId } from '@app/kernel';
import { Ledger } from '@app/ledger';
import { Db } from '@app/platform/database';
import { candidateOf } from '../../support/candidates.js';
import { type World } from '../../support/world.js';
import { type Setting } from '../cast.js';

const EXPERIENCE = '/ho-so/kinh-nghiem';

/** The seeker's profile with something in every section; and somebody who asks to be forgotten. */
export async function candidateRecords({ world, as }: Setting): Promise<Record<string, string>> {
  const { seeker } = as;
  const answers = { wish: 'thợ may, đóng gói', reach: 'near', commune: '05710', start: 'weeks', 'shifts[]': 'two' };
  await seeker.submit('/ho-so', '/ho-so/ba-cau-hoi', answers);
  for (const [path, fields] of SECTIONS) await seeker.submit(path, path, fields);
  for (const job of JOBS) await seeker.submit(EXPERIENCE, `${EXPERIENCE}/them`, job);
  await seeker.submit('/ho-so/hoc-van', '/ho-so/hoc-van/khoa-hoc', COURSE);
  const form = await seeker.get('/ho-so/thong-tin-rieng');
  await seeker.post('/ho-so/thong-tin-rieng', { version: '0', ...SENSITIVE }, form.csrf);
  const person = await world.get(PeopleService).findByPhone('+84900000092');
  const job = /kinh-nghiem\/([0-9a-f-]{36})"/.exec((await seeker.get(EXPERIENCE)).html)![1]!;
  return { candidate: person!.id, pastJob: job, forgotten: await someoneToForget(world) };
}

/** Somebody whom the centre has served, so that a manager looks before they are forgotten. */
async function someoneToForget(world: World): Promise<string> {
  const { session, personId } = await candidateOf(world, { phone: '+84900000097', fullName: 'Lò Thị Quên' });
  const data = { application: newId(), posting: newId(), employer: newId(), channel: 'desk' };
  await world.get(Db).tx(() => world.get(Ledger).append(personId, { type: 'application.sent', data }));
  await session.submit('/tai-khoan/xoa', '/tai-khoan/xoa', {});
  return personId;
}

const SECTIONS: readonly [string, Record<string, string | string[]>][] = [
  [
    '/ho-so/mong-muon',
    {
      wish: 'thợ may, đóng gói',
      'occupations[]': ['7531', '9321'],
      dearest: '7531',
      reach: 'near',
      'communes[]': '05710',
      maxKm: '20',
      wageFloor: '7,5 triệu',
      'shifts[]': ['day', 'two'],
      workForm: 'full_time',
      contractType: 'indefinite',
    },
  ],
  [
    '/ho-so/ky-nang',
    {
      moreSkills: 'may 2 kim, vắt sổ, đọc bản vẽ rập, kiểm hàng',
      'licences[]': ['Giấy phép lái xe A1'],
      about: 'Chăm chỉ, đúng giờ, làm quen việc nhanh. Muốn làm lâu dài gần nhà.',
    },
  ],
  ['/ho-so/kinh-nghiem', { experience: '2_5' }],
  ['/ho-so/hoc-van', { generalEducation: 'upper_secondary', qualification: 'so_cap', field: 'May công nghiệp' }],
  ['/ho-so/ngoai-ngu', { language: 'ko', level: 'tb' }],
  ['/ho-so/ai-duoc-xem', { visibility: 'verified_employers' }],
];

const JOBS: readonly Record<string, string>[] = [
  {
    title: 'Công nhân may',
    employer: 'Xưởng may Mẫu',
    from: '3/2019',
    to: '8/2023',
    note: 'May áo sơ mi trên chuyền, kiểm hàng cuối chuyền.',
  },
  { title: 'Trồng và hái chè', employer: 'Gia đình', from: '2023' },
];
const COURSE = { name: 'Kỹ thuật may căn bản', school: 'Trường nghề Mẫu', year: '2018' };
const SENSITIVE = {
  ethnicity: '02',
  'priorityGroups[]': ['hongheo'],
  sensitiveConsent: 'true',
};
