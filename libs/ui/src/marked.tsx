interface MarkedProps {
  text: string;
  /** Stretches `[start, end)` of the text, in order and without overlaps. */
  spans: readonly (readonly [start: number, end: number])[];
}

/** A text in which what was looked for stands out. */
export function Marked({ text, spans }: MarkedProps) {
  const pieces = spans.map(([start, end], index) => ({
    before: text.slice(index === 0 ? 0 : spans[index - 1]![1], start),
    found: text.slice(start, end),
    start,
  }));
  return (
    <>
      {pieces.map(({ before, found, start }) => (
        <>
          {before}
          <mark key={start}>{found}</mark>
        </>
      ))}
      {text.slice(spans.at(-1)?.[1] ?? 0)}
    </>
  );
}
