import { showInvisible, visibleText } from '../../lib/audit/report/visible-text.ts';
import { bareList } from '../../lib/format/json/lists.ts';
import { own, ownText } from '../../lib/format/json/raw.ts';
import { snapshotsIn } from '../../lib/format/json/snapshots.ts';
import { sampleOf } from '../../lib/format/sample.ts';

/** The file of the one snapshot that is meant, or what to say where that is none. */
export type Picked =
  | { readonly text: string; readonly told: null }
  | { readonly text: null; readonly told: readonly string[] };

/** Takes one snapshot out of a file of several: by its name, or else by its number, as people count. */
export function pickSnapshot(file: string, wanted: string): Picked {
  const snapshots = snapshotsIn(sampleOf(file, 0).json);
  if (!snapshots) return { text: null, told: ['--snapshot is for files of snapshots.'] };
  const named = snapshots.filter((each) => ownText(each, 'name') === wanted);
  const byNumber = /^\d+$/.test(wanted) ? snapshots[Number(wanted) - 1] : undefined;
  const [found = byNumber] = named;
  if (found !== undefined && named.length <= 1) return { text: JSON.stringify(found), told: null };
  const problem =
    named.length > 1 ? `${named.length} snapshots are called` : 'There is no snapshot called';
  const told = [`${problem} ${visibleText(wanted)}. Choose one by its number:`];
  return { text: null, told: [...told, ...snapshots.map(snapshotLine)] };
}

/** What there is to choose from in a file of several snapshots. */
export function choiceOfSnapshots(file: string): string[] {
  const snapshots = snapshotsIn(sampleOf(file, 0).json) ?? [];
  const told = `The file holds ${snapshots.length} snapshots. Choose one with --snapshot, by its name or its number:`;
  return [told, ...snapshots.map(snapshotLine)];
}

/** Names are hostile text, and a terminal obeys some characters. */
function snapshotLine(snapshot: unknown, index: number): string {
  const name = ownText(snapshot, 'name');
  const takenAt = new Date(Number(own(snapshot, 'takenAt')));
  const sites = bareList(own(own(snapshot, 'scope'), 'sites'))?.map(String) ?? ['whole browser'];
  const facts = [
    ...(Number.isNaN(takenAt.valueOf()) ? [] : [takenAt.toISOString()]),
    `cookies: ${bareList(own(snapshot, 'cookies'))?.length ?? 0}`,
    showInvisible(sites.join(' ')),
  ];
  return `  ${index + 1}: ${visibleText(name) || '(no name)'} (${facts.join(', ')})`;
}
