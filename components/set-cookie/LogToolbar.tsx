import './LogToolbar.css';
import { Ban, CircleDot, CirclePause } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { countEntries, type Shown } from '../../lib/store/set-cookie-view.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { message } from '../ui/message.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useStore } from '../use-store.ts';
import type { SetCookieProps } from './set-cookie-props.ts';
import type { LogUi } from './use-log-ui.ts';

interface LogToolbarProps extends Pick<SetCookieProps, 'log'> {
  readonly ui: LogUi;
  /** What stands first, such as the choice of the section where there is no side bar. */
  readonly lead?: ComponentChildren;
}

const SHOWN: readonly Shown[] = ['all', 'refused', 'warned'];

/** Recording, and which of the recorded headers are listed. */
export function LogToolbar({ log, ui, lead }: LogToolbarProps) {
  const { filter, setFilter } = ui;
  const { entries, dropped, paused, preserve } = useStore(log, (state) => state);
  const counts = useMemo(() => countEntries(entries), [entries]);
  return (
    <header class="log-toolbar">
      {lead}
      <div class="log-toolbar__group">
        <IconButton
          icon={paused ? CirclePause : CircleDot}
          label={i18n.t(paused ? 'setCookie.resume' : 'setCookie.pause')}
          size="small"
          class="log-toolbar__record"
          pressed={!paused}
          onClick={() => log.setPaused(!paused)}
        />
        <IconButton
          icon={Ban}
          label={i18n.t('setCookie.clear')}
          size="small"
          disabled={entries.length === 0 && dropped === 0}
          onClick={log.clear}
        />
      </div>
      <Segmented
        label={i18n.t('setCookie.show')}
        value={filter.shown}
        segments={SHOWN.map((value) => ({
          value,
          label: message(`setCookie.shown.${value}`, [counts[value].toLocaleString()]),
        }))}
        onChange={(shown) => setFilter({ ...filter, shown })}
      />
      <SearchField
        label={i18n.t('setCookie.search')}
        placeholder={i18n.t('setCookie.searchPlaceholder')}
        value={filter.text}
        onInput={(text) => {
          if (text !== filter.text) setFilter({ ...filter, text });
        }}
        hotkey="/"
        onLeave={() => ui.table.current?.focus()}
        inputRef={ui.search}
      />
      <Checkbox
        checked={preserve}
        label={i18n.t('setCookie.preserve')}
        onChange={log.setPreserve}
      />
    </header>
  );
}
