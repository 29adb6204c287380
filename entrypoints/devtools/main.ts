import { createPanel } from '../../lib/browser/devtools-panel.ts';
import { startRecorder } from '../../lib/browser/recorder.ts';

startRecorder();
createPanel('/panel.html');
