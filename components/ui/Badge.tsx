import './Badge.css';
import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/**
 * What a badge means: `good` protects, `bad` is at risk, `key` is a session ID, `accent` is chosen,
 * `quiet` is nothing much, `outline` could be there.
 */
export type Tone = 'neutral' | 'good' | 'bad' | 'key' | 'accent' | 'quiet' | 'outline';

interface BadgeProps {
  readonly tone?: Tone;
  readonly icon?: IconNode | undefined;
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

/** One word about a thing, in the colour of what it means. */
export function Badge({ tone = 'neutral', icon, title, children }: BadgeProps) {
  return (
    <span class={badgeClass(tone)} title={title}>
      {icon && <Icon icon={icon} />}
      {children}
    </span>
  );
}

/** For an element that is a badge besides what else it is. */
export function badgeClass(tone: Tone): string {
  return `ui-badge ui-badge--${tone}`;
}
