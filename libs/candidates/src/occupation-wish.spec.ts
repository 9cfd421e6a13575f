import { describe, expect, it } from '@jest/globals';
import { occupationsWished } from './occupation-wish.js';

describe('occupationsWished', () => {
  it.each([
    ['thợ may', ['7531']],
    ['dong goi, may cong nghiep', ['9321', '8153']],
    ['lái xe tải hoặc bảo vệ', ['8332', '5414']],
    ['muon lam cong nhan dien tu', ['8212']],
    ['Tôi muốn tìm việc nấu ăn', ['5120']],
    ['hàn', ['7212']],
    ['ke toan', ['3313']],
  ])('understands "%s"', (wish, units) => expect(occupationsWished(wish)).toEqual(units));

  it('means the accents that were typed, and takes the likeliest meaning when none were', () => {
    expect(occupationsWished('thợ máy')).toEqual(['7233']);
    expect(occupationsWished('tho may')).toEqual(['7531']);
  });

  it('guesses nothing out of words that name no work', () => {
    expect(occupationsWished('gi cung duoc')).toEqual([]);
    expect(occupationsWished('việc nhẹ gần nhà')).toEqual([]);
    expect(occupationsWished(' ,;. ')).toEqual([]);
  });
});
