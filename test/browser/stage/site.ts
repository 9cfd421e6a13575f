import { firmOf, taxCodeFrom } from '../../support/employers.js';
import { closedPosting, type NewPosting, publishedPosting } from '../../support/postings.js';
import { type Setting } from '../cast.js';

/** A verified firm with a posting that says all there is to say, another one, and one that is closed. */
export async function publicPostings(setting: Setting): Promise<{ recruiting: string; open: string; closed: string }> {
  const { world, office } = setting;
  const firm = await firmOf(world, office, {
    name: 'Công ty Cổ phần Cơ khí Chế tạo và Thương mại Mẫu Thái Nguyên',
    shortName: 'Cơ khí Mẫu',
    legalForm: 'non_state',
    taxCode: taxCodeFrom('460023456'),
    park: 'song_cong_1',
    commune: '05533',
    website: 'https://cokhimau.example',
    about: 'Gia công kết cấu thép từ năm 2009.\nCó nhà ăn ca và xe đưa đón từ Bắc Kạn, Đồng Hỷ.',
  });
  const employerId = firm.id;
  const open = await publishedPosting(world, office, { ...FULL, employerId });
  await publishedPosting(world, office, { employerId, title: 'Thợ tiện CNC', occupation: '7223' });
  const closed = await closedPosting(world, office, { employerId, title: 'Thợ hàn ca đêm', occupation: '7212' });
  return { recruiting: employerId, open: open.id, closed: closed.id };
}

const FULL: NewPosting = {
  title: 'Thợ hàn kết cấu thép (hàn CO₂, hàn que)',
  description:
    'Hàn khung nhà xưởng theo bản vẽ.\nMài, làm sạch mối hàn; tự kiểm tra trước khi bàn giao.\n\nLàm cùng tổ tám người, có tổ trưởng kèm việc tháng đầu.',
  requirements: 'Đọc được bản vẽ đơn giản.\nGiữ an toàn lao động.',
  occupation: '7212',
  qualification: 'so_cap',
  experience: '1_2',
  wageMin: '9.500.000',
  wageMax: '14.000.000',
  wageNote: 'chưa kể tăng ca và thưởng chuyên cần',
  shifts: ['day', 'two'],
  benefits: ['si', 'meals', 'bus', 'dorm', 'training'],
  benefitNote: 'Thưởng lương tháng 13, nghỉ mát hằng năm.',
  skills: 'hàn CO₂, hàn que, đọc bản vẽ',
  licences: 'chứng chỉ hàn 3G',
  extraDemands: ['shift'],
  conditions: { workPlace: 'indoor', lifting: '5_20', standing: 'much' },
  priorityCandidates: ['bdxn'],
  recruitmentMethods: ['direct', 'phone'],
  minAge: '18',
  probationDays: '30',
  probationPercent: '85',
  contactIsPublic: true,
  workplaces: [
    { commune: '05533', address: 'Lô CN5', park: 'song_cong_1' },
    { commune: '05692', address: 'Xưởng 2, đường Thử' },
  ],
  questions: [{ text: 'Anh, chị có chứng chỉ hàn không?', kind: 'yes-no' }],
};
