import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAhead } from '../lib/browser/ahead.ts';

// A classic script at the top of the popup's page: it runs before the rest of the page is even parsed.
export default defineUnlistedScript(() => {
  askAhead();
});
