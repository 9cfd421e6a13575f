import { describe, expect, it } from '@jest/globals';
import { correct, respaced } from './correct.js';
import { readWords } from './read-words.js';
import { isSyllable } from './syllable.js';

const textOf = (typed: string) =>
  readWords(typed)
    .readings[0]?.words.map(({ text }) => text)
    .join(' ');
const othersOf = (typed: string) =>
  readWords(typed)
    .readings.slice(1)
    .map(({ words }) => words.map(({ text }) => text).join(' '));
const surest = (typed: string) => [...readWords(typed).occupations].sort(([, left], [, right]) => right - left)[0]?.[0];

describe('reading the words of a query', () => {
  it('knows the work by its other names too', () => {
    const { occupations } = readWords('tho may');
    expect(occupations.get('8153')).toBeGreaterThan(0.7);
    expect(surest('tho may')).toBe('7531');
  });

  it.each([
    ['cong nhan che', ['chè']],
    ['che bien che', undefined],
    ['che bien thuc pham', undefined],
    ['cong nhan may', ['máy', 'may']],
  ])('knows what a word is by itself, unless it may be part of a compound: %s', (typed, alone) => {
    const word = readWords(typed).readings[0]!.words.find(({ fold }) => fold === 'che' || fold === 'may')!;
    expect(word.alone).toEqual(alone);
  });

  it('leaves work out that only words of any work tell, where others tell more', () => {
    expect([...readWords('cong nhan che').occupations.keys()].sort()).toEqual(['6112', '8160']);
    expect(readWords('quản lý công nhân trong chuyền').occupations.has('9329')).toBe(false);
    expect(surest('công nhân')).toBe('9329');
  });

  it.each([
    ['CN may', 'công nhân may'],
    ['LĐPT', 'lao động phổ thông'],
    ['HCNS', 'hành chính nhân sự'],
    ['KT thuế', 'kế toán thuế'],
    ['kt trưởng', 'kế toán trưởng'],
    ['nv kho', 'nhân viên kho'],
    ['TTS marketing', 'thực tập sinh marketing'],
    ['y ta', 'y ta'],
    ['tele sale', 'tele sale'],
    ['KT điện', 'kỹ thuật điện'],
    ['điều dưỡng BV', 'điều dưỡng bệnh viện'],
    ['BV', 'bảo vệ'],
    ['NV KH sản xuất', 'nhân viên kế hoạch sản xuất'],
    ['nvcskh', 'nhân viên chăm sóc khách hàng'],
    ['TK giám đốc', 'thư ký giám đốc'],
    ['gdv nh', 'giao dịch viên ngân hàng'],
    ['nói chuyện vs khách', 'nói chuyện với khách'],
    ['nhanvien kho', 'nhan vien kho'],
    ['c++ c# .net 24/7 B2', 'c++ c# .net 24/7 b2'],
  ])('writes %s out', (typed, full) => {
    expect(textOf(typed)).toBe(full);
  });

  it.each([
    ['nv bán hàg', 'nhân viên bán hàng'],
    ['công nhân che', 'công nhân chè'],
    ['công nhân che bien', 'công nhân chế biến'],
    ['nhân viên ve sinh', 'nhân viên vệ sinh'],
    ['baỏ vệ', 'bảo vệ'],
    ['bao vê', 'bảo vệ'],
    ['bao vệ', 'bảo vệ'],
    ['tài sế', 'tài xế'],
    ['lắp giáp', 'lắp ráp'],
    ['chăm xóc khách hàng', 'chăm sóc khách hàng'],
    ['nhân viện bán hàng', 'nhân viên bán hàng'],
    ['lai xe nâgn', 'lái xe nâng'],
    ['shiper', 'shipper'],
    ['fục vụ nhà hàng', 'phục vụ nhà hàng'],
    ['phục zụ nhà hàng', 'phục vụ nhà hàng'],
    ['sữa chữa điện', 'sửa chữa điện'],
    ['thik nc vs khách', 'thích nói chuyện với khách'],
    ['cv nhẹ nhàg', 'công việc nhẹ nhàng'],
    ['kế toán', 'kế toán'],
    ['công nhân chè', 'công nhân chè'],
    ['quản lý công nhân trong chuyền', 'quản lý công nhân trong chuyền'],
    ['tiếng hàn giỏi', 'tiếng hàn giỏi'],
    ['Vinsmart', 'vinsmart'],
    ['sinh viên cần việc', 'sinh viên cần việc'],
  ])('puts %s right, and leaves alone what is right', (typed, right) => {
    expect(textOf(typed)).toBe(right);
  });

  it.each([
    ['thowj may', 'thợ may'],
    ['kees toans thuees', 'kế toán thuế'],
    ['ke toan1', 'kế toán'],
    ['bao ve65', 'bảo vệ'],
    ['dduwa ddons hocj sinh', 'đưa đón học sinh'],
    ['tester java excel website autocad admin', 'tester java excel website autocad admin'],
    ['lái xe b2', 'lái xe b2'],
  ])('writes the accents that the keys of %s were to write', (typed, right) => {
    expect(textOf(typed)).toBe(right);
  });

  it.each([
    ['ketoan truong', 'ke toan truong'],
    ['nhanvienkho', 'nhan vien kho'],
    ['laixe', 'lai xe'],
    ['samsung', 'samsung'],
  ])('parts what was typed together: %s', (typed, parted) => {
    expect(textOf(typed)).toBe(parted);
  });

  it('says what was put right, and only then', () => {
    expect(readWords('nhân viên bán hàg').corrected).toBe('nhân viên bán hàng');
    expect(readWords('nhân viên bán hàng').corrected).toBeNull();
    expect(readWords('NVBH').corrected).toBeNull();
  });

  it('takes the accents that were typed as meant, and others as open', () => {
    const certain = (typed: string) => readWords(typed).readings[0]!.words.map(({ isCertain }) => isCertain);
    expect(certain('thợ may')).toEqual([true, true]);
    expect(certain('tho may')).toEqual([false, false]);
    expect([surest('thợ may'), surest('thợ máy')]).toEqual(['7531', '7233']);
  });

  it('knows other words for the same work, in their direction', () => {
    expect(othersOf('lái xe')).toContain('tài xế');
    expect(othersOf('tài xế')).toContain('lái xe');
    expect(othersOf('lao động phổ thông')).toContain('công nhân');
    expect(othersOf('phụ kho')).not.toContain('lao động phổ thông');
  });

  it.each([
    ['thích chăm trẻ em', '5311'],
    ['thik chăm trẻ em', '5311'],
    ['muon lam viec ngoai troi', '6113'],
    ['em tốt nghiệp cao đẳng ngành điện tử', '2152'],
    ['bit sua dien', '7411'],
    ['làm ở trạm xăng', '5245'],
    ['sv cần việc làm thêm buổi tối', '5131'],
  ])('knows what work a described need means: %s', (typed, unit) => {
    expect(readWords(typed).isNeed).toBe(true);
    expect(surest(typed)).toBe(unit);
  });

  it('takes work that is named for surer than a need beside it', () => {
    expect(readWords('thợ hàn').isNeed).toBe(false);
    expect(surest('kế toán biết tiếng trung')).toBe('3313');
    expect(surest('nhân viên kinh doanh ngành thực phẩm')).toBe('3322');
    const alone = readWords('việc nhẹ cho người lớn tuổi').occupations.get('5414')!;
    expect(readWords('bán hàng việc nhẹ cho người lớn tuổi').occupations.get('5414')).toBeLessThan(alone);
  });

  it('says nothing of nothing and survives anything', () => {
    expect(readWords('')).toMatchObject({ readings: [], corrected: null });
    expect(readWords('🙂 !!! ---').readings).toEqual([]);
    expect(() => readWords('việc '.repeat(40))).not.toThrow();
    expect(correct([])).toEqual([]);
    expect(respaced(['a'])).toEqual(['a']);
  });
});

describe('a syllable', () => {
  it.each(['giỏi', 'việc', 'nghiêng', 'quốc', 'đếm', 'học', 'giếng', 'may', 'khuya'])('can be spelled %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each(['hàg', 'nâgn', 'hoc', 'bzz', 'viêcj', 'mayy', 'sales'])('cannot be spelled %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
