import { type ComponentChildren } from 'preact';
import { Icon } from './icon.js';
import { numberText } from './number-text.js';
import { useHref, usePage } from './page-context.js';
import { uiTexts } from './ui.texts.js';

export interface FilterChip {
  label: string;
  /** The address of the same list without this condition. */
  href: string;
  /** It only puts the list in order so far: the list that holds to it. */
  only?: { label: string; href: string };
}

interface FilterChipsProps {
  chips: readonly FilterChip[];
  clearHref?: string;
  /** What these conditions do, when they do not simply hold. */
  label?: string;
}

/** The conditions that hold for a list; each is a link that takes itself away. */
export function FilterChips({ chips, clearHref, label }: FilterChipsProps) {
  const texts = uiTexts(usePage().language);
  const link = useHref();
  if (chips.length === 0) return null;
  return (
    <nav class="chips" aria-label={label ?? texts.chosen}>
      {label && <span class="chips-label">{label}:</span>}
      {chips.map(({ label: name, href, only }) => (
        <span key={href + name} class="chip-pair">
          <a class="chip" href={link(href)}>
            <span class="visually-hidden">{texts.remove}: </span>
            {name}
            <Icon name="close" size={16} />
          </a>
          {only && (
            <a class="chip chip-only" href={link(only.href)}>
              {only.label}
            </a>
          )}
        </span>
      ))}
      {clearHref && chips.length > 1 && (
        <a class="chip chip-clear" href={link(clearHref)}>
          {texts.removeAll}
        </a>
      )}
    </nav>
  );
}

interface FilterPanelProps {
  title: string;
  /** How many conditions hold now; the panel starts open on a phone when there are some. */
  chosen?: number;
  isOpen?: boolean;
  children: ComponentChildren;
}

/** The conditions of a list: folded on a phone, always open beside the list. Stands in a GET form or holds one. */
export function FilterPanel({ title, chosen = 0, isOpen = false, children }: FilterPanelProps) {
  return (
    <details class="filters" open={isOpen} data-wide-open="">
      <summary>
        <Icon name="filter" /> {title}
        {chosen > 0 && <span class="count">{chosen}</span>}
      </summary>
      <div class="filters-body">{children}</div>
    </details>
  );
}

export interface FacetOption {
  value: string;
  label: string;
  /** How many results it would give; left out when unknown. */
  count?: number;
}

interface FacetProps {
  label: string;
  /** Name in the address; a repeated name carries several values. */
  name: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  type?: 'checkbox' | 'radio';
  isOpen?: boolean;
}

/** Conditions of one kind with the number of results behind each; a plain part of a GET form. */
export function Facet({ label, name, options, chosen, type = 'checkbox', isOpen }: FacetProps) {
  const { language } = usePage();
  if (options.length === 0) return null;
  return (
    <details class="facet" open={isOpen ?? (chosen.length > 0 || options.length <= 8)}>
      <summary id={`facet-${name}`}>{label}</summary>
      <div
        class="facet-list"
        role="group"
        aria-labelledby={`facet-${name}`}
        data-filter={options.length > 12 ? uiTexts(language).filterList : undefined}
      >
        {options.map((option) => (
          <label key={option.value} class={option.count === 0 ? 'choice choice-none' : 'choice'}>
            <input type={type as 'checkbox'} name={name} value={option.value} checked={chosen.includes(option.value)} />
            <span>
              {option.label}
              {option.count !== undefined && <span class="facet-count">{numberText(option.count, language)}</span>}
            </span>
          </label>
        ))}
      </div>
    </details>
  );
}
