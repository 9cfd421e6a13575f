import { describe, expect, it } from '@jest/globals';
import { localDate } from '@app/kernel';
import { searchableRow } from '@app/postings';
import { classifyTitle } from '@app/taxonomy';
import { placesOf } from '../posting-document.js';
import { readWords } from '../understanding/read-words.js';
import { toldIn, understand } from '../understanding/understand.js';
import { recallSearches } from './recall.js';
import { type RankedPosting, rankPostings } from './score-posting.js';
import { readTitleKey, titleKey } from './title-reading.js';
import { tonedText, tonedWord } from './toned-text.js';
import { wantedIn } from './wanted.js';

function posting(title: string, more: Partial<RankedPosting> = {}): RankedPosting {
  return {
    id: title,
    titleKey: titleKey(title),
    occupation4: classifyTitle(title)[0]?.code ?? null,
    communes: [],
    districts: [],
    provinces: [],
    areas: [],
    parks: [],
    wageCeiling: null,
    experience: null,
    workForm: null,
    shifts: [],
    benefits: [],
    ...more,
  };
}

function ranked(query: string, postings: readonly RankedPosting[]): string[] {
  const understood = understand(query);
  const read = readWords(understood.words, toldIn(understood));
  return rankPostings(read, wantedIn(understood), postings).map(({ posting: { id } }) => id);
}
const order = (query: string, ...titles: string[]) =>
  ranked(
    query,
    titles.map((title) => posting(title)),
  );

describe('the order of postings', () => {
  it.each([
    ['thợ may', ['Thợ may công nghiệp', 'Thợ máy']],
    ['thợ máy', ['Thợ máy công trình', 'Thợ may']],
    ['cong nhan che', ['Công nhân trồng chè', 'Công nhân chế biến sữa']],
    ['che', ['Công nhân hái chè vụ xuân', 'Công nhân chế biến thịt']],
    ['cong nhan che bien', ['Công nhân chế biến sữa', 'Công nhân trồng chè']],
    ['pha che', ['Nhân viên pha chế', 'Công nhân hái chè']],
    ['CN may', ['Công nhân may', 'Công nhân máy ép']],
    ['KT thuế', ['Kế toán thuế', 'Kỹ thuật viên']],
    ['kế toán', ['Kế toán kho', 'Kế toán trưởng']],
    ['kế toán', ['Nhân viên kế toán', 'Thực tập sinh kế toán']],
    ['ke toan truong', ['Kế toán trưởng', 'Kế toán tổng hợp']],
    ['lái xe', ['Lái xe tải', 'Giáo viên dạy lái xe']],
    ['may', ['Thợ may mẫu', 'Thợ sửa máy may']],
    ['việc làm tại nhà', ['Thợ may gia công tại nhà', 'Nhân viên tư vấn bán hàng']],
    ['công nhân', ['Công nhân lắp ráp điện tử', 'Công nhân xẻ gỗ', 'Công nhân vệ sinh']],
    ['bán hàng', ['Nhân viên bán hàng', 'Nhân viên kho, soạn hàng bán lẻ']],
    ['tài xế', ['Lái xe tải', 'Phụ xe']],
    ['nhân viên kinh doanh', ['Sales Executive', 'Nhân viên kho']],
    ['làm giấy tờ hải quan', ['Nhân viên hải quan', 'Nhân viên xuất nhập khẩu']],
    ['dạy tiếng anh', ['Giáo viên tiếng Anh', 'Giáo viên dạy tiếng Đức B1']],
    ['mua vật tư cho nhà máy', ['Nhân viên mua vật tư', 'Công nhân lắp ráp']],
    [
      'giỏi tiếng nhật tìm việc',
      ['Nhân viên tiếng Nhật', 'Nhân viên hành chính tiếng Nhật', 'Phiên dịch Trung - Việt'],
    ],
    ['đòi tiền nợ', ['Nhân viên thu hồi nợ', 'Thu ngân nhà hàng']],
    ['dọn dẹp nhà cửa', ['Giúp việc gia đình', 'Công nhân vệ sinh nhà máy']],
  ])('%s: %j', (query, titles) => {
    expect(order(query, ...titles.toReversed())).toEqual(titles);
  });

  it('takes experience for enough where as much or less is asked, and puts benefits first that are told', () => {
    const asks = (experience: string | null) => posting('Kế toán', { id: String(experience), experience });
    expect(ranked('kế toán 2 năm kinh nghiệm', [asks('gt5'), asks(null), asks('1_2')])).toEqual(['1_2', 'null', 'gt5']);
    const bus = posting('Công nhân may', { id: 'bus', benefits: ['bus'] });
    expect(ranked('công nhân may có xe đưa đón', [posting('Công nhân may'), bus])).toEqual(['bus', 'Công nhân may']);
  });

  it('takes the bare name of a province for its former capital first, and leaves the rest of it in', () => {
    const at = (id: string, district: string | null) =>
      posting('Kế toán', { id, districts: district === null ? [] : [district], provinces: ['19'] });
    const postings = [
      posting('Kế toán', { id: 'far', provinces: ['01'] }),
      at('country', 'huyen-dinh-hoa'),
      at('province', null),
      at('town', 'thanh-pho-thai-nguyen'),
    ];
    expect(ranked('ke toan thai nguyen', postings)).toEqual(['town', 'province', 'country', 'far']);
  });

  it('means by the name of a province what it was before it was merged, and knows towns elsewhere', () => {
    const at = (place: string, title = 'Kế toán') => {
      const source = searchableRow({ title, place }, { id: place, today: localDate('2026-11-24') })!;
      return { ...posting(title), ...placesOf(source.workplaces, title), id: `${title} ${place}` };
    };
    const [merged, core, other] = [at('Bình Dương'), at('Hồ Chí Minh'), at('Hà Nội')];
    expect(ranked('kế toán bình dương', [other, core, merged])).toEqual([merged, core, other].map(({ id }) => id));
    expect(ranked('kế toán tphcm', [other, merged, core])).toEqual([core, merged, other].map(({ id }) => id));
    const towns = [
      at('Hà Nội', 'Kế toán tại Cầu Giấy'),
      core,
      other,
      at('Quận Hà Đông, Hà Nội'),
      at('Quận Cầu Giấy, Hà Nội'),
    ];
    expect(ranked('kế toán cầu giấy', towns)).toEqual([4, 0, 2, 3, 1].map((index) => towns[index]!.id));
  });

  it('takes engineers elsewhere before workers of the same trade in the place that was named', () => {
    const postings = [
      posting('Thợ gia công cơ khí', { id: 'worker', provinces: ['01'] }),
      posting('Kỹ sư cơ khí', { id: 'engineer', provinces: ['24'] }),
    ];
    expect(ranked('kỹ sư cơ khí hà nội', postings)).toEqual(['engineer', 'worker']);
  });

  it('keeps the district of a commune that was named before any other place', () => {
    const postings = [
      posting('Thợ hàn', { id: 'elsewhere', districts: ['huyen-dinh-hoa'], provinces: ['19'] }),
      posting('Thợ hàn', { id: 'perhaps', districts: ['huyen-phu-binh'], provinces: ['19'] }),
    ];
    expect(ranked('thợ hàn xã Điềm Thụy', postings)).toEqual(['perhaps', 'elsewhere']);
  });

  it('knows the work that generic words stand for when a condition is asked for beside them', () => {
    const postings = [
      posting('Công nhân luyện gang', { id: 'said' }),
      posting('Nhân viên lắp ráp màn hình', { id: 'kind', shifts: ['night'] }),
      posting('Kế toán', { id: 'other', shifts: ['night'] }),
    ];
    expect(ranked('cong nhan ca dem', postings)).toEqual(['kind', 'said', 'other']);
  });

  it('puts further down what does not meet a condition, and less what does not state it', () => {
    const place = (id: string, communes: string[]) =>
      posting('Thợ hàn', { id, communes, provinces: communes.length > 0 ? ['19'] : [] });
    const [here] = wantedIn(understand('thợ hàn đồng hỷ')).communes;
    const places = [place('elsewhere', ['01840']), place('unknown', []), place('here', [here!])];
    expect(ranked('thợ hàn đồng hỷ', places)).toEqual(['here', 'unknown', 'elsewhere']);
    const wages = [6_000_000, null, 12_000_000].map((wageCeiling) =>
      posting('Thợ hàn', { id: String(wageCeiling), wageCeiling }),
    );
    expect(ranked('thợ hàn trên 10 triệu', wages)).toEqual(['12000000', 'null', '6000000']);
    const forms = ['full_time', 'part_time'].map((workForm) => posting('Phục vụ bàn', { id: workForm, workForm }));
    expect(ranked('phục vụ part time', forms)).toEqual(['part_time', 'full_time']);
  });

  it('is the same whichever search found a posting first, and has each once', () => {
    const [one, two] = [posting('Thợ hàn'), posting('Thợ hàn xì')];
    const read = readWords('thợ hàn');
    const wanted = wantedIn(understand('thợ hàn'));
    const ids = (found: RankedPosting[]) => rankPostings(read, wanted, found).map(({ posting: { id } }) => id);
    expect(ids([one, two, two])).toEqual(ids([two, one, two]));
    expect(ids([one, two, two])).toHaveLength(2);
  });
});

