import './Icon.css';
import type { IconNode } from 'lucide';
import { h } from 'preact';
import { classNames } from './class-names.ts';

interface IconProps {
  readonly icon: IconNode;
  /** Edge in CSS pixels. */
  readonly size?: number;
  /** What it says to a screen reader; without one the icon is decoration. */
  readonly label?: string;
  /** Arrows and the like point the other way in right-to-left text. */
  readonly mirrored?: boolean;
}

/** A Lucide icon, drawn from its nodes in the colour of the text around it. */
export function Icon({ icon, size, label, mirrored }: IconProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would be a tooltip; the label is spoken all the same.
    <svg
      class={classNames('ui-icon', mirrored && 'ui-icon--mirrored')}
      viewBox="0 0 24 24"
      {...(size === undefined ? {} : { style: `--icon-size:${size}px` })}
      {...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label })}
    >
      {icon.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
