import { describe, expect, it } from '@jest/globals';
import { understand, withoutRecognitions } from './understand.js';

const summary = (typed: string) => {
  const { recognitions, words, text } = understand(typed);
  return {
    words,
    named: recognitions.map(({ span: [start, end], concept }) => `${concept.kind}: ${text.slice(start, end)}`),
  };
};

describe('understanding a query', () => {
  it.each([
    ['công nhân may', 'công nhân may', []],
    ['công nhân may phổ yên', 'công nhân may', ['place: phổ yên']],
    ['cong nhan may pho yen', 'cong nhan may', ['place: pho yen']],
    ['dieu duong phong kham', 'dieu duong phong kham', []],
    ['kế toán gần Sông Công', 'kế toán', ['place: gần Sông Công']],
    ['lái xe ở huyện Đồng Hỷ trên 8 triệu', 'lái xe', ['place: ở huyện Đồng Hỷ', 'wage: trên 8 triệu']],
    ['kỹ sư 15-20tr hà nội', 'kỹ sư', ['wage: 15-20tr', 'place: hà nội']],
    ['bảo vệ kcn điềm thụy', 'bảo vệ', ['park: kcn điềm thụy']],
    ['gần KCN Sông Công II', '', ['park: gần KCN Sông Công II']],
    ['tìm việc làm thợ hàn', 'thợ hàn', ['filler: tìm việc làm']],
    ['việc làm thêm', 'việc', ['form: làm thêm']],
    [
      'bán hàng part time ca đêm không cần kinh nghiệm',
      'bán hàng',
      ['form: part time', 'shift: ca đêm', 'experience: không cần kinh nghiệm'],
    ],
    ['chuyên viên tuyển dụng', 'chuyên viên tuyển dụng', []],
    ['tuyen dung ha noi', 'tuyen dung', ['place: ha noi']],
    ['lái xe tải hà nội', 'lái xe tải', ['place: hà nội']],
    ['lai xe tai ha noi', 'lai xe tai', ['place: ha noi']],
    ['kế toán tại hà nội', 'kế toán', ['place: tại hà nội']],
    ['tim viec lam dai tu luong 7 trieu', '', ['filler: tim viec lam', 'place: dai tu', 'wage: luong 7 trieu']],
    ['thu nhập 15 triệu trở lên', '', ['wage: thu nhập 15 triệu trở lên']],
    ['tuyển dụng kế toán', 'kế toán', ['filler: tuyển dụng']],
    ['giúp việc', 'giúp việc', []],
    ['công nhân tuyển quặng', 'công nhân tuyển quặng', []],
    ['tuyển sinh', 'tuyển sinh', []],
    ['tuyển sinh viên phục vụ', 'sinh viên phục vụ', ['filler: tuyển']],
    ['lập trình C++ 24/7', 'lập trình C++ 24/7', []],
    ['kế toán lương dưới 10 triệu', 'kế toán', ['filler: lương dưới 10 triệu']],
    ['kế toán 2 năm kinh nghiệm', 'kế toán', ['experience: 2 năm kinh nghiệm']],
    ['cho em hỏi cty nào tuyển bảo vệ', 'bảo vệ', ['filler: cho em hỏi', 'filler: cty nào tuyển']],
    ['cong nhan dien tu luong 10 trieu', 'cong nhan dien tu', ['wage: luong 10 trieu']],
    ['ke toan tu 10 trieu', 'ke toan', ['wage: tu 10 trieu']],
    ['cty may tuyển cn', 'may cn', ['filler: cty', 'filler: tuyển']],
    ['', '', []],
    ['!!! ---', '', []],
  ])('%s', (typed, words, named) => {
    expect(summary(typed)).toEqual({ words, named });
  });

  it.each([
    ['ke toan luong tren 10 trieu', 'ke toan'],
    ['kế toán tiền lương 10 triệu', 'kế toán tiền lương'],
    ['thợ hàn mức lương khoảng 12tr', 'thợ hàn'],
    ['kế toán khoảng 10 triệu', 'kế toán'],
    ['ke toan tam 10 cu', 'ke toan'],
    ['telesale lương cứng 7tr', 'telesale'],
    ['trưởng phòng 30 triệu up', 'trưởng phòng'],
    ['giao vien trung tam 8tr', 'giao vien trung tam'],
    ['nhân viên tắm 10tr', 'nhân viên tắm'],
    ['công nhân khai khoáng 10tr', 'công nhân khai khoáng'],
    ['ke toan cho don', 'ke toan'],
    ['phuc vu nha hang ba be', 'phuc vu nha hang'],
    ['tho may o cho moi', 'tho may'],
    ['phụ việc cho đơn hàng lớn', 'phụ việc cho đơn hàng lớn'],
  ])('leaves of %j the words %j', (query, words) => expect(understand(query).words).toBe(words));

  it('knows the codes behind the words', () => {
    const concepts = (typed: string) => understand(typed).recognitions.map(({ concept }) => concept);
    expect(concepts('thợ hàn gần đồng hỷ')).toMatchObject([
      { kind: 'place', districts: ['huyen-dong-hy'], communes: [], isNear: true },
    ]);
    expect(concepts('xã Đồng Hỷ')).toMatchObject([{ kind: 'place', communes: [expect.any(String)], isNear: false }]);
    expect(concepts('lương 300k/ngày')).toMatchObject([{ kind: 'wage', floor: 7_800_000 }]);
    expect(concepts('kcn sông công')).toMatchObject([{ parks: ['song_cong_1', 'song_cong_2'] }]);
    expect(concepts('khu công nghiệp Sông Công 2')).toMatchObject([{ parks: ['song_cong_2'] }]);
    expect(concepts('kcn yên bình 3')).toMatchObject([{ parks: ['yen_binh_3'] }]);
  });

  it('takes a condition away with its words', () => {
    const understood = understand('may ở Phổ Yên trên 8 triệu');
    expect(understood.recognitions.map((each) => withoutRecognitions(understood, [each]))).toEqual([
      'may trên 8 triệu',
      'may ở Phổ Yên',
    ]);
    expect(withoutRecognitions(understood, understood.recognitions)).toBe('may');
    expect(withoutRecognitions(understood, [])).toBe(understood.text);
  });

  it('reads letters that are taken apart (NFD) and cuts what nobody types', () => {
    expect(summary('thợ may phổ yên'.normalize('NFD'))).toEqual({ words: 'thợ may', named: ['place: phổ yên'] });
    expect(understand('x'.repeat(10_000)).text).toHaveLength(200);
    expect(understand('việc '.repeat(40)).recognitions).toEqual([]);
    expect(() => understand('\u202e🙂 "; DROP TABLE posting; -- AND id = 1 🙂'.repeat(50))).not.toThrow();
  });
});
