import './CookieText.css';
import { i18n } from '#i18n';
import { beginningOf, visibleText } from './format/visible-text.ts';

interface ValueTextProps {
  readonly value: string;
  /** Hidden from whoever looks over one's shoulder. */
  readonly masked?: boolean;
  /** Characters shown at most; a cell cuts off what it has no room for, but need not be handed 4,096. */
  readonly most?: number;
}

/**
 * A name, value or path, which a stranger wrote: isolated from the direction of the text around it, and
 * with every character that is invisible or misleading shown by its name.
 */
export function ValueText({ value, masked, most = 300 }: ValueTextProps) {
  if (masked && value !== '') {
    return (
      <span class="cookie-value__mask" role="img" aria-label={i18n.t('flag.hidden')}>
        ••••••••
      </span>
    );
  }
  const shown = beginningOf(value, most);
  return (
    <bdi class="cookie-value truncate">
      {visibleText(shown).map(({ text, name }) =>
        name === null ? text : <span class="cookie-value__name">{name}</span>,
      )}
      {shown.length < value.length && '…'}
    </bdi>
  );
}
