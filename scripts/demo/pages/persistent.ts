import { DAY, HOUR, type Page, YEAR } from '../page.ts';

export const persistent: Page = {
  path: '/persistent',
  title: 'Persistent cookies',
  summary: 'An hour, a day, a week, a year, or longer.',
  about:
    'By Max-Age, by Expires, by both (then Max-Age wins). Browsers keep none for longer than 400 days: ten years are clipped.',
  open({ now }) {
    const date = (seconds: number) => new Date(now + seconds * 1000).toUTCString();
    return {
      cookies: [
        `persistent_hour=1; Path=/; Max-Age=${HOUR}`,
        `persistent_day=1; Path=/; Max-Age=${DAY}`,
        `persistent_week=1; Path=/; Max-Age=${7 * DAY}`,
        `persistent_year=1; Path=/; Max-Age=${YEAR}`,
        `persistent_date=1; Path=/; Expires=${date(30 * DAY)}`,
        `persistent_both=max-age-wins; Path=/; Expires=${date(YEAR)}; Max-Age=${HOUR}`,
        `persistent_ten_years=clipped; Path=/; Max-Age=${10 * YEAR}`,
      ],
    };
  },
};
