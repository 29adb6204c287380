import { askAhead } from '../../lib/browser/ahead.ts';

askAhead();
