import { RotateCcw, TriangleAlert } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

interface ParkedNoteProps {
  readonly count: number;
  readonly onPutBack: () => void;
}

/** The cookies that erasing would lose, as the extension alone has them. */
export function ParkedNote({ count, onPutBack }: ParkedNoteProps) {
  return (
    <p class="options-note options-note--warning">
      <Icon icon={TriangleAlert} />
      <span>{i18n.t('options.parkedLost', count)}</span>
      <Button size="small" icon={RotateCcw} onClick={onPutBack}>
        {i18n.t('options.putBack')}
      </Button>
    </p>
  );
}
