import { FairsService } from '@app/fairs';
import { managerOf } from '../../support/employers.js';
import { announcedFair, draftFair } from '../../support/fairs.js';
import { type Setting } from '../cast.js';

/** A fair that is coming, one that was called off, and one that is still being planned. */
export async function fairRecords({ world, office }: Setting): Promise<Record<string, string>> {
  const fair = await announcedFair(world, office, {
    title: 'Phiên giao dịch việc làm định kỳ tháng 6, chuyên đề may mặc và điện tử',
    isOnline: true,
    partners: 'Trung tâm Dịch vụ việc làm tỉnh Tuyên Quang\nTrường Cao đẳng Thái Nguyên',
    about: 'Tuyển công nhân may, điện tử và kỹ thuật viên.\nQuý vị mang theo căn cước, không cần chuẩn bị hồ sơ giấy.',
  });
  const cancelledFair = await announcedFair(world, office, { type: 'mobile', title: 'Phiên lưu động xã Định Hóa' });
  await world.get(FairsService).cancel(managerOf(office), cancelledFair, 'weather');
  return {
    fair,
    cancelledFair,
    draftFair: await draftFair(world, office, { type: 'online', title: 'Phiên trực tuyến' }),
  };
}
