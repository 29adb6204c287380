import { Eye, EyeOff, Minus } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../ui/Field.tsx';
import { IconButton } from '../ui/IconButton.tsx';

interface KeyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isRevealed: boolean;
  readonly takesFocus: boolean;
  readonly onInput: (value: string) => void;
  readonly onReveal: () => void;
  /** Absent where it is the only one. */
  readonly onRemove?: (() => void) | undefined;
}

/**
 * A secret. Hidden and of one line it is a password; a PEM or a JWK of several lines needs a text area, which hides
 * its letters by style.
 */
export function KeyField(props: KeyFieldProps) {
  const { label, value, isRevealed, takesFocus, onInput, onReveal, onRemove } = props;
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isArea = isRevealed || value.includes('\n');
  const had = useRef(takesFocus);
  useLayoutEffect(() => {
    // The control has been put in the place of the other one.
    if (had.current) control.current?.focus();
    had.current = false;
  }, [isArea]);
  const shared = {
    ref: control,
    value,
    spellcheck: false,
    autocomplete: 'off',
    placeholder: i18n.t('contents.keyPlaceholder'),
    'data-1p-ignore': true,
  };
  return (
    <div class="contents-key">
      <Field label={label}>
        {(attributes) => (
          <div class="contents-key__line">
            {isArea ? (
              <textarea
                {...attributes}
                {...shared}
                rows={value.includes('\n') ? 4 : 1}
                class={`ui-input ui-input--mono${isRevealed ? '' : ' contents-key__hidden'}`}
                onInput={(event) => onInput(event.currentTarget.value)}
                onKeyDown={(event) => {
                  const isSubmit = event.ctrlKey || event.metaKey || !value.includes('\n');
                  if (event.key !== 'Enter' || event.shiftKey || !isSubmit) return;
                  event.preventDefault();
                  event.currentTarget.form?.requestSubmit();
                }}
              />
            ) : (
              <input
                {...attributes}
                {...shared}
                type="password"
                class="ui-input ui-input--mono"
                onInput={(event) => onInput(event.currentTarget.value)}
                onPaste={(event) => {
                  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
                  if (!text.includes('\n')) return;
                  // Of one line, the field would lose the line breaks.
                  event.preventDefault();
                  had.current = true;
                  onInput(text);
                }}
              />
            )}
            <IconButton
              icon={isRevealed ? EyeOff : Eye}
              size="small"
              label={i18n.t(isRevealed ? 'contents.hideKey' : 'contents.showKey')}
              onClick={onReveal}
            />
            {onRemove && (
              <IconButton
                icon={Minus}
                size="small"
                label={i18n.t('contents.removeKey')}
                onClick={onRemove}
              />
            )}
          </div>
        )}
      </Field>
    </div>
  );
}
