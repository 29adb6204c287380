import { isSessionRole, type Role } from '../../session/detection.ts';
import type { FrameworkMends, Kind } from '../code/recipe.ts';
import type { Setting, Wish } from '../finding.ts';
import { MENDS } from '../mends/index.ts';
import type { Subject } from '../site.ts';
import { headerSetting } from './header.ts';
import { safeName } from './safe-name.ts';
import { settingName } from './setting-name.ts';

/** What is needed of a cookie to choose its settings. */
export type Mendable = Pick<Subject, 'cookie' | 'detection' | 'isPoorSession' | 'token'>;

/** The frameworks that each maker of the detector may stand for. */
const BY_MAKER = new Map<string, FrameworkMends[]>();
for (const mends of MENDS) {
  for (const maker of mends.makers) BY_MAKER.set(maker, [...(BY_MAKER.get(maker) ?? []), mends]);
}
const NONE: readonly FrameworkMends[] = [];

/**
 * The settings that grant a wish, in the words of the framework that made the cookie; where it does not tell, of
 * the one that the user named. The plain header comes last, for a server that writes its own.
 */
export function settingsFor(wish: Wish, subject: Mendable, framework: string | null): Setting[] {
  const { cookie, detection } = subject;
  const name = settingName(subject);
  const made = BY_MAKER.get(detection.framework ?? '') ?? NONE;
  const kind = kindOf(wish, subject, made.length > 0);
  const settings: Setting[] = [];
  // What another product sets is none of the application's.
  const isOurs = detection.framework === null || made.length > 0;
  const named =
    isOurs && framework !== null ? MENDS.find((each) => each.framework === framework) : null;
  const add = (each: FrameworkMends, role: Role | null) =>
    addSettings(settings, each, kind, wish, name, role);
  if (named && !made.includes(named)) add(named, null);
  for (const each of made) add(each, detection.role);
  if (wish !== 'tokenExpiry' && wish !== 'newId') settings.push(headerSetting(wish, cookie));
  return settings;
}

/**
 * Adds a framework's settings; of what is known to have made the cookie, only those that go by its name and `role`. null
 * where somebody else may have made it.
 */
function addSettings(
  settings: Setting[],
  { recipes }: FrameworkMends,
  kind: Kind,
  wish: Wish,
  name: string,
  role: Role | null,
): void {
  for (const { product, file, docs, code, names, role: only, kind: own } of recipes) {
    const text = code[wish];
    if (own !== kind || text === undefined) continue;
    if (role !== null && names && !names.test(name)) continue;
    if (role !== null && isSessionRole(role) && (only ?? role) !== role) continue;
    settings.push({ product, file, docs, code: text.replaceAll('{name}', () => safeName(name)) });
  }
}

function kindOf(
  wish: Wish,
  { detection: { role }, isPoorSession, token }: Mendable,
  isKnown: boolean,
): Kind {
  if (wish === 'tokenExpiry') return 'token';
  if (wish === 'newId') return 'login';
  // No framework keeps its session in a token unless it is known to: code of the application made this one.
  if (token && !isKnown) return 'own';
  if (isPoorSession || isSessionRole(role)) return 'session';
  if (role === 'remember-me') return 'remember';
  return role === 'csrf' ? 'csrf' : 'own';
}
