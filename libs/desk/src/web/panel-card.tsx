import { type ComponentChildren } from 'preact';
import { Card, Notice, SectionHead } from '@app/ui';
import { type Panel } from '../panel.js';

interface PanelCardProps<Value> {
  title: string;
  panel: Panel<Value>;
  /** Said in place of a part that failed. */
  away: string;
  href?: string;
  more?: string;
  children: (value: Value) => ComponentChildren;
}

/** One part of a screen in a card of its own: when it failed, the card says so and the rest goes on. */
export function PanelCard<Value>({ title, panel, away, href, more, children }: PanelCardProps<Value>) {
  return (
    <Card>
      <SectionHead title={title} href={href} more={more} />
      {panel.isThere ? children(panel.value) : <Notice tone="warning">{away}</Notice>}
    </Card>
  );
}
