/**
 * The same format in both languages, each made once: to make one takes far longer than to use it.
 * @returns by language: `vi`, `en`
 */
export function formats<Format>(make: (locale: string) => Format): Record<'vi' | 'en', Format> {
  return { vi: make('vi-VN'), en: make('en-GB') };
}
