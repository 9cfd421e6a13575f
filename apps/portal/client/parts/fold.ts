/** Text as people type it in a hurry: lower case, without accents. `Đồng Hỷ` -> `dong hy`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim();
}

/** Whether each typed word begins a word of the folded text. */
export function matches(folded: string, typed: string): boolean {
  return fold(typed)
    .split(/\s+/)
    .every(
      (word) => word === '' || folded.startsWith(word) || folded.includes(` ${word}`) || folded.includes(`-${word}`),
    );
}
