import { fullYear } from './date-fields.ts';

const TIME = /(\d{1,2}):/y;
const DIGITS = /\d*/y;
/** Three numbers with `/` or `-` between; the third of 1, 2, 4 or 5 digits, and no digit or letter behind it. */
const NUMERIC_DATE = /(\d{1,2})[/-](\d{1,2})[/-](\d{4,5}|\d{1,2})(?![0-9a-z])/iy;
const LONGEST_DATE = 12;

/** Where a date of Firefox's grammar is read, and what was found so far; null for what was not. */
export class NsprReader {
  at = 0;
  year: number | null = null;
  /** From 0; -1 where a numeric date has month 0, which rolls over. */
  month: number | null = null;
  day: number | null = null;
  hour: number | null = null;
  minute: number | null = null;
  second: number | null = null;
  zone: string | null = null;
  /** Minutes ahead of UTC, where it was given in digits. */
  offset: number | null = null;

  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  peek(): string {
    return this.text[this.at] ?? '';
  }

  /** `+0100`, `+01` or `+1`; only after no zone or GMT, and only once. */
  readOffset(): void {
    const sign = this.peek() === '-' ? -1 : 1;
    this.at += 1;
    if (this.offset !== null || (this.zone !== null && this.zone !== 'gmt')) return;
    const digits = this.digitsAt(this.at);
    if (![1, 2, 4].includes(digits.length)) return;
    const hours = Number(digits.slice(0, 2));
    const minutes = sign * (hours * 60 + Number(digits.slice(2)));
    // The C code has -1 for "none", and so takes -0001 for no offset.
    this.offset = minutes === -1 ? null : minutes;
    this.zone = 'gmt';
  }

  /** A token that begins with a digit: a time, a date in numbers, a year, or a day. */
  readNumber(): void {
    const digits = this.digitsAt(this.at);
    const next = this.text[this.at + digits.length] ?? '';
    if (next === ':') this.readTime();
    else if (/[/-]/.test(next) && /\d/.test(this.text[this.at + digits.length + 1] ?? '')) {
      if (this.month === null) this.readNumericDate();
    } else if (!/[a-z]/i.test(next)) this.readDayOrYear(digits);
  }

  private readTime(): void {
    if (this.hour !== null) return;
    TIME.lastIndex = this.at;
    const hourText = TIME.exec(this.text)?.[1];
    if (hourText === undefined) return;
    this.at = TIME.lastIndex;
    const minuteText = this.digitsAt(this.at);
    if (minuteText.length < 1 || minuteText.length > 2) return;
    this.at += minuteText.length;
    if (this.peek() === ':') this.at += 1;
    const secondText = this.digitsAt(this.at);
    if (secondText.length > 2) return;
    this.at += secondText.length;
    this.hour = this.halfDay(Number(hourText));
    this.minute = Number(minuteText);
    this.second = secondText === '' ? this.strayDigit() : Number(secondText);
  }

  /**
   * Without seconds, Firefox takes whatever stands there for a digit: a space counts -16 and the end of the text -48,
   * so that 10:20 is 10:19:44 or 10:19:12 (measured). The C code has -1 for "none".
   */
  private strayDigit(): number | null {
    const stray = (this.text.charCodeAt(this.at) || 0) - '0'.charCodeAt(0);
    return stray === -1 ? null : stray;
  }

  /** The hour with an AM or PM right behind the time applied. */
  private halfDay(hour: number): number {
    if (hour > 12) return hour;
    let next = this.at;
    while (this.text[next] === ' ' || this.text[next] === '\t') next += 1;
    const mark = this.text.slice(next, next + 2).toLowerCase();
    if (mark === 'pm') return hour === 12 ? 12 : hour + 12;
    return mark === 'am' && hour === 12 ? 0 : hour;
  }

  /** `3/1/2027`, `13-03-27` or `99/12/31`: month first unless that is impossible; above 31, the year. */
  private readNumericDate(): void {
    NUMERIC_DATE.lastIndex = 0;
    const match = NUMERIC_DATE.exec(this.text.slice(this.at, this.at + LONGEST_DATE + 1));
    if (!match) return;
    const [first = 0, second = 0, third = 0] = match.slice(1).map(Number);
    const end = this.at + match[0].length;
    if (first > 31 || first === 0) {
      if (second > 12 || third > 31) return;
      this.setDate(fullYear(first), second, third);
    } else if (first <= 12) {
      this.setDate(fullYear(third), first, second);
    } else if (second <= 12) {
      this.setDate(fullYear(third), second, first);
    }
    this.at = end;
  }

  private setDate(year: number, month: number, day: number): void {
    this.year = year;
    this.month = month - 1;
    this.day = day;
  }

  private readDayOrYear(digits: string): void {
    const number = Number(digits);
    if (digits.length === 4 || digits.length === 5) this.year ??= number;
    else if (digits.length === 1) this.day ??= number;
    else if (digits.length === 2 && this.day === null && number < 32) this.day = number;
    else if (digits.length === 2) this.year ??= fullYear(number);
  }

  private digitsAt(at: number): string {
    DIGITS.lastIndex = at;
    return DIGITS.exec(this.text)?.[0] ?? '';
  }
}
