import { useEffect, useMemo, useState } from 'preact/hooks';
import { LoadingRows } from '../cookies/states/LoadingRows.tsx';
import type { SessionsProps } from './sessions-props.ts';
import { sharedView } from './shared-view.ts';

type Late = Pick<typeof import('./late.ts'), 'createSessionsView' | 'SessionsFace'>;

let loaded: Late | null = null;

/** The sessions of the page. What they take is loaded when they are first looked at. */
export function LazySessions(props: SessionsProps) {
  const [late, setLate] = useState(loaded);
  const { sessions, now } = props;
  useEffect(() => {
    import('./late.ts').then(({ createSessionsView, SessionsFace }) => {
      loaded = { createSessionsView, SessionsFace };
      setLate(loaded);
    });
  }, []);
  const view = useMemo(
    () => late && sharedView(late.createSessionsView, sessions, now),
    [late, sessions, now],
  );
  return late && view ? <late.SessionsFace {...props} view={view} /> : <LoadingRows />;
}
