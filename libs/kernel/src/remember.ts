/**
 * The same pure function of a text with its results remembered: for work on words and titles, which come again and again.
 * @param limit with so many texts it begins anew, so memory stays bounded whatever it is asked
 */
export function remember<Result>(answer: (text: string) => Result, limit = 20_000): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const result = answer(text);
    if (known.size >= limit) known.clear();
    known.set(text, result);
    return result;
  };
}
