/**
 * An expiry (seconds since 1970) as the value of an `<input type="datetime-local">`: local time, to the
 * second. '' where there is no such date, or the field cannot hold it.
 */
export function toLocalInput(expirationDate: number): string {
  const date = new Date(Math.floor(expirationDate) * 1000);
  const year = date.getFullYear();
  if (Number.isNaN(year) || year < 1 || year > 9999) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(year).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}
