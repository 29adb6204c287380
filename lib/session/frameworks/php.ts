import { PHP_ID } from '../grammar.ts';
import { known, type Maker } from '../maker.ts';

/** PHP's own sessions: an id in the name of a file. https://www.php.net/manual/en/session.configuration.php */
export const php: Maker = {
  name: 'PHP',
  cookies: [
    known('session-id', 'PHPSESSID', PHP_ID),
    known('session-id', '', /^[0-9a-v]{26}$/, { telling: { least: 26, most: 26 } }),
  ],
};
