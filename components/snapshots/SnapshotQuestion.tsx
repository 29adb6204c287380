import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import type { Question } from '../../lib/store/snapshots/snapshot-state.ts';
import { EditDialog } from './EditDialog.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { OpenDialog } from './OpenDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import type { SnapshotsProps } from './snapshots-props.ts';
import { TakeDialog } from './TakeDialog.tsx';

interface SnapshotQuestionProps extends SnapshotsProps {
  readonly question: Question;
  readonly infos: readonly SnapshotInfo[];
}

/** What is asked before something is done; nothing about snapshots that are gone. */
export function SnapshotQuestion({ question, infos, ...props }: SnapshotQuestionProps) {
  const { store } = props.snapshots;
  const onClose = store.closeQuestion;
  const about = (ids: readonly string[]) => infos.filter(({ id }) => ids.includes(id));
  switch (question.kind) {
    case 'take':
      return <TakeDialog {...props} onClose={onClose} />;
    case 'open':
      return <OpenDialog {...props} file={question.file} onClose={onClose} />;
    case 'edit':
    case 'restore': {
      const [info] = about([question.id]);
      if (!info) return null;
      return question.kind === 'edit' ? (
        <EditDialog info={info} store={store} onClose={onClose} />
      ) : (
        <RestoreDialog {...props} info={info} onClose={onClose} />
      );
    }
    case 'export':
    case 'remove': {
      const chosen = about(question.ids);
      if (chosen.length === 0) return null;
      return question.kind === 'export' ? (
        <ExportDialog {...props} infos={chosen} onClose={onClose} />
      ) : (
        <RemoveDialog
          infos={chosen}
          onRemove={() => store.remove(chosen.map(({ id }) => id))}
          onClose={onClose}
        />
      );
    }
  }
}
