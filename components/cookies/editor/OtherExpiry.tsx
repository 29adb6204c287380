import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseExpiry } from './parse-expiry.ts';

interface OtherExpiryProps {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A text that stands for an expiry (seconds since 1970), or for a session cookie. */
  readonly onExpiry: (expirationDate: number | null) => void;
  /** A text that stands for none; null once there is no such text. */
  readonly onUnreadable: (text: string | null) => void;
}

/** An expiry in words or numbers: `2 weeks`, ISO 8601, seconds since 1970. It is read on Enter or on leaving. */
export function OtherExpiry({ now, onExpiry, onUnreadable }: OtherExpiryProps) {
  const [text, setText] = useState('');
  const read = () => {
    if (text.trim() === '') return;
    const parsed = parseExpiry(text, now);
    if (parsed === undefined) return onUnreadable(text);
    setText('');
    onUnreadable(null);
    onExpiry(parsed);
  };
  return (
    <input
      class="ui-input cookie-form__other"
      aria-label={i18n.t('editor.otherExpiry')}
      data-tip={i18n.t('editor.otherExpiry')}
      placeholder={i18n.t('editor.otherExpiryHint')}
      spellcheck={false}
      autocomplete="off"
      value={text}
      onInput={(event) => {
        setText(event.currentTarget.value);
        onUnreadable(null);
      }}
      onBlur={read}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || text.trim() === '') return;
        event.preventDefault();
        event.stopPropagation();
        read();
      }}
    />
  );
}
