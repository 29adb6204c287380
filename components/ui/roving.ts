/**
 * The place a key moves to among `count` places in a row, wrapping at the ends; null when the key does
 * not move. `current` is -1 when no place is taken yet.
 */
export function rovingIndex(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowUp':
      return current <= 0 ? count - 1 : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The next label after `current` that begins with the typed letter; null when none does. */
export function typeahead(
  letter: string,
  current: number,
  labels: readonly string[],
): number | null {
  const wanted = letter.toLocaleLowerCase();
  for (let step = 1; step <= labels.length; step += 1) {
    const index = (current + step) % labels.length;
    if (labels[index]?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return null;
}
