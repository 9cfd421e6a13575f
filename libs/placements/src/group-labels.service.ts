import { Injectable } from '@nestjs/common';
import { isId } from '@app/kernel';
import { OfficesService, PeopleService } from '@app/accounts';
import { communeLabel, occupationLabel, PRIORITY_GROUPS } from '@app/taxonomy';
import { type Grouping } from './definition.schema.js';
import { figuresTexts } from './figures.texts.js';

type Language = 'vi' | 'en';

/** What people call a group; a code or an id that nobody knows stands for itself. */
@Injectable()
export class GroupLabels {
  constructor(
    private readonly offices: OfficesService,
    private readonly people: PeopleService,
  ) {}

  async of(grouping: Grouping, keys: readonly string[], language: Language): Promise<(key: string) => string> {
    const texts = figuresTexts(language);
    const named = await this.namesOf(grouping, keys, language);
    const special: Readonly<Record<string, string>> = { unknown: texts.unknown, none: texts.none };
    return (key) => (Object.hasOwn(special, key) ? special[key]! : named(key));
  }

  private async namesOf(
    grouping: Grouping,
    keys: readonly string[],
    language: Language,
  ): Promise<(key: string) => string> {
    const { sex, age, channel } = figuresTexts(language);
    const among = (words: Readonly<Record<string, string>>) => (key: string) =>
      Object.hasOwn(words, key) ? words[key]! : key;
    switch (grouping) {
      case 'commune':
        return communeLabel;
      case 'occupation':
        return (key) => occupationLabel(key, language);
      case 'priority-group':
        return (key) => PRIORITY_GROUPS.label(key, language);
      case 'sex':
        return among(sex);
      case 'age':
        return among(age);
      case 'channel':
        return among(channel);
      case 'office':
        return among(Object.fromEntries((await this.offices.list()).map(({ id, name }) => [id, name])));
      case 'counsellor':
        return among(Object.fromEntries(await this.people.namesOf(keys.filter(isId))));
    }
  }
}
