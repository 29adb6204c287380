import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';

interface DiscardQuestionProps {
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asked before changes are thrown away, in the place of the form's buttons. */
export function DiscardQuestion({ onDiscard, onKeep }: DiscardQuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <div class="cookie-form__foot" role="alertdialog" aria-label={i18n.t('editor.discardQuestion')}>
      <p class="cookie-form__question">{i18n.t('editor.discardQuestion')}</p>
      <div class="cookie-form__buttons">
        <Button class="cookie-form__cancel" buttonRef={keep} onClick={onKeep}>
          {i18n.t('editor.keepEditing')}
        </Button>
        <Button variant="danger" onClick={onDiscard}>
          {i18n.t('editor.discard')}
        </Button>
      </div>
    </div>
  );
}
