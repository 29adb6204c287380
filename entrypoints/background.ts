import { defineBackground } from 'wxt/utils/define-background';
import { hasAccess, noteAccessChanges } from '../lib/browser/access.ts';
import { createDirectJar } from '../lib/browser/direct-jar.ts';
import { eraseEverything } from '../lib/browser/erase.ts';
import { listFrames } from '../lib/browser/frames.ts';
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

  serve({
    'change.apply': changer.apply,
    'change.undo': changer.undo,
    'change.redo': changer.redo,
    'jar.list': jar.list,
    'tab.get': tabById,
    'tab.reload': reloadTab,
    'frames.list': listFrames,
    'access.has': hasAccess,
    'access.ask': openAccessPage,
    'page.options': openOptionsPage,
    'kept.erase': eraseEverything,
  });
  relayJarChanges(jar);
  relayRecordings();
  noteAccessChanges();

  changer.recover().then((label) => label && rolledBackNotice.save(label));
});
