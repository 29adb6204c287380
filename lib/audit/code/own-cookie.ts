import type { Recipe } from './recipe.ts';

/** How a framework spells the attributes of a cookie that the application sets with code of its own. */
interface Spelling {
  readonly secure: string;
  readonly httpOnly: string;
  readonly lax: string;
  readonly none: string;
  /** Path=/, which `__Host-` asks for. */
  readonly root: string;
  /** A Max-Age of two weeks. */
  readonly twoWeeks: string;
  /** Absent where the framework cannot write it. */
  readonly partitioned?: string;
}

/** What joins attributes where nothing else is said. */
const COMMA = ', ';

/**
 * The settings of the cookies that an application sets itself: each is one call, which `write` puts together of a name
 * and attributes. There is none for Domain, which code has to leave out.
 */
export function ownCookie(
  about: Pick<Recipe, 'product' | 'file' | 'docs' | 'names'>,
  spelling: Spelling,
  write: (name: string, attributes: string) => string,
  separator = COMMA,
): Recipe {
  const { secure, httpOnly, lax, none, root, twoWeeks, partitioned } = spelling;
  const call = (...attributes: string[]) => write('{name}', attributes.join(separator));
  return {
    ...about,
    kind: 'own',
    code: {
      secure: call(secure),
      httpOnly: call(httpOnly),
      sameSite: call(lax),
      lifetime: call(twoWeeks),
      hostPrefix: write('__Host-{name}', [secure, root].join(separator)),
      ...(partitioned === undefined ? {} : { partitioned: call(secure, none, partitioned) }),
    },
  };
}
