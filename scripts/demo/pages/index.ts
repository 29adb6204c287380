import type { Page } from '../page.ts';
import { burst } from './burst.ts';
import { domains } from './domains.ts';
import { expiring } from './expiring.ts';
import { flags } from './flags.ts';
import { frames } from './frames.ts';
import { hostile } from './hostile.ts';
import { live, liveTick } from './live.ts';
import { login, logout } from './login.ts';
import { many } from './many.ts';
import { otherKinds } from './other-kinds.ts';
import { partitioned } from './partitioned.ts';
import { paths, pathsBelow } from './paths.ts';
import { persistent } from './persistent.ts';
import { prefixes } from './prefixes.ts';
import { refused } from './refused.ts';
import { session } from './session.ts';
import { sessionIds } from './session-ids.ts';
import { values } from './values.ts';

/** What the home page links, in its order. */
export const pageGroups: readonly { readonly title: string; readonly pages: readonly Page[] }[] = [
  { title: 'What they are', pages: [sessionIds, otherKinds, login] },
  { title: 'How long they live', pages: [session, persistent, expiring] },
  { title: 'What the browser checks', pages: [flags, prefixes, refused] },
  { title: 'Where they go', pages: [paths, domains, frames, partitioned] },
  { title: 'What they hold', pages: [values, hostile] },
  { title: 'In motion', pages: [live, burst, many] },
];

/** Reached from another page. */
export const furtherPages: readonly Page[] = [logout, ...pathsBelow, liveTick];
