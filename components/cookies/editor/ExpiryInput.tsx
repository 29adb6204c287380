import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { toLocalInput } from './local-input.ts';
import { parseExpiry } from './parse-expiry.ts';

interface ExpiryInputProps {
  /** Seconds since 1970. */
  readonly expirationDate: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly isInvalid: boolean;
  readonly onChange: (expirationDate: number) => void;
}

/**
 * Date and time of an expiry, in local time. The browser's field holds no value while it is half filled in,
 * so that it keeps its own: it is written to only when the expiry changes elsewhere.
 */
export function ExpiryInput({ expirationDate, now, isInvalid, onChange }: ExpiryInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const write = () => {
    // Compared as moments: the field leaves out seconds that are zero, and a write would disturb the typing.
    if (!input.current || parseExpiry(input.current.value, now) === Math.floor(expirationDate))
      return;
    input.current.value = toLocalInput(expirationDate);
  };
  useLayoutEffect(write, [expirationDate]);

  const read = (text: string) => {
    const parsed = parseExpiry(text, now);
    if (typeof parsed === 'number') onChange(parsed);
    return typeof parsed === 'number';
  };
  return (
    <input
      ref={input}
      type="datetime-local"
      step={1}
      class="ui-input cookie-form__date"
      aria-label={i18n.t('editor.expiresAt')}
      aria-invalid={isInvalid}
      onInput={(event) => read(event.currentTarget.value)}
      onBlur={write}
      onPaste={(event) => {
        // Where the text is no expiry, the browser may make of it what it can.
        if (read(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
      }}
    />
  );
}
