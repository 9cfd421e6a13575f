import { formatDay } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, ListItem, numberText, SectionHead } from '@app/ui';
import { daysText, nameOf, PLAN_ITEMS, STATE_TONES, stateText } from './plan-item-words.js';
import { planItemTexts } from './plan-item.texts.js';
import { type PlanDue } from './plan-items.service.js';
import { type PlanStanding } from './plan-standing.js';

/** The state of an item, and how many days are left or lost. */
export function StandingState({ language, standing }: { language: Language; standing: PlanStanding }) {
  const days = daysText(standing, language);
  return (
    <>
      <Badge tone={STATE_TONES[standing.state]}>{stateText(standing, language)}</Badge>
      {days && <div class="soft">{days}</div>}
    </>
  );
}

interface PlanDueSectionProps {
  language: Language;
  due: PlanDue;
  /** Who looks after an item, by its key; left out where that is not of interest. */
  keepers?: ReadonlyMap<string, string>;
}

/** What the plan asks for and is late or near; nothing on a quiet day but the way to all of it. */
export function PlanDueSection({ language, due, keepers }: PlanDueSectionProps) {
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
            facts={keepers && [{ icon: 'person', text: keepers.get(standing.key) ?? texts.nobodyKeeps }]}
          />
        ))}
      </div>
    </section>
  );
}
