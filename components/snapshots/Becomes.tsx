import { ArrowRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';

interface BecomesProps {
  readonly before: ComponentChildren;
  readonly after: ComponentChildren;
}

/** What it was, and what it is then. */
export function Becomes({ before, after }: BecomesProps) {
  return (
    <span class="becomes">
      <del>{before}</del>
      <Icon icon={ArrowRight} mirrored label={i18n.t('snapshots.becomes')} />
      <ins>{after}</ins>
    </span>
  );
}
