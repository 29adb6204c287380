import { TriangleAlert } from 'lucide';
import { i18n } from '#i18n';
import type { Difference } from '../../../lib/cookie/differences.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { message } from '../../ui/message.ts';
import { FieldValue } from '../FieldValue.tsx';
import { Sentence } from '../Sentence.tsx';

interface MeanwhileBannerProps {
  readonly removed: boolean;
  /** What somebody else changed and the draft does not hold. */
  readonly changes: readonly Difference[];
  readonly onUseTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** What happened to the cookie while it is edited. The draft stays as it is until the user says otherwise. */
export function MeanwhileBanner(props: MeanwhileBannerProps) {
  const { removed, changes, onUseTheirs, onKeepMine } = props;
  const isChanged = !removed && changes.length > 0;
  return (
    <div role="status" class="cookie-form__meanwhile">
      {(removed || isChanged) && (
        <div class="cookie-form__banner">
          <Icon icon={TriangleAlert} />
          <div class="cookie-form__news">
            <p>{i18n.t(removed ? 'editor.removedMeanwhile' : 'editor.changedMeanwhile')}</p>
            {isChanged && (
              <ul>
                {changes.map(({ field, stored }) => (
                  <li key={field}>
                    <Sentence
                      id="editor.fieldNow"
                      params={[
                        message(`field.${field}`),
                        <b key="now">
                          <FieldValue field={field} value={stored} />
                        </b>,
                      ]}
                    />
                  </li>
                ))}
              </ul>
            )}
          </div>
          {isChanged && (
            <div class="cookie-form__answers">
              <Button size="small" onClick={onUseTheirs}>
                {i18n.t('editor.useTheirs')}
              </Button>
              <Button size="small" variant="ghost" onClick={onKeepMine}>
                {i18n.t('editor.keepMine')}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
