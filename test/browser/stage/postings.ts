import { addDays, localDateOf } from '@app/kernel';
import { ModerationService } from '@app/postings';
import { counsellorOf } from '../../support/employers.js';
import { draftPosting, type NewPosting, publishedPosting, submittedPosting } from '../../support/postings.js';
import { type Setting } from '../cast.js';

/** Postings of the recruiter's firm at each point of their way, as somebody in a hurry writes them. */
export async function postingRecords({ world, office, ids }: Setting): Promise<Record<string, string>> {
  const own = (fields: NewPosting): NewPosting => ({ employerId: ids['employer']!, ...fields });
  const today = localDateOf(world.clock.now());
  const draft = await draftPosting(world, office, own(HASTY));
  const bare = await draftPosting(world, office, own({ title: 'Thợ điện', deadline: undefined, workplaces: [] }));
  const waiting = await submittedPosting(world, office, own(STORE));
  const online = await publishedPosting(world, office, own({ deadline: addDays(today, 5) }));
  const returned = await submittedPosting(world, office, own({ title: 'Bảo vệ ca đêm', shifts: ['night'] }));
  await world.get(ModerationService).return(counsellorOf(office), returned.id, {
    reasons: ['incomplete', 'discriminates'],
    note: 'Ghi rõ giờ ca đêm và bỏ câu “chỉ tuyển nam”.',
  });
  world.clock.advance(60_000);
  return { draft: draft.id, bare: bare.id, waiting: waiting.id, online: online.id, returned: returned.id };
}

const HASTY: NewPosting = {
  title: 'Tổ trưởng chuyền may',
  description:
    'Điều hành chuyền 20 người, ưu tiên nữ.\nỨng viên đặt cọc 500.000 đồng tiền đồng phục, liên hệ Zalo 0900 000 555.',
  wageMin: 3_900_000,
  wageMax: 12_000_000,
  minAge: 18,
  maxAge: 45,
  questions: [{ text: 'Quý vị đã làm tổ trưởng bao lâu?', kind: 'text' }],
  contactIsPublic: 'true',
};

const STORE: NewPosting = {
  title: 'Nhân viên kho',
  description:
    'Nhập, xuất và kiểm kê nguyên phụ liệu may, chỉ tuyển nam.\nĐặt cọc 300k tiền đồng phục. Gọi số 0900 000 777 để được hẹn.',
  workplaces: [
    { commune: '05710', address: 'Lô 0, đường Thử', park: 'diem_thuy' },
    { province: '01', address: 'Kho Thử, phường Ví Dụ' },
  ],
};
