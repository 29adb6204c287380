import { CircleAlert, Trash2 } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { hotkeyCaps } from '../../ui/hotkey.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { isMac } from '../../ui/platform.ts';
import type { Phrase } from '../describe-change.ts';
import { PhraseText } from '../PhraseText.tsx';
import { Sentence } from '../Sentence.tsx';

interface FormFooterProps {
  /** Labels of the fields that keep the cookie from being saved. */
  readonly blocking: readonly string[];
  /** Why the last attempt to save failed. */
  readonly refusal: Phrase | null;
  readonly isSaving: boolean;
  /** To the first of the blocking fields. */
  readonly onShowProblem: () => void;
  readonly onCancel: () => void;
  readonly onDelete?: (() => void) | undefined;
}

/** The way out of the form. Save submits it, and can be reached while it is blocked, with the reason. */
export function FormFooter(props: FormFooterProps) {
  const { blocking, refusal, isSaving, onShowProblem, onCancel, onDelete } = props;
  const reasonId = useId();
  const [first] = blocking;
  return (
    <footer class="cookie-form__foot">
      <div id={reasonId} role="status" class="cookie-form__reason">
        {first !== undefined ? (
          <Button variant="link" class="cookie-form__problems" onClick={onShowProblem}>
            <Icon icon={CircleAlert} />
            <Sentence
              id="editor.blocked"
              count={blocking.length}
              params={[shortList(blocking), `${blocking.length}`]}
            />
          </Button>
        ) : (
          refusal && (
            <>
              <Icon icon={CircleAlert} />
              <span>
                <PhraseText phrase={refusal} />
              </span>
            </>
          )
        )}
      </div>
      <div class="cookie-form__buttons">
        {onDelete && (
          <IconButton icon={Trash2} label={i18n.t('editor.delete')} onClick={onDelete} />
        )}
        <Button class="cookie-form__cancel" onClick={onCancel}>
          {i18n.t('editor.cancel')}
        </Button>
        <Button
          variant="primary"
          busy={isSaving}
          aria-disabled={first !== undefined}
          aria-describedby={reasonId}
          data-tip={hotkeyCaps('Mod+Enter', isMac()).join(isMac() ? '' : '+')}
          type="submit"
        >
          {i18n.t('editor.save')}
        </Button>
      </div>
    </footer>
  );
}

/** Labels named at most. */
const MOST = 3;

function shortList(labels: readonly string[]): string {
  return labels.slice(0, MOST).join(', ') + (labels.length > MOST ? ', …' : '');
}
