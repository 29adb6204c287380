import { i18n } from '#i18n';
import type { FaceEntry } from './faces.ts';

/** What a face is called in the side bar. */
export function faceTitle({ face }: FaceEntry): string {
  if (face === 'sessions') return i18n.t('lifecycle.title');
  if (face === 'snapshots') return i18n.t('snapshots.title');
  if (face === 'audit') return i18n.t('auditView.title');
  return i18n.t(face === 'tester' ? 'tester.title' : 'setCookie.title');
}
