import { type ComponentChildren } from 'preact';

interface TypedTextProps {
  text: string;
  /** Draws one line, for instance with some of its words marked. */
  line?: (words: string) => ComponentChildren;
}

const BULLET = /^\s*[-–•*+]\s+/;

/** Runs of lines of one kind: those that people begin with a dash are a list, all others stay as they were typed. */
function runsOf(text: string): { isList: boolean; lines: string[] }[] {
  const runs: { isList: boolean; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const isList = BULLET.test(line);
    const last = runs.at(-1);
    if (last?.isList === isList) last.lines.push(line);
    else runs.push({ isList, lines: [line] });
  }
  return runs.filter(({ lines }) => lines.some((line) => line.trim() !== ''));
}

/** What somebody typed into a large field, with the lists in it shown as lists. */
export function TypedText({ text, line = (words) => words }: TypedTextProps) {
  return (
    <div class="typed">
      {runsOf(text).map(({ isList, lines }, index) =>
        isList ? (
          <ul key={index}>
            {lines.map((words, at) => (
              <li key={at}>{line(words.replace(BULLET, ''))}</li>
            ))}
          </ul>
        ) : (
          <p key={index} class="pre">
            {line(lines.join('\n').trim())}
          </p>
        ),
      )}
    </div>
  );
}
