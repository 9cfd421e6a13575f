import { colourOf, initials } from './initials.js';

interface AvatarProps {
  name: string;
  kind: 'person' | 'organisation';
  /** Address of a picture of this site; without one the initials stand for it. */
  src?: string | null;
  size?: 'small' | 'medium' | 'large';
}

const PIXELS = { small: 32, medium: 44, large: 72 };

/** A face or logo beside a name. It says nothing by itself: the name always stands next to it. */
export function Avatar({ name, kind, src, size = 'medium' }: AvatarProps) {
  const classes = ['avatar', `avatar-${colourOf(name)}`];
  if (size !== 'medium') classes.push(`avatar-${size}`);
  if (kind === 'person') classes.push('avatar-round');
  return (
    <span class={classes.join(' ')} aria-hidden="true">
      {src ? <img src={src} alt="" width={PIXELS[size]} height={PIXELS[size]} loading="lazy" /> : initials(name, kind)}
    </span>
  );
}
