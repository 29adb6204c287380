import './Spinner.css';

interface SkeletonProps {
  readonly label: string;
  readonly lines?: number;
}

/** Grey lines in the place of text to come; they appear only when the wait exceeds 150 ms. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  const widths = Array.from({ length: lines }, (_, line) => 88 - ((line * 29) % 46));
  return (
    <div class="ui-skeleton" role="status" aria-label={label}>
      {widths.map((width) => (
        <span key={width} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
