interface Word {
  fold: string;
}

/** Whom words call first: engineers, or people who work with their hands; null for all others. */
function callingOf(words: readonly Word[]): 'engineer' | 'hand' | null {
  for (const [at, { fold }] of words.entries()) {
    const next = words[at + 1]?.fold;
    if (fold === 'engineer' || (fold === 'ky' && next === 'su')) return 'engineer';
    if (fold === 'tho' || (fold === 'cong' && next === 'nhan')) return 'hand';
  }
  return null;
}

/** Whether a title calls other people than those who are sought: `kỹ sư cơ khí` is no `thợ gia công cơ khí`. */
export function areOtherPeople(sought: readonly Word[], title: readonly Word[]): boolean {
  const [asked, called] = [callingOf(sought), callingOf(title)];
  return asked !== null && called !== null && asked !== called;
}
