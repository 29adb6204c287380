import { defineBackground } from 'wxt/utils/define-background';
import { hasAccess, noteAccessChanges, onAccessChanged } from '../lib/browser/access.ts';
import { createDirectJar } from '../lib/browser/direct-jar.ts';
import { eraseEverything } from '../lib/browser/erase.ts';
import { loadPage, showPage } from '../lib/browser/experiment-page.ts';
import { recoverExperiments, relayExperiments } from '../lib/browser/experiment-relay.ts';
import { listFrames } from '../lib/browser/frames.ts';
import { heldCookies } from '../lib/browser/held-cookies.ts';
import { relayJarChanges } from '../lib/browser/jar-relay.ts';
import { journalItem } from '../lib/browser/journal-item.ts';
import { rolledBackNotice } from '../lib/browser/notice.ts';
import { openAccessPage, openOptionsPage } from '../lib/browser/own-pages.ts';
import { parkedCookies } from '../lib/browser/parked-cookies.ts';
import { pendingChange } from '../lib/browser/pending-change.ts';
import { relayRecordings } from '../lib/browser/recorder-relay.ts';
import { serve } from '../lib/browser/server.ts';
import { reloadTab, tabById } from '../lib/browser/tabs.ts';
import { createChanger } from '../lib/change/changer.ts';
import { operationKey } from '../lib/change/intent.ts';
import { createExperimenter } from '../lib/experiment/experimenter.ts';
import { refusal } from '../lib/set-cookie/refusal.ts';

// The browser may stop this worker at any moment: nothing that matters lives in its variables.
export default defineBackground(() => {
  const jar = createDirectJar();
  const changer = createChanger({
    jar,
    parked: parkedCookies,
    journal: journalItem,
    pending: pendingChange,
    refusal: (cookie) => refusal(cookie, Date.now()),
    now: Date.now,
  });
  const experimenter = createExperimenter({
    jar,
    held: heldCookies,
    alone: changer.alone,
    load: loadPage,
    show: showPage,
    refusal: (cookie) => refusal(cookie, Date.now()),
    now: Date.now,
  });
  /** What the user changes goes before: an experiment with the same cookies ends, and puts them back, first. */
  const after = experimenter.giveWay;

  serve({
    'change.apply': (set) => after(set.operations.map(operationKey)).then(() => changer.apply(set)),
    'change.undo': () => after(null).then(changer.undo),
    'change.redo': () => after(null).then(changer.redo),
    'jar.list': jar.list,
    'tab.get': tabById,
    'tab.reload': reloadTab,
    'frames.list': listFrames,
    'access.has': hasAccess,
    'access.ask': openAccessPage,
    'page.options': openOptionsPage,
    'experiment.recover': experimenter.recover,
    'kept.erase': () => after(null).then(eraseEverything),
  });
  relayJarChanges(jar);
  relayRecordings();
  relayExperiments(experimenter);
  noteAccessChanges();

  changer.recover().then((label) => label && rolledBackNotice.save(label));
  recoverExperiments(experimenter, onAccessChanged);
});
