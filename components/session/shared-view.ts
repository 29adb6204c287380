import type { createSessionsView } from '../../lib/store/sessions/create-sessions-view.ts';
import type { SessionsSource } from './sessions-props.ts';

type View = ReturnType<typeof createSessionsView>;

const views = new WeakMap<SessionsSource, View>();

/** What derives the sessions of a source: one for all who ask, so that what has not changed is derived once. */
export function sharedView(
  create: typeof createSessionsView,
  sessions: SessionsSource,
  now: () => number,
): View {
  const view = views.get(sessions) ?? create(sessions.detect, now);
  views.set(sessions, view);
  return view;
}
