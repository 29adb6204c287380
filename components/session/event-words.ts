import type { LifeEvent, Login } from '../../lib/session/lifecycle/session.ts';
import { formatDuration } from '../cookies/duration-text.ts';
import { message } from '../ui/message.ts';

/** What happened, in a few words: "New ID", "A login seems to have happened". */
export function eventWords({ code, login }: LifeEvent): string {
  if (login) return message(`lifecycle.login.${login.certainty}`);
  return message(`lifecycle.event.${code}`);
}

/** What there is to add: for how long, or why it is taken for a login. */
export function eventDetail({ lifetime, login, code }: LifeEvent): string {
  if (login) return loginDetail(login);
  if (lifetime !== null) return message('lifecycle.for', [formatDuration(lifetime)]);
  return code === 'created' || code === 'rotated' ? message('lifecycle.untilClose') : '';
}

/** What became of the ID, then why it is taken for a login, the best reasons first. */
function loginDetail({ id, signs }: Login): string {
  return [
    message(`lifecycle.loginId.${id}`),
    ...signs.map((sign) => message(`lifecycle.sign.${sign}`)),
  ].join(' · ');
}
