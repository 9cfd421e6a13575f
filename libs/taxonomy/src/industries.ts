import { INDUSTRIES } from './lists/industries.data.js';

/** An entry of the industry classification below its sections (VSIC levels 2 to 5). */
export interface Industry {
  /** Two to five digits, one level each. */
  code: string;
  /** Letter of its section. */
  section: string;
  vi: string;
  /** Null when the import did not say. */
  en: string | null;
}

let byCode: ReadonlyMap<string, Industry> = new Map();

/** Replaces the industries below the sections. The module of the taxonomy fills this at boot and after an import. */
export function registerIndustries(industries: readonly Industry[]): void {
  byCode = new Map(industries.map((industry) => [industry.code, industry]));
}

/** An imported industry by its digits. */
export function findIndustry(code: string): Industry | null {
  return byCode.get(code) ?? null;
}

/** The name of a section or of an imported industry; the code itself when neither is known. */
export function industryLabel(code: string, language: 'vi' | 'en'): string {
  if (INDUSTRIES.has(code)) return INDUSTRIES.label(code, language);
  const industry = byCode.get(code);
  return (language === 'en' ? industry?.en : null) ?? industry?.vi ?? code;
}

/** Imported industries directly below a section or an industry, in the order of their codes. */
export function industriesBelow(code: string): Industry[] {
  const isSection = INDUSTRIES.has(code);
  return [...byCode.values()]
    .filter((each) =>
      isSection
        ? each.section === code && each.code.length === 2
        : each.code.slice(0, -1) === code && each.code !== code,
    )
    .sort((left, right) => (left.code < right.code ? -1 : 1));
}

/** The codes from the section down to this one: `1410` -> `['C', '14', '141', '1410']`; empty for an unknown code. */
export function industryPath(code: string): string[] {
  if (INDUSTRIES.has(code)) return [code];
  const industry = byCode.get(code);
  if (!industry) return [];
  return [industry.section, ...Array.from({ length: code.length - 1 }, (_, index) => code.slice(0, index + 2))];
}
