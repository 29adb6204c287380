import './states.css';
import { i18n } from '#i18n';

const ROWS = [62, 44, 78, 52, 68, 40];

/** Grey rows in the place of cookies to come; they appear only when the wait exceeds 150 ms. */
export function LoadingRows() {
  return (
    <div class="loading-rows" role="status" aria-label={i18n.t('state.loading')}>
      {ROWS.map((width) => (
        <div key={width} class="loading-rows__row">
          <span style={{ inlineSize: `${width / 2}%` }} />
          <span style={{ inlineSize: `${width}%` }} />
        </div>
      ))}
    </div>
  );
}
