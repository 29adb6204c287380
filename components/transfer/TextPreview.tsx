import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { visibleText } from '../cookies/format/visible-text.ts';
import { previewLines } from './preview-lines.ts';

/**
 * The beginning of a file, as it is: line by line, with what is invisible or misleading in it by its name. TABs are
 * shown as the room they take, since a table is easier to read so.
 */
export function TextPreview({ text }: { readonly text: string }) {
  const { lines, more } = previewLines(text);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; this is a text to scroll through.
    <div
      role="group"
      aria-label={i18n.t('export.preview')}
      class="export-preview mono"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard.
      tabIndex={0}
    >
      {lines.map((line, place) => (
        <div key={`${place}`} dir="ltr" class="export-preview__line">
          <Line text={line} />
        </div>
      ))}
      {more > 0 && <div class="export-preview__more">{i18n.t('export.more', more)}</div>}
    </div>
  );
}

function Line({ text }: { readonly text: string }) {
  return (
    <bdi class="cookie-value">
      {visibleText(text).map((stretch, place) => (
        <Fragment key={`${place}`}>
          {stretch.name === null || stretch.text === '\t' ? (
            stretch.text
          ) : (
            <span class="cookie-value__name">{stretch.name}</span>
          )}
        </Fragment>
      ))}
    </bdi>
  );
}
