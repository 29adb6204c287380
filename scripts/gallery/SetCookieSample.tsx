import { useMemo } from 'preact/hooks';
import { createStore } from 'zustand/vanilla';
import { faceEntries } from '../../components/panel/faces.ts';
import { SideBar } from '../../components/panel/SideBar.tsx';
import { pageSections } from '../../components/panel/sections.ts';
import { SetCookieView } from '../../components/set-cookie/SetCookieView.tsx';
import { Tester } from '../../components/set-cookie/Tester.tsx';
import { SplitPane } from '../../components/ui/SplitPane.tsx';
import { evaluate, evaluateResponse } from '../../lib/set-cookie/evaluate.ts';
import { chromium } from '../../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../../lib/set-cookie/profiles/firefox.ts';
import { INITIAL_LOG, type SetCookieLogState } from '../../lib/store/set-cookie-log/log-state.ts';
import { now } from './samples.ts';
import { entries, head, manyEntries } from './set-cookie-samples.ts';

const profiles = { chromium, firefox };
const nothing = () => undefined;
const copy = async () => undefined;

function sampleLog(state: Partial<SetCookieLogState>) {
  const { getState, setState, subscribe } = createStore(() => ({ ...INITIAL_LOG, ...state }));
  return {
    getState,
    subscribe,
    clear: () => setState({ entries: [], dropped: 0 }),
    setPaused: (paused: boolean) => setState({ paused }),
    setPreserve: (preserve: boolean) => setState({ preserve }),
  };
}

const sections = pageSections({
  view: { pageRows: [], pageGroups: [] },
  host: 'shop.example.com',
  liveCount: 412,
  parkedCount: 1,
  hasAll: true,
  isReady: true,
  missingAccess: [],
});

/** The log of Set-Cookie headers, beside the side bar; with `?many` of 10,000, with `?log=empty|locked` of none. */
export function LogSample() {
  const query = new URLSearchParams(location.search);
  const kind = query.get('log');
  const log = useMemo(() => {
    if (kind) return sampleLog({});
    return query.has('many')
      ? sampleLog({ entries: manyEntries, dropped: 1204 })
      : sampleLog({ entries });
  }, []);
  return (
    <div class="gallery__frame gallery__frame--tall">
      <SplitPane
        direction="row"
        label="Resize the sites"
        sized="first"
        size={184}
        onResize={nothing}
        first={
          <SideBar
            sections={sections}
            current=""
            onShow={nothing}
            faces={faceEntries({ log: log.getState().entries, hasTester: true })}
            face="set-cookie"
            onFace={nothing}
          />
        }
        second={
          <SetCookieView
            log={log}
            browser="chromium"
            otherVerdict={({ header, request }) => evaluate(header, request, [], firefox)}
            copy={copy}
            onReload={nothing}
            onTest={nothing}
            missingAccess={kind === 'locked' ? ['*://*.example.test/*'] : []}
            onAskAccess={nothing}
          />
        }
      />
    </div>
  );
}

/** The tester, with a response head pasted into it; with `?empty` without. */
export function TesterSample() {
  const empty = new URLSearchParams(location.search).has('empty');
  return (
    <div class="gallery__frame gallery__frame--tall">
      <Tester
        judge={(browser, headers, request, jar) =>
          evaluateResponse(headers, request, jar, profiles[browser])
        }
        now={() => now}
        copy={copy}
        initial={{ text: empty ? '' : head, url: 'https://shop.example.com/login' }}
      />
    </div>
  );
}
