import { i18n } from '#i18n';
import type { Resealed } from '../../lib/decode/reseal.ts';
import { ValueText } from '../cookies/ValueText.tsx';

interface WrittenPreviewProps {
  readonly name: string;
  readonly written: Resealed;
}

/** More than a browser stores. */
const MOST = 8192;

/** The cookies as they are going to be. */
export function WrittenPreview({ name, written: { value, siblings } }: WrittenPreviewProps) {
  const cookies = [{ name, value: value ?? '' }, ...siblings];
  return (
    <figure class="contents-preview">
      <figcaption>{i18n.t('contents.preview')}</figcaption>
      <div class="contents-preview__text mono">
        {cookies.map((each) => (
          <p key={each.name}>
            <b>
              <ValueText value={each.name} />
            </b>
            =<ValueText value={each.value} most={MOST} />
          </p>
        ))}
      </div>
    </figure>
  );
}
