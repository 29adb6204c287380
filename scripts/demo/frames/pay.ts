import { HOUR, type Page, YEAR } from '../page.ts';
import { phpSessionId } from '../values/php.ts';
import { HEX, randomText } from '../values/random.ts';

export const pay: Page = {
  path: '/frame/pay',
  title: 'Payments',
  summary: 'Card details would go here.',
  open: () => ({
    cookies: [
      `pay_session=${phpSessionId()}; Path=/; HttpOnly; Secure; SameSite=None`,
      `__Host-pay_device=${randomText(HEX, 32)}; Path=/; Max-Age=${YEAR}; HttpOnly; Secure; SameSite=None`,
      `__Host-pay_frame=${randomText(HEX, 32)}; Path=/; Max-Age=${HOUR}; HttpOnly; Secure; SameSite=None; Partitioned`,
    ],
  }),
};
