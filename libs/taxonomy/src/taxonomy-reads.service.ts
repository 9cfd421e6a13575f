import { Injectable } from '@nestjs/common';
import { industriesBelow, industryPath } from './industries.js';
import { type ListOrigin } from './lists/code-list.js';
import { INDUSTRIES } from './lists/industries.data.js';
import { findList, LISTS } from './lists/lists.js';
import {
  childrenOf,
  findOccupation,
  OCCUPATION_SOURCE,
  occupationPath,
  occupations,
} from './occupations/occupations.js';
import { type Occupation } from './occupations/occupation.js';
import { importedFormerNames } from './places/imported-communes.js';
import { PLACE_ORIGINS } from './places/place-lists.js';
import { communesOf, findProvince, FORMER_COMMUNES, HOME_PROVINCE, PROVINCES } from './places/places.js';
import { skillsOfOccupation } from './skills/skills.js';
import { taxonomyNotFound } from './taxonomy.errors.js';
import { TaxonomyRepository } from './taxonomy.repository.js';

/** The lists as others read them, each with its source and version. */
@Injectable()
export class TaxonomyReads {
  constructor(private readonly repository: TaxonomyRepository) {}

  lists() {
    return Object.entries(LISTS).map(([name, { source, validFrom, edition, codes }]) => ({
      name,
      source,
      validFrom,
      edition,
      count: codes.length,
    }));
  }

  /** @throws DomainError `taxonomy.not-found` */
  list(name: string) {
    const list = findList(name);
    if (!list) throw taxonomyNotFound();
    const { source, validFrom, edition } = list;
    return { name, source, validFrom, edition, entries: list.entries.map((entry) => ({ also: [], ...entry })) };
  }

  occupations(level?: number) {
    return { ...OCCUPATION_SOURCE, entries: occupations(level as Occupation['level'] | undefined) };
  }

  /** @throws DomainError `taxonomy.not-found` */
  occupation(code: string) {
    const entry = findOccupation(code);
    if (!entry) throw taxonomyNotFound();
    return { ...entry, path: occupationPath(code), children: childrenOf(code), skills: skillsOfOccupation(code) };
  }

  provinces() {
    return { ...PLACE_ORIGINS.provinces, entries: PROVINCES };
  }

  /**
   * Communes of a province: all of the home province, of another one those that were imported.
   * @throws DomainError `taxonomy.not-found`
   */
  async communes(province: string = HOME_PROVINCE) {
    if (!findProvince(province)) throw taxonomyNotFound();
    const isHome = province === HOME_PROVINCE;
    const origin: ListOrigin = isHome
      ? PLACE_ORIGINS.communes
      : ((await this.repository.originOfUnits(province)) ?? PLACE_ORIGINS.communes);
    const entries = communesOf(province).map((commune) => ({
      ...commune,
      former: isHome ? formerOf(commune.code, 0) : importedFormerNames(commune.code),
      formerDistricts: isHome ? formerOf(commune.code, 1) : [],
    }));
    return { ...origin, entries };
  }

  /**
   * Sections, or the imported industries directly below a section or an industry.
   * @throws DomainError `taxonomy.not-found`
   */
  async industries(below?: string) {
    const { source, validFrom, edition } = INDUSTRIES;
    if (below === undefined) {
      const entries = INDUSTRIES.entries.map(({ code, vi, en }) => ({ code, section: code, vi, en }));
      return { source, validFrom, edition, entries };
    }
    if (industryPath(below).length === 0) throw taxonomyNotFound();
    const origin = (await this.repository.originOfIndustries()) ?? { source, validFrom, edition };
    return { ...origin, entries: industriesBelow(below) };
  }
}

/** Names of former communes (0) or districts (1) that lie in a commune. */
function formerOf(code: string, column: 0 | 1): string[] {
  return [...new Set(FORMER_COMMUNES.filter(([, , commune]) => commune === code).map((row) => row[column]))];
}
