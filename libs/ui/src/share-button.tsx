import { type ComponentChildren } from 'preact';
import { Icon } from './icon.js';

interface ShareButtonProps {
  /** The whole address. */
  address: string;
  title: string;
  /** Said once the address is in the clipboard, where the device has no way of its own to share. */
  done: string;
  children: ComponentChildren;
}

/** Passes this page on: only a script can, so it shows itself once one runs. */
export function ShareButton({ address, title, done, children }: ShareButtonProps) {
  return (
    <button type="button" class="button button-quiet" data-share={address} data-title={title} data-done={done} hidden>
      <Icon name="share" />
      <span role="status">{children}</span>
    </button>
  );
}
