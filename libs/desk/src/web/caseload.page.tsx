import { ageOn, formatDay, type LocalDate, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeLabel } from '@app/taxonomy';
import {
  Avatar,
  Badge,
  Button,
  CallButton,
  EmptyState,
  FilterPanel,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  ListItem,
  More,
  numberText,
  PageHead,
  Select,
  StatCard,
  Stats,
  TextField,
} from '@app/ui';
import { type CaseList } from '../caseload-lists.service.js';
import { type CaseRow } from '../caseload.queries.js';
import { CASE_GROUPS, type CaseFilter, casePositionText, type FindCaseload } from '../caseload.schema.js';
import { caseloadTexts } from '../caseload.texts.js';

export const CASELOAD = '/can-bo/nguoi-phu-trach';

/** So many stand on a page of the list. */
export const CASE_PAGE = 20;

const MARKS = ['isToFollowUp', 'isUnanswered', 'isWithoutWork', 'isLongUnspoken'] as const;

/** The address of a caseload under a filter. */
export function caseloadPath({ nhom, ten, dien, 'can-bo': whose, nguoi }: CaseFilter, base = CASELOAD): string {
  const query = new URLSearchParams({
    ...(nhom && { nhom }),
    ...(ten && { ten }),
    ...(dien && { dien }),
    ...(whose && { 'can-bo': whose }),
    ...(nguoi && { nguoi }),
  }).toString();
  return query ? `${base}?${query}` : base;
}

/** The filter of a list, in a form that is about the people on it. */
export function CaseFilterFields({ filter }: { filter: CaseFilter }) {
  return (['nhom', 'ten', 'dien', 'can-bo', 'nguoi'] as const).map((name) => {
    const value = filter[name];
    return value === undefined ? null : <Hidden key={name} name={name} value={value} />;
  });
}

interface CaseloadProps {
  language: Language;
  today: LocalDate;
  filter: FindCaseload;
  list: CaseList;
}

/** Everybody in the charge of a counsellor: how many of each group, and who. */
export function CaseloadPage({ language, today, filter, list }: CaseloadProps) {
  const texts = caseloadTexts(language);
  const shown = list.people.slice(0, CASE_PAGE);
  const last = shown.at(-1);
  const isOwn = list.counsellorName === null;
  return (
    <>
      <PageHead
        title={isOwn ? texts.title : texts.titleOf(list.counsellorName ?? '')}
        lead={texts.lead}
        actions={
          <>
            {!isOwn && (
              <LinkButton href={CASELOAD} look="quiet" icon="back">
                {texts.own}
              </LinkButton>
            )}
            <LinkButton href="/can-bo/ban-giao" look="quiet">
              {texts.handOvers}
            </LinkButton>
          </>
        }
      />
      <Groups language={language} filter={filter} list={list} />
      <section class="section-small">
        <Filters language={language} filter={filter} />
      </section>
      <section class="section-small stack">
        <h2>{texts.groups[filter.nhom ?? 'all']}</h2>
        {shown.length > 0 && (
          <div class="actions">
            <LinkButton href={caseloadPath(filter, `${CASELOAD}/tin-nhan`)} look="secondary" icon="send">
              {texts.write}
            </LinkButton>
            <LinkButton href={caseloadPath(filter, `${CASELOAD}/ban-giao`)} look="secondary" icon="people">
              {texts.handOver(numberText(list.counts[filter.nhom ?? 'all'], language))}
            </LinkButton>
          </div>
        )}
        {shown.length === 0 ? (
          <EmptyState title={texts.none} icon="people">
            <p>{filter.nhom || filter.ten || filter.dien ? texts.noneUnder : texts.noneHint}</p>
          </EmptyState>
        ) : (
          <div class="list">
            {shown.map((row) => (
              <CaseCard key={row.id} language={language} today={today} row={row} />
            ))}
          </div>
        )}
        <More
          next={list.people.length > shown.length && last ? casePositionText(last) : null}
          hasPrevious={filter.sau !== null}
        />
      </section>
    </>
  );
}

/** Each count opens its list. */
function Groups({ language, filter, list }: Omit<CaseloadProps, 'today'>) {
  const texts = caseloadTexts(language);
  return (
    <Stats>
      {(['all', ...CASE_GROUPS] as const).map((group) => (
        <StatCard
          key={group}
          label={texts.groups[group]}
          value={numberText(list.counts[group], language)}
          href={caseloadPath({ ...filter, nhom: group === 'all' ? undefined : group })}
        />
      ))}
    </Stats>
  );
}

function Filters({ language, filter }: Pick<CaseloadProps, 'language' | 'filter'>) {
  const texts = caseloadTexts(language);
  const { nhom, ten = '', dien = '', 'can-bo': whose } = filter;
  const form: FormState = { values: { ten, dien }, problems: [] };
  const chosen = Number(ten !== '') + Number(dien !== '');
  return (
    <FilterPanel title={texts.filter} chosen={chosen} isOpen={chosen > 0}>
      <Form action={CASELOAD} method="get">
        {nhom && <Hidden name="nhom" value={nhom} />}
        {whose && <Hidden name="can-bo" value={whose} />}
        <TextField form={form} name="ten" label={texts.name} type="search" optional />
        <Select
          form={form}
          name="dien"
          label={texts.clientType}
          optional
          options={[
            { value: '', label: texts.anyType },
            { value: 'free', label: texts.clientTypes.free },
            { value: 'ui', label: texts.clientTypes.ui },
          ]}
        />
        <div class="actions">
          <Button look="secondary">{texts.apply}</Button>
          {chosen > 0 && (
            <LinkButton href={caseloadPath({ nhom, 'can-bo': whose })} look="quiet">
              {texts.clear}
            </LinkButton>
          )}
        </div>
      </Form>
    </FilterPanel>
  );
}

function CaseCard({ language, today, row }: { language: Language; today: LocalDate; row: CaseRow }) {
  const texts = caseloadTexts(language);
  const { birthDate, commune, spokenAt, phone } = row;
  return (
    <ListItem
      href={`/can-bo/nguoi-lao-dong/${row.id}`}
      title={row.fullName}
      media={<Avatar name={row.fullName} kind="person" />}
      badges={
        <>
          {row.keptFor && <Badge tone="info">{texts.keptFor(row.keptFor.name, formatDay(row.keptFor.until))}</Badge>}
          {row.clientType === 'ui' && <Badge tone="info">{texts.clientTypes.ui}</Badge>}
          {MARKS.filter((mark) => row[mark]).map((mark) => (
            <Badge key={mark} tone={mark === 'isToFollowUp' ? 'warning' : 'neutral'}>
              {texts.marks[mark]}
            </Badge>
          ))}
        </>
      }
      facts={[
        {
          icon: 'clock',
          text: spokenAt ? texts.spoken(formatDay(localDateOf(spokenAt))) : texts.unspoken,
          strong: true,
        },
        ...(birthDate
          ? [{ icon: 'calendar' as const, text: `${formatDay(birthDate)} (${ageOn(birthDate, today)})` }]
          : []),
        ...(commune ? [{ icon: 'pin' as const, text: communeLabel(commune) }] : []),
      ]}
      note={phone ? <CallButton phone={phone} label={texts.call} /> : <span class="soft">{texts.noPhone}</span>}
    />
  );
}
