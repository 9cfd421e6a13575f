import { type ComponentChildren } from 'preact';
import { formatPhone } from '@app/kernel';
import { Form } from './form.js';
import { Icon, type IconName } from './icon.js';
import { useHref, usePage } from './page-context.js';
import { uiTexts } from './ui.texts.js';

type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps {
  look?: ButtonLook;
  name?: string;
  value?: string;
  icon?: IconName;
  /** A letter that presses it, where the page has its keys on. */
  shortcut?: string | undefined;
  children: ComponentChildren;
}

/** What a script reads of a shortcut, and assistive technology says. */
const pressedBy = (shortcut: string | undefined) => ({ 'data-shortcut': shortcut, 'aria-keyshortcuts': shortcut });

/** The letter on a button; the script that listens to it shows it. */
function Key({ shortcut }: Pick<ButtonProps, 'shortcut'>) {
  return shortcut ? (
    <kbd class="key" aria-hidden="true">
      {shortcut}
    </kbd>
  ) : null;
}

/** Sends the form it stands in. */
export function Button({ look = 'primary', name, value, icon, shortcut, children }: ButtonProps) {
  return (
    <button type="submit" class={`button button-${look}`} name={name} value={value} {...pressedBy(shortcut)}>
      {icon && <Icon name={icon} />}
      {children}
      <Key shortcut={shortcut} />
    </button>
  );
}

/** Stands first in a form with several buttons: what Enter in a field presses. Nobody sees it. */
export function EnterButton({ name, value }: { name?: string; value?: string }) {
  return <button type="submit" name={name} value={value} hidden />;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton(props: Omit<ButtonProps, 'name' | 'value'> & { href: string }) {
  const { href, look = 'primary', icon, shortcut, children } = props;
  const link = useHref();
  return (
    <a class={`button button-${look}`} href={link(href)} {...pressedBy(shortcut)}>
      {icon && <Icon name={icon} />}
      {children}
      <Key shortcut={shortcut} />
    </a>
  );
}

/** Rings somebody up with one tap; the number stays in one piece. */
export function CallButton({ phone, label }: { phone: string; label: (number: string) => string }) {
  return (
    <a class="button button-secondary" href={`tel:${phone}`}>
      <Icon name="phone" />
      {label(formatPhone(phone).replaceAll(' ', '\u00a0'))}
    </a>
  );
}

/** Opens the browser's print dialogue; a script shows it, since nothing else could. */
export function PrintButton({ children }: { children: ComponentChildren }) {
  return (
    <button type="button" class="button button-secondary no-print" data-print="" hidden>
      <Icon name="print" />
      {children}
    </button>
  );
}

interface LinkProps {
  href: string;
  class?: string;
  /** Opens in a tab of its own: this page must stay. */
  isBeside?: boolean;
  children: ComponentChildren;
}

/** A link of this site, in the language of the page. */
export function Link({ href, children, isBeside, ...rest }: LinkProps) {
  const link = useHref();
  return (
    <a href={link(href)} class={rest.class} {...(isBeside && { target: '_blank', rel: 'noopener' })}>
      {children}
    </a>
  );
}

/** The main action of a long page: stays in reach of the thumb at the foot of a phone's screen. */
export function ActionBar(props: { isPhoneOnly?: boolean; children: ComponentChildren }) {
  return <div class={props.isPhoneOnly ? 'action-bar action-bar-phone' : 'action-bar'}>{props.children}</div>;
}

interface ConfirmPanelProps {
  /** The words of the button that opens the question. */
  open: ComponentChildren;
  question: string;
  /** Where the form goes once it is confirmed. */
  action: string;
  confirm: string;
  method?: 'get' | 'post';
  look?: 'danger' | 'secondary';
  icon?: IconName;
  shortcut?: string;
  /** What will happen, and further fields such as a reason. */
  children?: ComponentChildren;
}

/** Asks before what cannot be undone: opens in place, works without a script, and sends a form of its own. */
export function ConfirmPanel(props: ConfirmPanelProps) {
  const { look = 'danger' } = props;
  const texts = uiTexts(usePage().language);
  return (
    <details class={`confirm confirm-${look}`}>
      <summary class={`button button-${look}`} {...pressedBy(props.shortcut)}>
        {props.icon && <Icon name={props.icon} />}
        {props.open}
        <Key shortcut={props.shortcut} />
      </summary>
      <Form action={props.action} method={props.method} class="confirm-panel">
        <p class="confirm-title">{props.question}</p>
        {props.children}
        <div class="actions">
          <Button look={look}>{props.confirm}</Button>
          <CloseButton>{texts.cancel}</CloseButton>
        </div>
      </Form>
    </details>
  );
}

interface ChoicePanelProps {
  /** The words of the button that opens the choice. */
  open: ComponentChildren;
  action: string;
  /** The field that carries what was chosen. */
  name: string;
  choices: readonly { value: string; label: string }[];
  icon?: IconName;
  /** Further fields, such as hidden ones. */
  children?: ComponentChildren;
}

/** A few answers, one press each: opens in place, works without a script. */
export function ChoicePanel({ open, action, name, choices, icon, children }: ChoicePanelProps) {
  return (
    <details class="confirm confirm-secondary">
      <summary class="button button-quiet">
        {icon && <Icon name={icon} />}
        {open}
      </summary>
      <Form action={action} class="confirm-panel">
        {children}
        <p class="confirm-title">{open}</p>
        <div class="actions">
          {choices.map(({ value, label }) => (
            <Button key={value} look="secondary" name={name} value={value}>
              {label}
            </Button>
          ))}
        </div>
      </Form>
    </details>
  );
}

/** Closes the details it stands in; without a script it loads the page again, which does the same. */
function CloseButton({ children }: { children: ComponentChildren }) {
  const { path, query } = usePage();
  const link = useHref();
  const search = query.toString();
  return (
    <a class="button button-quiet" href={link(search ? `${path}?${search}` : path)} data-close="">
      {children}
    </a>
  );
}
