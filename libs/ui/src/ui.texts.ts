/** The few words that components say by themselves. */
const texts = {
  vi: {
    optional: 'không bắt buộc',
    errorSummary: 'Vui lòng xem lại',
    older: 'Xem tiếp',
    newest: 'Về đầu danh sách',
    pages: 'Các trang',
    pageNumber: (page: string) => `Trang ${page}`,
    previousPage: 'Trang trước',
    nextPage: 'Trang sau',
    remove: 'Bỏ',
    removeAll: 'Bỏ mọi điều kiện',
    chosen: 'Điều kiện đang chọn',
    apply: 'Xem kết quả',
    breadcrumb: 'Đường dẫn',
    fileKinds: 'PDF hoặc ảnh, tối đa 10 MB',
    chooseFile: 'Chọn tệp',
    noFile: 'Chưa có tệp',
    choose: 'Chọn…',
    cancel: 'Không, quay lại',
    suggestions: 'Gợi ý',
    suggestionCount: (count: string) => `${count} gợi ý, dùng phím mũi tên để chọn`,
    filterList: 'Gõ để lọc danh sách',
    noMatch: 'Không có mục nào khớp',
    table: 'Xem số liệu dạng bảng',
    target: 'Mục tiêu',
    ofPrevious: (share: string) => `${share} của bước trước`,
    none: 'Không có',
    loading: 'Đang tải',
    refresh: 'Xem tiến độ mới nhất',
    step: { done: 'đã xong', current: 'đang ở bước này', todo: 'chưa tới', stopped: 'dừng ở đây' },
    map: 'Bản đồ xã, phường',
    mapNote: 'Sơ đồ theo tâm của từng xã, phường; không phải ranh giới hành chính.',
    mapList: 'Xem danh sách xã, phường',
  },
  en: {
    optional: 'optional',
    errorSummary: 'Please check',
    older: 'Show more',
    newest: 'Back to the top of the list',
    pages: 'Pages',
    pageNumber: (page: string) => `Page ${page}`,
    previousPage: 'Previous',
    nextPage: 'Next',
    remove: 'Remove',
    removeAll: 'Clear all filters',
    chosen: 'Chosen filters',
    apply: 'Show results',
    breadcrumb: 'Breadcrumb',
    fileKinds: 'PDF or image, at most 10 MB',
    chooseFile: 'Choose file',
    noFile: 'No file yet',
    choose: 'Choose…',
    cancel: 'No, go back',
    suggestions: 'Suggestions',
    suggestionCount: (count: string) => `${count} suggestions, use the arrow keys to choose`,
    filterList: 'Type to filter the list',
    noMatch: 'Nothing matches',
    table: 'Show the figures as a table',
    target: 'Target',
    ofPrevious: (share: string) => `${share} of the step before`,
    none: 'None',
    loading: 'Loading',
    refresh: 'Show the latest progress',
    step: { done: 'done', current: 'current step', todo: 'to come', stopped: 'stopped here' },
    map: 'Map of communes',
    mapNote: 'A sketch by the centre of each commune; these are not administrative borders.',
    mapList: 'Show the list of communes',
  },
} as const;

type Words<Shape> = {
  [Key in keyof Shape]: Shape[Key] extends string
    ? string
    : Shape[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Words<Shape[Key]>;
};

export type UiTexts = Words<(typeof texts)['vi']>;

export const uiTexts = (language: 'vi' | 'en'): UiTexts => texts[language];
