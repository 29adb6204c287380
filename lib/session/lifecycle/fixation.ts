import { topicOf } from './login-path.ts';
import type { Track } from './logins.ts';
import { type Post, stepOf } from './posts.ts';
import type { SeenPage } from './seen.ts';
import type { LifeEvent, Session } from './session.ts';

/** The logins across which a session kept its id, the first of each kind, unless a later step of the same login renewed it. */
export function fixationOf(
  { steps }: Pick<Track, 'steps'>,
  logins: readonly LifeEvent[],
  posts: readonly Post[],
  pages: readonly SeenPage[],
): Pick<Session, 'fixation' | 'unrenewed'> {
  const changed = new Set(
    logins.flatMap(({ login, request }) =>
      login?.id === 'changed' && request ? [request.id] : [],
    ),
  );

  /** A second factor, or a second try: what changed the id next was part of logging in as well. */
  function isRenewedLater({ at }: LifeEvent): boolean {
    const next = steps.find(
      ({ at: then, before, after }) =>
        then > at && before !== null && before.value !== after?.value,
    );
    if (!next || next.after === null) return false;
    const post = posts.findLast(({ request }) => stepOf(steps, request, pages) === next);
    if (!post) return false;
    const topic = topicOf(post.request.url);
    return topic === 'login' || topic === 'second-factor' || changed.has(post.request.id);
  }

  const kept = logins.filter((each) => each.login?.id === 'kept' && !isRenewedLater(each));
  const fixation = kept.find(({ login }) => login?.other === null) ?? null;
  return { fixation, unrenewed: fixation ? null : (kept[0] ?? null) };
}