describe('a title as the index keeps it', () => {
  it('takes the branch of a bank for no worker', () => {
    expect(titleKey('Giao Dịch Viên - CN. Bắc Ninh (CN25.547)')).not.toContain('công nhân');
  });

  it('keeps the work apart from what stands beside it', () => {
    expect(titleKey('NVKD (Part-time) - Thu nhập 10 triệu')).toMatch(/^nhân viên kinh doanh/);
    const { words, seniority } = readTitleKey(titleKey('Trưởng phòng kinh doanh'));
    expect([words.map(({ text }) => text).join(' '), seniority]).toEqual(['trưởng phòng kinh doanh', 'leads']);
    expect(readTitleKey(titleKey('Thực tập sinh kế toán')).seniority).toBe('learns');
    expect(readTitleKey(titleKey('Nhan vien kho')).words.every(({ isTyped }) => !isTyped)).toBe(true);
  });
});

describe('accents as letters', () => {
  it('tells words apart that differ in accents only', () => {
    const words = ['may', 'máy', 'mày', 'mấy', 'mậy', 'dung', 'đúng', 'dùng', 'dừng', 'đứng'];
    expect(new Set(words.map(tonedWord)).size).toBe(words.length);
    expect(tonedText('thợ may / c++')).toBe(`${tonedWord('thợ')} ${tonedWord('may')} ${tonedWord('c++')}`);
  });
});

describe('what is asked of the engine', () => {
  it('lets nothing that was typed into a filter, and asks few questions', () => {
    const understood = understand('thợ hàn" OR id = "1" ở Phổ Yên trên 8 triệu part time');
    const searches = recallSearches(readWords(understood.words, toldIn(understood)), wantedIn(understood), []);
    expect(JSON.stringify(searches.map(({ body: { filter } }) => filter))).not.toContain('id =');
    expect(searches.length).toBeLessThanOrEqual(13);
    expect(recallSearches(readWords(''), wantedIn(understand('')), [])).toHaveLength(1);
  });
});
