import { formatDay } from '@app/kernel';
import { type GroupFigures, type Grouping, peopleAddress } from '@app/placements';
import { COMMUNES } from '@app/taxonomy';
import { CommuneMap, Link, numberText, SectionHead, TargetChart } from '@app/ui';
import { directionTexts } from '../direction.texts.js';
import { type DirectionProps } from './direction.page.js';

/** Where the people live whom the centre served. */
export function Places({ language, direction, mayOpen }: DirectionProps) {
  const texts = directionTexts(language);
  const { total, groups } = direction.figure;
  const counts = new Map(groups.commune.map(({ key, denominator }) => [key, denominator ?? 0]));
  return (
    <section class="section">
      <SectionHead title={texts.places} lead={texts.placesLead} />
      <CommuneMap
        unit={texts.persons}
        places={COMMUNES.map(({ code, name, latitude, longitude, areaKm2 }) => {
          const count = counts.get(code) ?? 0;
          const href = peopleAddress(total, 'denominator', { by: 'commune', key: code });
          const isOpen = count > 0 && mayOpen('commune', code);
          return { code, name, latitude, longitude, areaKm2, count, ...(isOpen && { href }) };
        })}
      />
    </section>
  );
}

/** The rates of priority groups and of counsellors against the target. */
export function Groups(props: DirectionProps) {
  const texts = directionTexts(props.language);
  return (
    <section class="section">
      <SectionHead title={texts.groups} lead={texts.groupsLead} />
      <div class="columns columns-half">
        <GroupRates {...props} by="priority-group" title={texts.byGroup} note={texts.byGroupNote} />
        <GroupRates {...props} by="counsellor" title={texts.byCounsellor} note={texts.byCounsellorNote} />
      </div>
    </section>
  );
}

const SHOWN = 10;

interface GroupRatesProps extends DirectionProps {
  by: 'priority-group' | 'counsellor';
  title: string;
  note: string;
}

/** The largest groups of a kind; the others stand on the page of figures. */
function GroupRates({ language, direction, mayOpen, by, title, note }: GroupRatesProps) {
  const texts = directionTexts(language);
  const { total, groups } = direction.figure;
  const { from, to } = total.period;
  const largest = groups[by]
    .filter(({ rate }) => rate !== null)
    .toSorted((left, right) => right.denominator! - left.denominator!)
    .slice(0, SHOWN);
  const number = (value: number | null) => numberText(value ?? 0, language);
  const address = (group: GroupFigures) =>
    mayOpen(by, group.key) ? peopleAddress(total, 'denominator', { by, key: group.key }) : undefined;
  return (
    <div>
      <TargetChart
        title={title}
        note={note}
        labels={{ name: title, actual: texts.reached, target: texts.target }}
        rows={largest.map((group) => ({
          label: texts.groupOf(group.label, number(group.numerator), number(group.denominator)),
          actual: group.rate!,
          target: total.target,
          href: address(group),
        }))}
      />
      <p class="section-small">
        <Link href={`/can-bo/chi-tieu?tu=${formatDay(from)}&den=${formatDay(to)}&theo=${by satisfies Grouping}`}>
          {texts.more}
        </Link>
      </p>
    </div>
  );
}
