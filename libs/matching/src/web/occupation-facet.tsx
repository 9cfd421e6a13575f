import { type Language } from '@app/platform/http';
import { childrenOf, type Occupation } from '@app/taxonomy';
import { numberText } from '@app/ui';
import { type FacetCounts } from '../posting-facets.js';
import { postingSearchTexts } from '../posting-search.texts.js';

interface OccupationFacetProps {
  language: Language;
  label: string;
  counts: FacetCounts;
  chosen: readonly string[];
}

type NodeProps = Omit<OccupationFacetProps, 'label'> & { occupation: Occupation };

/**
 * The tree of occupations as part of the filter form: major groups open to their sub-groups; what is chosen opens to the
 * level below it. A closer choice narrows a wider one.
 */
export function OccupationFacet(props: OccupationFacetProps) {
  const { label, counts, chosen } = props;
  const groups = shown(childrenOf(''), counts, chosen);
  if (groups.length === 0) return null;
  return (
    <details class="facet" open={chosen.length > 0}>
      <summary>{label}</summary>
      <div class="tree" role="group" aria-label={label}>
        {groups.map((group) => (
          <details key={group.code} class="tree-group" open={chosen.some((code) => code.startsWith(group.code))}>
            <summary>
              <span>{group[props.language]}</span>
              <Count {...props} code={group.code} />
            </summary>
            <ul class="tree-list">
              <li>
                <label class="choice">
                  <input type="checkbox" name="nghe" value={group.code} checked={chosen.includes(group.code)} />
                  <span>{postingSearchTexts(props.language).wholeGroup}</span>
                </label>
              </li>
              {shown(childrenOf(group.code), counts, chosen).map((occupation) => (
                <OccupationNode key={occupation.code} {...props} occupation={occupation} />
              ))}
            </ul>
          </details>
        ))}
      </div>
    </details>
  );
}

function OccupationNode({ occupation, ...props }: NodeProps) {
  const { counts, chosen, language } = props;
  const { code } = occupation;
  const isOpen = chosen.some((other) => other.startsWith(code));
  const below = isOpen ? shown(childrenOf(code), counts, chosen) : [];
  return (
    <li>
      <label class="choice">
        <input type="checkbox" name="nghe" value={code} checked={chosen.includes(code)} />
        <span>
          {occupation[language]}
          <Count {...props} code={code} />
        </span>
      </label>
      {below.length > 0 && (
        <ul class="tree-list">
          {below.map((child) => (
            <OccupationNode key={child.code} {...props} occupation={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Count({ counts, code, language }: Pick<OccupationFacetProps, 'counts' | 'language'> & { code: string }) {
  const known = counts.occupation;
  return known ? <span class="facet-count">{numberText(known[code] ?? 0, language)}</span> : null;
}

/** Occupations that give something, or are chosen or lead to what is; all of them while nothing was counted. */
function shown(all: readonly Occupation[], counts: FacetCounts, chosen: readonly string[]): readonly Occupation[] {
  const known = counts.occupation;
  if (!known) return all;
  return all
    .filter(({ code }) => (known[code] ?? 0) > 0 || chosen.some((other) => other.startsWith(code)))
    .toSorted((left, right) => (known[right.code] ?? 0) - (known[left.code] ?? 0));
}
