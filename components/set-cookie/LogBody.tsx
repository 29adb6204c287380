import './LogBody.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { filterEntries } from '../../lib/store/set-cookie-view.ts';
import { AccessBanner } from '../cookies/states/AccessBanner.tsx';
import { usePanelHotkeys } from '../panel/use-panel-hotkeys.ts';
import { classNames } from '../ui/class-names.ts';
import { SplitPane } from '../ui/SplitPane.tsx';
import { useWidth } from '../ui/table/use-width.ts';
import { useStore } from '../use-store.ts';
import { HeaderDetails } from './HeaderDetails.tsx';
import { LogEmpty } from './LogEmpty.tsx';
import { LogTable } from './LogTable.tsx';
import type { SetCookieProps } from './set-cookie-props.ts';
import type { LogUi } from './use-log-ui.ts';

interface LogBodyProps extends SetCookieProps {
  readonly ui: LogUi;
}

/** From this width on (CSS pixels) the details stand beside the list, else under it. */
const BESIDE = 1100;

/** What they begin with, in CSS pixels: width beside the list, height under it. */
const SIZES = { row: 460, column: 280 };

/** The table of recorded headers, with the details of one beside or under it. */
export function LogBody(props: LogBodyProps) {
  const { log, ui, missingAccess, onAskAccess } = props;
  const { entries: recorded, dropped, paused, waiting } = useStore(log, (state) => state);
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root, 1000);
  const [sizes, setSizes] = useState(SIZES);
  const entries = useMemo(() => filterEntries(recorded, ui.filter), [recorded, ui.filter]);
  const direction = width >= BESIDE ? 'row' : 'column';
  const active = ui.hasDetails ? recorded.find(({ id }) => id === ui.active) : undefined;
  const close = () => {
    ui.setDetails(false);
    ui.table.current?.focus(ui.active ?? undefined);
  };
  usePanelHotkeys([
    { keys: '/', run: () => ui.search.current?.focus() },
    // Only while there is something to close: else the key is the browser's.
    ...(active ? [{ keys: 'Escape', run: close }] : []),
  ]);
  return (
    <div ref={root} class="log-body">
      {recorded.length > 0 && <AccessBanner missing={missingAccess} onAsk={onAskAccess} />}
      {dropped > 0 && (
        <p class="log-note" role="note">
          {i18n.t('setCookie.dropped', dropped, [dropped.toLocaleString()])}
        </p>
      )}
      {waiting > 0 && (
        <p class="log-note" role="note">
          {i18n.t('setCookie.waiting', waiting, [waiting.toLocaleString()])}
        </p>
      )}
      {paused && recorded.length > 0 && (
        <p class="log-note" role="note">
          {i18n.t('setCookie.pausedNote')}
        </p>
      )}
      <div class={classNames('log-body__area', !active && 'log-body__area--closed')}>
        <SplitPane
          direction={direction}
          label={i18n.t('panel.resizeDetails')}
          sized="second"
          size={sizes[direction]}
          least={direction === 'row' ? 300 : 120}
          most={direction === 'row' ? 1000 : 800}
          onResize={(size) => setSizes({ ...sizes, [direction]: size })}
          first={
            <LogTable
              entries={entries}
              ui={ui}
              empty={<LogEmpty {...props} recorded={recorded.length} paused={paused} />}
            />
          }
          second={
            active && <HeaderDetails {...props} key={active.id} entry={active} onClose={close} />
          }
        />
      </div>
    </div>
  );
}
