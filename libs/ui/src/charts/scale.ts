/**
 * Round values for the lines of a grid, from 0 to at least the largest value.
 * @returns 2 to 6 ticks, ascending; the last one is the top of the chart
 */
export function ticksUpTo(largest: number): number[] {
  if (!(largest > 0)) return [0, 1];
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough)!;
  const count = Math.ceil(largest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Which of so many labels to write so that at most `room` of them stand side by side; the last one always. */
export function labelled(count: number, room: number): boolean[] {
  const every = Math.max(1, Math.ceil(count / room));
  return Array.from({ length: count }, (_, index) => (count - 1 - index) % every === 0);
}
