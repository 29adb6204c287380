import { useCallback, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SameSite } from '../../../lib/cookie/cookie.ts';
import { FlagBadge } from '../../cookies/FlagBadges.tsx';
import { sameSiteFlag } from '../../cookies/format/flags.ts';
import { MenuList } from '../../ui/MenuList.tsx';
import { sameSiteItems } from '../same-site-items.ts';

interface SameSiteMenuProps {
  readonly sameSite: SameSite;
  readonly onChoose: (sameSite: SameSite) => void;
  readonly tabIndex: 0 | -1;
}

/** SameSite as a badge that opens the choice of the four. */
export function SameSiteMenu({ sameSite, onChoose, tabIndex }: SameSiteMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const box = open ? button.current?.getBoundingClientRect() : undefined;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="flag-toggle"
        aria-haspopup="menu"
        aria-expanded={open}
        tabIndex={tabIndex}
        onClick={() => setOpen(!open)}
      >
        <FlagBadge flag={sameSiteFlag(sameSite)} />
      </button>
      {box && (
        <MenuList
          label={i18n.t('column.sameSite')}
          items={sameSiteItems(sameSite, (chosen) => {
            close();
            onChoose(chosen);
          })}
          anchor={{ left: box.left, top: box.top, width: box.width, height: box.height }}
          owner={button}
          onClose={close}
        />
      )}
    </>
  );
}
