/**
 * The row a key leads to, among the indexes that take the focus (ascending); null when the key does not
 * move. `page` is the number of rows in sight.
 */
export function rowMove(
  key: string,
  active: number,
  places: readonly number[],
  page: number,
): number | null {
  const last = places.length - 1;
  const at = places.indexOf(active);
  const to = (step: number) => places[Math.max(0, Math.min(last, at + step))] ?? null;
  switch (key) {
    case 'ArrowDown':
      return to(1);
    case 'ArrowUp':
      return to(-1);
    case 'PageDown':
      return to(page);
    case 'PageUp':
      return to(-page);
    case 'Home':
      return places[0] ?? null;
    case 'End':
      return places[last] ?? null;
    default:
      return null;
  }
}
