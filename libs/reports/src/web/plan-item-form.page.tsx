import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  Checkbox,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  PageHead,
  TextField,
} from '@app/ui';
import { BOUNDS, PLAN_ITEM_KINDS, type PlanItem, type PlanItemKind } from '../plan-items/plan-item.schema.js';
import { planItemTexts } from '../plan-items/plan-item.texts.js';
import { nameOf, PLAN_ITEMS } from '../plan-items/plan-item-words.js';

interface PlanItemFormProps {
  language: Language;
  /** The newest version of what changes; null for something new. */
  item: PlanItem | null;
  form: FormState;
}

/** What a new paper asks for. */
export function PlanItemFormPage({ language, item, form }: PlanItemFormProps) {
  const texts = planItemTexts(language);
  const home = item ? `${PLAN_ITEMS}/${item.key}` : PLAN_ITEMS;
  const crumbs = [{ href: PLAN_ITEMS, label: texts.title }];
  const field = (name: string, label: string, maxLength: number, hint?: string) => (
    <TextField form={form} name={name} label={label} hint={hint} maxLength={maxLength} autoComplete="off" />
  );
  return (
    <div class="medium">
      <PageHead
        title={item ? texts.writeTitle(nameOf(item, language)) : texts.add}
        lead={texts.writeLead}
        crumbs={item ? [...crumbs, { href: home, label: nameOf(item, language) }] : crumbs}
      />
      <Card>
        <Form action={item ? `${home}/ban-moi` : `${PLAN_ITEMS}/moi`}>
          <ErrorSummary form={form} />
          <Hidden name="version" value={String(item?.version ?? 0)} />
          {item ? (
            <Hidden name="kind" value={item.kind} />
          ) : (
            <Choices
              form={form}
              name="kind"
              type="radio"
              label={texts.kind}
              options={PLAN_ITEM_KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
            />
          )}
          {field('name', texts.name, 200)}
          {field('nameEn', texts.nameEn, 200)}
          {field('source', texts.paper, 300, texts.sourceHint)}
          {field('owner', texts.owner, 200)}
          {field('validFrom', texts.validFrom, 10, texts.validFromHint)}
          <KindFields language={language} kind={item?.kind ?? null} form={form} />
          {item && <Checkbox form={form} name="dropped" label={texts.dropped} />}
          <div class="actions">
            <Button>{texts.save}</Button>
            <LinkButton href={home} look="quiet">
              {texts.back}
            </LinkButton>
          </div>
        </Form>
      </Card>
    </div>
  );
}

interface KindFieldsProps {
  language: Language;
  /** Null while the kind is still to be chosen: the fields of each stand beneath its name. */
  kind: PlanItemKind | null;
  form: FormState;
}

function KindFields({ language, kind, form }: KindFieldsProps) {
  const texts = planItemTexts(language);
  const has = (asked: PlanItemKind) => kind === null || kind === asked;
  const optional = kind === null;
  return (
    <>
      {has('indicator') && (
        <>
          {optional && <h2>{texts.ofIndicator}</h2>}
          <Choices
            form={form}
            name="bound"
            type="radio"
            label={texts.bound}
            options={BOUNDS.map((value) => ({ value, label: texts.bounds[value] }))}
          />
          <TextField
            form={form}
            name="targets"
            label={texts.targets}
            hint={texts.targetsHint}
            maxLength={300}
            autoComplete="off"
            optional={optional}
          />
        </>
      )}
      {has('milestone') && (
        <>
          {optional && <h2>{texts.ofMilestone}</h2>}
          <TextField
            form={form}
            name="dueOn"
            label={texts.dueOnLabel}
            hint={texts.dayHint}
            inputMode="numeric"
            maxLength={10}
            autoComplete="off"
            optional={optional}
          />
        </>
      )}
      {has('deadline') && (
        <>
          {optional && <h2>{texts.ofDeadline}</h2>}
          <TextField
            form={form}
            name="dueDay"
            label={texts.dueDayLabel}
            hint={texts.dueDayHint}
            maxLength={10}
            autoComplete="off"
            optional={optional}
          />
        </>
      )}
    </>
  );
}
