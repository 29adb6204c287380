import { defineBackground } from 'wxt/utils/define-background';
import { commandTitle } from '../components/snapshots/command-title.ts';
import { hasAccess, noteAccessChanges, onAccessChanged } from '../lib/browser/access.ts';
import { browserSession } from '../lib/browser/browser-session.ts';
import { createDirectJar } from '../lib/browser/direct-jar.ts';
import { eraseEverything } from '../lib/browser/erase.ts';
import { loadPage, showPage } from '../lib/browser/experiment-page.ts';
import { recoverExperiments, relayExperiments } from '../lib/browser/experiment-relay.ts';
import { repeatRequest } from '../lib/browser/experiment-request.ts';
import { listFrames } from '../lib/browser/frames.ts';
import { heldCookies } from '../lib/browser/held-cookies.ts';
import { relayJarChanges } from '../lib/browser/jar-relay.ts';
import { journalItem } from '../lib/browser/journal-item.ts';
import { guardsAtHand, keepLocks } from '../lib/browser/keep-locks.ts';
import { rolledBackNotice } from '../lib/browser/notice.ts';
import { openAccessPage, openOptionsPage } from '../lib/browser/own-pages.ts';
import { readPageStorage } from '../lib/browser/page-storage.ts';
import { parkedCookies } from '../lib/browser/parked-cookies.ts';
import { pendingChanges } from '../lib/browser/pending-changes.ts';
import { reachesCookies } from '../lib/browser/reach.ts';
import { relayRecordings } from '../lib/browser/recorder-relay.ts';
import { createRunning } from '../lib/browser/running-change.ts';
import { serve } from '../lib/browser/server.ts';
import { takeSnapshotsOnCommand } from '../lib/browser/snapshot-command.ts';
import { tellSnapshotsChanged } from '../lib/browser/snapshot-news.ts';
import { createSnapshots } from '../lib/browser/snapshots.ts';
import { listStores } from '../lib/browser/stores.ts';
import { reloadTab, tabById } from '../lib/browser/tabs.ts';
import { talliesItem } from '../lib/browser/tallies-item.ts';
import { createChanger } from '../lib/change/changer.ts';
import { operationKey } from '../lib/change/intent.ts';
import { keyId } from '../lib/cookie/key.ts';
import { createExperimenter } from '../lib/experiment/experimenter.ts';
import { createKeeper } from '../lib/lock/keeper.ts';
import { refusal } from '../lib/set-cookie/refusal.ts';

// The browser may stop this worker at any moment: nothing that matters lives in its variables.
export default defineBackground(() => {
  const jar = createDirectJar();
  const keeper = createKeeper({
    jar,
    guards: guardsAtHand(),
    tallies: talliesItem,
    alone: (task) => changer.alone(task),
    borrowed: async () => new Set((await heldCookies.load())?.cookies.map(keyId)),
    reaches: reachesCookies,
    now: Date.now,
  });
  const changer = createChanger({
    jar,
    parked: parkedCookies,
    journal: journalItem,
    pending: pendingChanges,
    guards: keeper,
    session: browserSession,
    reaches: reachesCookies,
    onRolledBack: rolledBackNotice.save,
    refusal: (cookie) => refusal(cookie, Date.now()),
    now: Date.now,
  });
  const experimenter = createExperimenter({
    jar,
    held: heldCookies,
    alone: changer.alone,
    load: (order, stop) =>
      order.request === null ? loadPage(order, stop) : repeatRequest(order, order.request, stop),
    show: showPage,
    refusal: (cookie) => refusal(cookie, Date.now()),
    now: Date.now,
  });
  const snapshots = createSnapshots(jar);
  /** What the user changes goes before: an experiment with the same cookies ends, and puts them back, first. */
  const after = experimenter.giveWay;
  const running = createRunning(Date.now);

  serve({
    'change.apply': async (set) => {
      const keys = set.operations.map(operationKey);
      await after(keys);
      // Taking a snapshot takes its time, in which an experiment may have begun.
      if (await snapshots.before(set)) await after(keys);
      return running.run('change', (course) => changer.apply(set, course));
    },
    'change.undo': () => after(null).then(() => running.run('undo', changer.undo)),
    'change.redo': () => after(null).then(() => running.run('redo', changer.redo)),
    'change.cancel': running.cancel,
    'change.recover': async () => {
      await running.run('change', changer.recover);
      return (await rolledBackNotice.load()) !== null;
    },
    'lock.set': ({ keys, on }) => keeper.lock(keys, on),
    'lock.protect': ({ keys, on }) => keeper.protect(keys, on),
    'lock.resume': keeper.resume,
    'jar.list': jar.list,
    'stores.list': listStores,
    'tab.get': tabById,
    'tab.reload': reloadTab,
    'frames.list': listFrames,
    'access.has': hasAccess,
    'access.ask': openAccessPage,
    'page.options': openOptionsPage,
    'page.storage': readPageStorage,
    'experiment.recover': experimenter.recover,
    'snapshot.list': snapshots.list,
    'snapshot.get': snapshots.get,
    'snapshot.take': snapshots.take,
    'snapshot.keep': snapshots.keep,
    'snapshot.change': snapshots.change,
    'snapshot.remove': snapshots.remove,
    'snapshot.cookies': snapshots.cookies,
    'snapshot.restoreStorage': snapshots.restoreStorage,
    'kept.erase': () => after(null).then(eraseEverything).then(tellSnapshotsChanged),
  });
  takeSnapshotsOnCommand({ take: snapshots.take, titleOf: commandTitle });
  relayJarChanges(jar);
  keepLocks(keeper, jar);
  relayRecordings();
  relayExperiments(experimenter);
  noteAccessChanges();

  const recover = () => {
    running.run('change', changer.recover).catch(() => {});
    keeper.check().catch(() => {});
  };
  onAccessChanged(recover);
  recover();
  recoverExperiments(experimenter, onAccessChanged);
});
