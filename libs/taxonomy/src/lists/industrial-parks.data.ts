import { codeList } from './code-list.js';

/** Industrial parks of the province, those at work first; planned ones already name their investors' postings. */
export const INDUSTRIAL_PARKS = codeList({
  source: 'Danh mục khu công nghiệp của tỉnh Thái Nguyên; tên theo Ban quản lý các khu công nghiệp',
  validFrom: '2025-07-01',
  entries: [
    { code: 'yen_binh', vi: 'KCN Yên Bình', en: 'Yên Bình Industrial Park' },
    { code: 'diem_thuy', vi: 'KCN Điềm Thụy', en: 'Điềm Thụy Industrial Park' },
    { code: 'song_cong_1', vi: 'KCN Sông Công I', en: 'Sông Công I Industrial Park' },
    { code: 'song_cong_2', vi: 'KCN Sông Công II', en: 'Sông Công II Industrial Park' },
    { code: 'nam_pho_yen', vi: 'KCN Nam Phổ Yên', en: 'Nam Phổ Yên Industrial Park' },
    { code: 'quyet_thang', vi: 'KCN Quyết Thắng', en: 'Quyết Thắng Industrial Park' },
    { code: 'thanh_binh', vi: 'KCN Thanh Bình', en: 'Thanh Bình Industrial Park' },
    { code: 'phu_binh', vi: 'KCN Phú Bình', en: 'Phú Bình Industrial Park' },
    { code: 'thuong_dinh', vi: 'KCN Thượng Đình', en: 'Thượng Đình Industrial Park' },
    { code: 'yen_binh_2', vi: 'KCN Yên Bình 2', en: 'Yên Bình 2 Industrial Park' },
    { code: 'yen_binh_3', vi: 'KCN Yên Bình 3', en: 'Yên Bình 3 Industrial Park' },
    { code: 'tay_pho_yen', vi: 'KCN Tây Phổ Yên', en: 'Tây Phổ Yên Industrial Park' },
  ],
});
