import './Spinner.css';

/** A small turning ring that appears only when the wait exceeds 150 ms. */
export function Spinner({ label }: { readonly label?: string }) {
  return label === undefined ? (
    <span class="ui-spinner" aria-hidden="true" />
  ) : (
    <span class="ui-spinner" role="status" aria-label={label} />
  );
}
