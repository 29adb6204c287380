import type { Say } from '../../lib/audit/report/report.ts';
import { message } from '../ui/message.ts';

/** Words the reports of `lib/audit`: `notSecure.title` is the message `audit.notSecure.title`. */
export const sayAudit: Say = (key, params = []) => {
  const [code = '', part = ''] = key.split('.');
  return message(`audit.${code}.${part}`, params);
};
