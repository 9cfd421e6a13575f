import { type ComponentChildren } from 'preact';
import { uiTexts } from './ui.texts.js';
import { useHref, usePage } from './page-context.js';
import { Icon } from './icon.js';

/** What is wrong with one field, by its dotted path; '' stands for the form as a whole. */
export interface Problem {
  path: string;
  message: string;
}

export type Values = Record<string, string | string[]>;

/** A form's state as fields need it: what was typed and what is wrong. */
export interface FormState {
  values: Values;
  problems: readonly Problem[];
}

export const EMPTY_FORM: FormState = { values: {}, problems: [] };

/** `workplaces.0.commune` -> `workplaces[0][commune]`, the name that the server decodes into a nested value. */
function inputName(path: string): string {
  const [first, ...rest] = path.split('.');
  return first + rest.map((part) => `[${part}]`).join('');
}

const idOf = (path: string): string => `f-${path.replaceAll('.', '-')}`;

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

/** Everything that is wrong, first on the page, with links to the fields. */
export function ErrorSummary({ form }: { form: FormState }) {
  const texts = uiTexts(usePage().language);
  if (form.problems.length === 0) return null;
  return (
    <div class="notice notice-error" role="alert" tabIndex={-1} id="error-summary" data-focus="">
      <p class="notice-title">{texts.errorSummary}</p>
      <ul>
        {form.problems.map((problem) => (
          <li key={problem.path + problem.message}>
            {problem.path === '' ? problem.message : <a href={`#${idOf(problem.path)}`}>{problem.message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FieldProps {
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
  /** Address that answers suggestions for what is typed, as JSON. */
  suggest?: string;
}

function FieldFrame({ form, name, label, hint, optional, children }: FieldProps & { children: ComponentChildren }) {
  const texts = uiTexts(usePage().language);
  const problem = form.problems.find((candidate) => candidate.path === name);
  return (
    <div class={problem ? 'field field-wrong' : 'field'}>
      <label for={idOf(name)}>
        {label} {optional && <span class="field-optional">({texts.optional})</span>}
      </label>
      {hint && (
        <p class="field-hint" id={`${idOf(name)}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="field-problem" id={`${idOf(name)}-problem`}>
          <Icon name="alert" size={16} /> {problem.message}
        </p>
      )}
      {children}
    </div>
  );
}

function wiring({ form, name, hint }: FieldProps) {
  const isWrong = form.problems.some((problem) => problem.path === name);
  const described = [hint && `${idOf(name)}-hint`, isWrong && `${idOf(name)}-problem`].filter(Boolean).join(' ');
  return {
    id: idOf(name),
    name: inputName(name),
    'aria-invalid': isWrong ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
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
  return (
    <FieldFrame {...props}>
      <span class={suffix ? 'with-suffix' : undefined}>
        <input
          {...wiring(props)}
          // preact types each kind of input apart; here the kind is a value.
          type={type as 'text'}
          value={type === 'password' ? '' : typed(props)}
          inputMode={inputMode}
          autoComplete={autoComplete ?? (suggest ? 'off' : undefined)}
          placeholder={placeholder}
          maxLength={maxLength}
          data-suggest={suggest}
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
}

export function Select(props: FieldProps & { options: readonly Option[]; empty?: string }) {
  const texts = uiTexts(usePage().language);
  const value = typed(props);
  return (
    <FieldFrame {...props}>
      <select {...wiring(props)}>
        <option value="">{props.empty ?? texts.choose}</option>
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Several of a few (`checkbox`), or one of a few shown at once (`radio`). */
export function Choices(props: FieldProps & { options: readonly Option[]; type?: 'checkbox' | 'radio' }) {
  const { form, name, label, hint, optional, options, type = 'checkbox' } = props;
  const texts = uiTexts(usePage().language);
  const values = chosen(props);
  const problem = form.problems.find((candidate) => candidate.path === name);
  return (
    <fieldset class={problem ? 'field choices field-wrong' : 'field choices'} id={idOf(name)}>
      <legend>
        {label} {optional && <span class="field-optional">({texts.optional})</span>}
      </legend>
      {hint && <p class="field-hint">{hint}</p>}
      {problem && (
        <p class="field-problem">
          <Icon name="alert" size={16} /> {problem.message}
        </p>
      )}
      <div class="choice-list">
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type={type as 'checkbox'}
              name={type === 'checkbox' ? `${inputName(name)}[]` : inputName(name)}
              value={option.value}
              checked={values.includes(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A single yes, never ticked beforehand. */
export function Checkbox(props: FieldProps) {
  const problem = props.form.problems.find((candidate) => candidate.path === props.name);
  return (
    <div class={problem ? 'field field-wrong' : 'field'}>
      {problem && <p class="field-problem">{problem.message}</p>}
      <label class="choice">
        <input {...wiring(props)} type="checkbox" value="true" checked={typed(props) === 'true'} />
        <span>{props.label}</span>
      </label>
      {props.hint && <p class="field-hint">{props.hint}</p>}
    </div>
  );
}

export function FileField(props: FieldProps & { accept: string }) {
  const texts = uiTexts(usePage().language);
  return (
    <FieldFrame {...props} hint={props.hint ?? texts.noFile}>
      <input {...wiring(props)} type="file" accept={props.accept} />
    </FieldFrame>
  );
}

export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
