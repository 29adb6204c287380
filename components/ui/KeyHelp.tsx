import './KeyHelp.css';
import { i18n } from '#i18n';
import { Dialog } from './Dialog.tsx';
import { Kbd } from './Kbd.tsx';

export interface KeyGroup {
  readonly title: string;
  /** What is done, and the keys that do it, each such as `Mod+Z`. */
  readonly entries: readonly { readonly label: string; readonly keys: readonly string[] }[];
}

interface KeyHelpProps {
  readonly groups: readonly KeyGroup[];
  readonly onClose: () => void;
}

/** The dialog that lists the shortcuts. */
export function KeyHelp({ groups, onClose }: KeyHelpProps) {
  return (
    <Dialog title={i18n.t('ui.shortcuts')} size={560} onClose={onClose} textOnly>
      <div class="ui-key-help">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.entries.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((one) => (
                      <Kbd key={one} keys={one} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
