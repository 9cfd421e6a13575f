/** The few words that components say by themselves. */
const texts = {
  vi: {
    optional: 'không bắt buộc',
    errorSummary: 'Vui lòng xem lại',
    older: 'Xem tiếp',
    newest: 'Về đầu danh sách',
    pages: 'Các trang',
    remove: 'Bỏ',
    breadcrumb: 'Đường dẫn',
    noFile: 'PDF hoặc ảnh, tối đa 10 MB',
    choose: 'Chọn…',
  },
  en: {
    optional: 'optional',
    errorSummary: 'Please check',
    older: 'Show more',
    newest: 'Back to the top of the list',
    pages: 'Pages',
    remove: 'Remove',
    breadcrumb: 'Breadcrumb',
    noFile: 'PDF or image, at most 10 MB',
    choose: 'Choose…',
  },
} as const;

export type UiTexts = { [Key in keyof (typeof texts)['vi']]: string };

export const uiTexts = (language: 'vi' | 'en'): UiTexts => texts[language];
