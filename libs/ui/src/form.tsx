import { type ComponentChildren } from 'preact';
import { uiTexts } from './ui.texts.js';
import { useHref, usePage } from './page-context.js';
import { Icon } from './icon.js';

/** What is wrong with one field, by its dotted path; '' stands for the form as a whole. */
export interface Problem {
  path: string;
  message: string;
}

type Values = Record<string, string | string[]>;

/** A form's state as fields need it: what was typed and what is wrong. */
export interface FormState {
  values: Values;
  problems: readonly Problem[];
  /** Tells the fields of two forms apart that stand on one page and ask for the same. */
  scope?: string;
}

export const EMPTY_FORM: FormState = { values: {}, problems: [] };

/** `workplaces.0.commune` -> `workplaces[0][commune]`, the name that the server decodes into a nested value. */
function inputName(path: string): string {
  const [first, ...rest] = path.split('.');
  return first + rest.map((part) => `[${part}]`).join('');
}

/** The id of a field of a form. */
export const idOf = (form: FormState, path: string): string =>
  ['f', ...(form.scope ? [form.scope] : []), path.replaceAll('.', '-')].join('-');

interface FormProps {
  action: string;
  method?: 'get' | 'post';
  multipart?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A form of this site; a changing one carries the token of the browser. */
export function Form({ action, method = 'post', multipart = false, children, ...rest }: FormProps) {
  const { csrfToken } = usePage();
  const href = useHref();
  return (
    <form
      action={href(action)}
      method={method}
      class={rest.class ?? 'form'}
      enctype={multipart ? 'multipart/form-data' : undefined}
      data-guard={method === 'post' ? '' : undefined}
      noValidate={method === 'post'}
    >
      {method === 'post' && <input type="hidden" name="_csrf" value={csrfToken} />}
      {children}
    </form>
  );
}

export interface FieldProps {
  form: FormState;
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
}

interface InputProps extends FieldProps {
  type?: 'text' | 'tel' | 'email' | 'password' | 'number' | 'search';
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'decimal';
  autoComplete?: string;
  placeholder?: string;
  maxLength?: number;
  suffix?: string;
  /** Path that answers `[{ label, hint?, href }]` to the fields of the form; a script offers them while typing. */
  suggest?: string;
}

/** Notes the field, so that the list of problems can name it. */
function useFieldName({ form, name, label }: FieldProps): void {
  usePage().fields.labels.set(idOf(form, name), label);
}

const problemOf = ({ form, name }: FieldProps) => form.problems.find((problem) => problem.path === name);

/** The words of a field that stand above its control: hint and what is wrong with it. */
function Remarks(props: FieldProps) {
  const problem = problemOf(props);
  return (
    <>
      {props.hint && (
        <p class="field-hint" id={`${idOf(props.form, props.name)}-hint`}>
          {props.hint}
        </p>
      )}
      {problem && (
        <p class="field-problem" id={`${idOf(props.form, props.name)}-problem`}>
          <Icon name="alert" size={16} /> {problem.message}
        </p>
      )}
    </>
  );
}

function Optional({ optional }: Pick<FieldProps, 'optional'>) {
  const texts = uiTexts(usePage().language);
  return optional ? <span class="field-optional">({texts.optional})</span> : null;
}

/** What stands around a control: its label, its hint, what is wrong with it. */
export function FieldFrame({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  useFieldName(props);
  return (
    <div class={problemOf(props) ? 'field field-wrong' : 'field'}>
      <label for={idOf(props.form, props.name)}>
        {props.label} <Optional optional={props.optional} />
      </label>
      <Remarks {...props} />
      {children}
    </div>
  );
}

const describedBy = (props: FieldProps): string | undefined =>
  [props.hint && `${idOf(props.form, props.name)}-hint`, problemOf(props) && `${idOf(props.form, props.name)}-problem`]
    .filter(Boolean)
    .join(' ') || undefined;

/** What ties a control to its label and to the words above it. */
export function wiring(props: FieldProps) {
  return {
    id: idOf(props.form, props.name),
    name: inputName(props.name),
    'aria-invalid': problemOf(props) ? ('true' as const) : undefined,
    'aria-describedby': describedBy(props),
  };
}

const typed = ({ form, name }: FieldProps): string => {
  const value = form.values[name];
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
};

const chosen = ({ form, name }: FieldProps): string[] => {
  const value = form.values[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
};

export function TextField(props: InputProps) {
  const { type = 'text', inputMode, autoComplete, placeholder, maxLength, suffix, suggest } = props;
  const link = useHref();
  const texts = uiTexts(usePage().language);
  return (
    <FieldFrame {...props}>
      <span class={suffix ? 'control with-suffix' : 'control'}>
        <input
          {...wiring(props)}
          // preact types each kind of input apart; here the kind is a value.
          type={type as 'text'}
          value={type === 'password' ? '' : typed(props)}
          inputMode={inputMode}
          autoComplete={autoComplete ?? (suggest ? 'off' : undefined)}
          placeholder={placeholder}
          maxLength={maxLength}
          data-suggest={suggest && link(suggest)}
          data-suggest-label={suggest && texts.suggestions}
          data-suggest-count={suggest && texts.suggestionCount('#')}
        />
        {suffix && <span class="suffix">{suffix}</span>}
      </span>
    </FieldFrame>
  );
}

export function TextArea(props: FieldProps & { rows?: number; maxLength?: number }) {
  return (
    <FieldFrame {...props}>
      <textarea {...wiring(props)} rows={props.rows ?? 5} maxLength={props.maxLength}>
        {typed(props)}
      </textarea>
    </FieldFrame>
  );
}

export interface Option {
  value: string;
  label: string;
  /** The heading under which a select shows it; options of one group stand together. */
  group?: string;
  /** What it means, beneath its words; shown where choices stand side by side. */
  hint?: string;
  /** There, and not to be had. */
  isTaken?: boolean;
}

/** From so many options on, a script makes a select searchable and gives a list of boxes a filter. */
const LONG = 12;

/** Options in runs of one group, in the order given. */
function groupsOf(options: readonly Option[]): { label: string | undefined; options: Option[] }[] {
  const groups: { label: string | undefined; options: Option[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.label === option.group) last.options.push(option);
    else groups.push({ label: option.group, options: [option] });
  }
  return groups;
}

interface SelectProps extends FieldProps {
  options: readonly Option[];
  empty?: string;
  /** Where the reader goes on when the page opens. */
  isFocused?: boolean;
  /** With a script: a few options that the address offers for `?title=` with what stands in another field. */
  offers?: { from: string; address: string; label: string };
}

/** One of many. With a script and many options it can be searched, without accents too. */
export function Select(props: SelectProps) {
  const link = useHref();
  const texts = uiTexts(usePage().language);
  const value = typed(props);
  const choices = (options: readonly Option[]) =>
    options.map((option) => (
      <option key={option.value} value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ));
  return (
    <FieldFrame {...props}>
      <span
        class="control"
        data-offers={props.offers && link(props.offers.address)}
        data-offers-from={props.offers?.from}
        data-offers-label={props.offers?.label}
      >
        <select
          {...wiring(props)}
          autofocus={props.isFocused}
          data-combobox={props.options.length > LONG ? texts.noMatch : undefined}
        >
          <option value="">{props.empty ?? texts.choose}</option>
          {groupsOf(props.options).map((group) =>
            group.label === undefined ? (
              choices(group.options)
            ) : (
              <optgroup key={group.label} label={group.label}>
                {choices(group.options)}
              </optgroup>
            ),
          )}
        </select>
      </span>
    </FieldFrame>
  );
}

interface ChoicesProps extends FieldProps {
  options: readonly Option[];
  type?: 'checkbox' | 'radio';
  /** Short words in rows of equal width, such as times. */
  isTiled?: boolean;
}

/** Several of a few (`checkbox`), or one of a few shown at once (`radio`). */
export function Choices(props: ChoicesProps) {
  useFieldName(props);
  const { name, label, optional, options, type = 'checkbox', isTiled = false } = props;
  const texts = uiTexts(usePage().language);
  const values = chosen(props);
  const isLong = !isTiled && options.length > LONG;
  const first = options.findIndex(({ isTaken }) => !isTaken);
  return (
    <fieldset
      class={problemOf(props) ? 'field choices field-wrong' : 'field choices'}
      aria-describedby={describedBy(props)}
    >
      <legend>
        {label} <Optional optional={optional} />
      </legend>
      <Remarks {...props} />
      <div
        class={`choice-list${isLong ? ' choice-list-long' : ''}${isTiled ? ' choice-list-tiled' : ''}`}
        data-filter={isLong ? texts.filterList : undefined}
      >
        {options.map((option, index) => (
          <label class="choice" key={option.value}>
            <input
              // The summary of problems links to the field: its first box takes the focus.
              id={index === first ? idOf(props.form, name) : undefined}
              type={type as 'checkbox'}
              name={type === 'checkbox' ? `${inputName(name)}[]` : inputName(name)}
              value={option.value}
              checked={values.includes(option.value)}
              disabled={option.isTaken}
            />
            <span>
              {option.label} {option.hint && <small class="choice-hint">{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A single yes, never ticked beforehand. */
export function Checkbox(props: FieldProps) {
  useFieldName(props);
  return (
    <div class={problemOf(props) ? 'field field-wrong' : 'field'}>
      <label class="choice">
        <input {...wiring(props)} type="checkbox" value="true" checked={typed(props) === 'true'} />
        <span>{props.label}</span>
      </label>
      <Remarks {...props} />
    </div>
  );
}

export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
