import { type ComponentChildren } from 'preact';

interface FoldProps {
  title: string;
  /** What is inside, in a few words. */
  hint?: string;
  isOpen?: boolean;
  children: ComponentChildren;
}

/** A part of a long form that most people leave closed; what is typed inside is sent all the same. */
export function Fold({ title, hint, isOpen = false, children }: FoldProps) {
  return (
    <details class="fold" open={isOpen}>
      <summary>
        <span>
          <span class="fold-title">{title}</span>
          {hint && <span class="fold-hint">{hint}</span>}
        </span>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
