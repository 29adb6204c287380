import type { Page } from '../page.ts';

const filled = (name: string, size: number) =>
  `${name}=${'abcdefghij'.repeat(410).slice(0, size - name.length)}`;

export const values: Page = {
  path: '/values',
  title: 'Long, empty and foreign values',
  summary: 'Up to 4,096 bytes, down to none, in many scripts.',
  about:
    'None may break the layout, and each must come back byte for byte after an edit of something else.',
  open: () => ({
    cookies: [
      `${filled('value_4096_bytes', 4096)}; Path=/`,
      `${filled('value_1000_bytes', 1000)}; Path=/`,
      'value_empty=; Path=/',
      'value-without-a-name; Path=/',
      'value_spaces=two words  and   more; Path=/',
      'value_quoted="in double quotes"; Path=/',
      'value_equals=a=b&c=d==; Path=/',
      'value_percent=caf%C3%A9%20au%20lait%3B%20s%27il%20vous%20pla%C3%AEt; Path=/',
      'value_json={"items":[{"id":7,"name":"snap"}],"total":3.5}; Path=/',
      'value_base64=eyJpdGVtcyI6WzEsMiwzXX0=; Path=/',
      'value_tab=kept by Firefox\tonly; Path=/',
      'value_utf8=Käsekuchen 日本語のクッキー 🍪👩‍🍳; Path=/',
      'value_rtl=עוגיית שוקולד; Path=/',
      'value_arabic=كعكة بالتمر (12); Path=/',
      'clé_ñ=a name beyond ASCII; Path=/',
    ],
  }),
};
