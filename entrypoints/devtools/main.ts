import { createPanel } from '../../lib/browser/devtools-panel.ts';

createPanel('/panel.html');
