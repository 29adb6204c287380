// What the view of sessions needs, loaded when that is first looked at: the panel opens faster without it.
export { createSessionsView } from '../../lib/store/sessions/create-sessions-view.ts';
export { SessionsFace } from './SessionsFace.tsx';
