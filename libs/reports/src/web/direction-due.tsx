import { formatDay } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { ListItem, numberText, SectionHead } from '@app/ui';
import { nameOf, PLAN_ITEMS } from '../plan-items/plan-item-words.js';
import { planItemTexts } from '../plan-items/plan-item.texts.js';
import { type PlanDue } from '../plan-items/plan-items.service.js';
import { StandingState } from './plan-item-list.page.js';

/** What the plan asks for and is late or near; nothing on a quiet day but the way to all of it. */
export function DueSection({ language, due }: { language: Language; due: PlanDue }) {
  const texts = planItemTexts(language);
  return (
    <section class="section no-print">
      <SectionHead title={texts.dueTitle} lead={texts.dueLead} href={PLAN_ITEMS} more={texts.allItems} />
      <div class="grid grid-medium">
        {due.missing.map(({ year, count }) => (
          <ListItem
            key={year}
            href={`${PLAN_ITEMS}?nam=${year}`}
            title={texts.missing(numberText(count, language), String(year))}
            subtitle={texts.missingHint}
          />
        ))}
        {due.tasks.map((standing) => (
          <ListItem
            key={standing.key}
            href={`${PLAN_ITEMS}/${standing.key}`}
            title={nameOf(standing, language)}
            subtitle={`${texts.dueOn} ${formatDay(standing.dueOn)} · ${standing.owner}`}
            badges={<StandingState language={language} standing={standing} />}
          />
        ))}
      </div>
    </section>
  );
}
