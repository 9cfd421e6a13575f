import { describe, expect, it } from '@jest/globals';
import { occupationsWished, unclearWork, withMeant } from './occupation-wish.js';

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

describe('words without accents', () => {
  const asked = (wish: string) =>
    unclearWork(wish).map(({ phrase, readings }) => [phrase, readings.map(({ words, unit }) => `${words} ${unit}`)]);

  it('are asked about where they name more than one work, with the doer left out, too', () => {
    expect(asked('tim viec tho may, dong goi')).toEqual([['tho may', ['thợ may 7531', 'thợ máy 7233']]]);
    expect(asked('may')).toEqual([['may', ['thợ may 7531', 'thợ máy 7233']]]);
  });

  it.each(['thợ may', 'thợ máy', 'cong nhan may', 'lai xe tai', 'ke toan hoặc bao ve', 'gi cung duoc', ''])(
    'are left alone in "%s"',
    (wish) => expect(asked(wish)).toEqual([]),
  );

  it('are written as they were meant, and nothing else is touched', () => {
    expect(withMeant('Tôi muốn tìm tho may, dong goi', ['thợ máy'])).toBe('Tôi muốn tìm thợ máy, dong goi');
    expect(withMeant('bao ve hoặc Tho May', ['thợ may'])).toBe('bao ve hoặc thợ may');
    expect(withMeant('tho may', ['thợ mộc'])).toBe('tho may');
    expect(withMeant('thợ may', ['thợ máy'])).toBe('thợ may');
  });
});
