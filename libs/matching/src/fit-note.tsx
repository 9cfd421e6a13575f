import { type Language } from '@app/platform/http';
import { Badge, type Tone } from '@app/ui';
import { type FitGrade, type FitReader, fitWords, gradeOf, type ToldFit } from './fit/fit-words.js';
import { type Fit } from './fit/fit.types.js';
import { fitTexts } from './fit/fit.texts.js';

const TONES: Readonly<Record<FitGrade, Tone>> = { high: 'success', good: 'info', some: 'neutral' };

/** How well it suits, in a word. */
export function FitBadge({ language, fit }: { language: Language; fit: Fit }) {
  const grade = gradeOf(fit);
  return <Badge tone={TONES[grade]}>{fitTexts(language).grades[grade]}</Badge>;
}

/** Why it suits, what stands against it, and what would help. */
export function FitNote({ language, reader, ...told }: ToldFit & { language: Language; reader?: FitReader }) {
  const texts = fitTexts(language);
  const { why, missing, raise } = fitWords(told, language, reader);
  const rows = [
    [texts.why, why],
    [texts.missing, missing],
    [texts.raise, raise],
  ] as const;
  return (
    <dl class="fit-words">
      {rows.map(
        ([name, words]) =>
          words !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
