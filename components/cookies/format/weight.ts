/** A weight with its sign: +44, −4 (with a real minus, as wide as the plus). */
export function signedWeight(weight: number): string {
  const size = Math.abs(Math.round(weight));
  return weight < 0 ? `−${size}` : `+${size}`;
}
