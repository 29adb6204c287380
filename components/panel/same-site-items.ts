import type { SameSite } from '../../lib/cookie/cookie.ts';
import { sameSiteFlag } from '../cookies/format/flags.ts';
import type { MenuItem } from '../ui/menu-item.ts';
import { message } from '../ui/message.ts';

const choices: readonly SameSite[] = ['unspecified', 'no_restriction', 'lax', 'strict'];

/** The four values of SameSite as choices of a menu. */
export function sameSiteItems(
  current: SameSite,
  onChoose: (sameSite: SameSite) => void,
): MenuItem[] {
  return choices.map((sameSite) => ({
    id: sameSite,
    label: message(`flag.${sameSiteFlag(sameSite).code}`),
    checked: sameSite === current,
    onSelect: () => onChoose(sameSite),
  }));
}
