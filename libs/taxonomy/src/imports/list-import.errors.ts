import { defineErrorTexts } from '@app/platform/i18n';

defineErrorTexts({
  'list.code-form': { vi: 'Mã “{value}” không đúng dạng.', en: 'The code “{value}” has the wrong form.' },
  'list.name-missing': { vi: 'Thiếu tên.', en: 'The name is missing.' },
  'list.code-twice': {
    vi: 'Mã {value} đã có ở dòng {line} của tệp.',
    en: 'Row {line} of the file has the code {value}.',
  },
  'list.home-commune': {
    vi: 'Mã {value} không khớp với danh mục xã, phường của tỉnh Thái Nguyên.',
    en: 'The code {value} does not agree with the communes of Thái Nguyên.',
  },
  'list.kind-unknown': {
    vi: 'Không biết đây là xã, phường hay đặc khu.',
    en: 'It is not said whether this is a xã, a phường or a đặc khu.',
  },
  'list.province-unknown': { vi: 'Không có tỉnh “{value}”.', en: 'There is no province “{value}”.' },
  'list.point-form': {
    vi: 'Tọa độ phải có cả vĩ độ và kinh độ, nằm trong lãnh thổ Việt Nam.',
    en: 'A centroid needs latitude and longitude within Vietnam.',
  },
  'list.region-unknown': { vi: 'Không có vùng lương “{value}”.', en: 'There is no wage region “{value}”.' },
  'list.section-unknown': {
    vi: 'Không biết mã {value} thuộc ngành cấp 1 nào.',
    en: 'It is not said to which section {value} belongs.',
  },
  'list.parent-unknown': {
    vi: 'Không có ngành cấp trên {value} trong tệp và trên hệ thống.',
    en: 'The industry {value} above it is neither in the file nor known.',
  },
});
