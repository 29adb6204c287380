import type { StoreApi } from 'zustand/vanilla';
import type { ChangeReport, ChangeSet } from '../change/change-set.ts';
import { planLogIn, planLogOut } from '../change/plan.ts';
import type { CookieKey } from '../cookie/key.ts';
import type { Attempt, CookieState } from './cookie-state.ts';
import type { CookieStoreDeps } from './cookie-store-deps.ts';
import { messageOf } from './message-of.ts';
import { hostOf } from './page.ts';
import type { PageReader } from './page-reader.ts';

/** The changes a person can make, each with its report in the state. */
export interface Changing {
  apply(changeSet: ChangeSet): Promise<ChangeReport | null>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Parks these cookies and reloads the page. */
  logOut(keys: readonly CookieKey[]): Promise<void>;
  /** Puts back what logging out parked, and reloads the page. */
  logIn(): Promise<void>;
  /** Keeps journal and parked cookies as every page of the extension has them; returns the way to stop. */
  follow(): () => void;
}

export function createChanging(
  { getState, setState }: Pick<StoreApi<CookieState>, 'getState' | 'setState'>,
  deps: CookieStoreDeps,
  { isOnPage, catchUp }: Pick<PageReader, 'isOnPage' | 'catchUp'>,
): Changing {
  async function readParked(): Promise<void> {
    try {
      const parked = await deps.listParked();
      // A cookie that is parked no more may be back in the jar: its row is to stay, not to come and go.
      catchUp();
      setState({ parked });
    } catch (reason) {
      setState({ error: messageOf(reason) });
    }
  }

  async function carryOut<T extends ChangeReport | null>(
    attempt: Attempt,
    change: () => Promise<T>,
  ): Promise<T | null> {
    try {
      const report = await change();
      setState({ attempt, report, error: null });
      await readParked();
      return report;
    } catch (reason) {
      setState({ attempt, report: null, error: messageOf(reason) });
      return null;
    }
  }

  const apply = (changeSet: ChangeSet) => carryOut('change', () => deps.change.apply(changeSet));

  async function applyAndReload(changeSet: ChangeSet): Promise<void> {
    const { page } = getState();
    const report = await apply(changeSet);
    if (page && report?.changed) await deps.reloadPage(page);
  }

  return {
    apply,
    async undo() {
      await carryOut('undo', deps.change.undo);
    },
    async redo() {
      await carryOut('redo', deps.change.redo);
    },
    async logOut(keys) {
      const { page } = getState();
      if (page) await applyAndReload(planLogOut(hostOf(page.url), keys));
    },
    async logIn() {
      const { page, parked } = getState();
      if (!page) return;
      const here = parked.filter(({ cookie }) => isOnPage(cookie));
      await applyAndReload(planLogIn(hostOf(page.url), here));
    },
    follow: () =>
      deps.journal.watch((journal) => {
        setState({ journal });
        readParked();
      }),
  };
}
