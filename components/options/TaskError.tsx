import { CircleAlert } from 'lucide';
import { i18n } from '#i18n';
import { ValueText } from '../cookies/ValueText.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Task } from './use-task.ts';

/** What went wrong, in the browser's words; spoken as it comes. */
export function TaskError({ task }: { readonly task: Task }) {
  return (
    <div role="alert">
      {task.error !== '' && (
        <p class="options-note options-note--bad">
          <Icon icon={CircleAlert} />
          <span>
            {i18n.t('options.failed')} <ValueText value={task.error} />
          </span>
        </p>
      )}
    </div>
  );
}
