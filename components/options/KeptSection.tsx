import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChangeReport } from '../../lib/change/change-set.ts';
import { planUnpark } from '../../lib/change/plan.ts';
import { ChangeMessage } from '../cookies/ChangeMessage.tsx';
import { Button } from '../ui/Button.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import type { KeptParts } from './options-parts.ts';
import { ParkedNote } from './ParkedNote.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { TaskError } from './TaskError.tsx';
import { useLoaded } from './use-loaded.ts';
import { type Task, useTask } from './use-task.ts';

/** What was done last here: cookies put back, with what became of each, or everything erased. */
type News = ChangeReport | 'erased' | null;

/** What the extension keeps, and the way to erase it, but not before telling what would be lost. */
export function KeptSection({ kept }: { readonly kept: KeptParts }) {
  const [parked, reload] = useLoaded(kept.loadParked, kept.onParkedChanged);
  const [snapshots, recount] = useLoaded(kept.countSnapshots, kept.onSnapshotsChanged);
  const [asks, setAsks] = useState(false);
  const [news, setNews] = useState<News>(null);
  const task = useTask();

  const putBack = () =>
    task.run(async () => {
      const report = await kept.apply(planUnpark((parked ?? []).map(({ cookie }) => cookie)));
      await reload();
      setNews(report);
    });
  const erase = () =>
    task.run(async () => {
      await kept.erase();
      await Promise.all([reload(), recount()]);
      setAsks(false);
      setNews('erased');
    });
  const loss = parked !== null && parked.length > 0 && (
    <ParkedNote count={parked.length} onPutBack={putBack} />
  );
  return (
    <Section title={i18n.t('options.kept')}>
      <Setting label={i18n.t('options.erase')} hint={i18n.t('options.eraseHint')}>
        <Button onClick={() => setAsks(true)}>{i18n.t('options.eraseButton')}</Button>
      </Setting>
      {!asks && loss}
      <Outcome news={asks ? null : news} task={task} />
      {asks && (
        <EraseDialog onErase={erase} onClose={() => setAsks(false)}>
          {snapshots !== null && snapshots > 0 && (
            <p>{i18n.t('options.snapshotsLost', snapshots)}</p>
          )}
          {loss}
          <Outcome news={news} task={task} />
        </EraseDialog>
      )}
    </Section>
  );
}

interface OutcomeProps {
  readonly news: News;
  readonly task: Task;
}

function Outcome({ news, task }: OutcomeProps) {
  return (
    <>
      <p role="status" class="options-news">
        {news === 'erased' ? i18n.t('options.erased') : news && <PutBackText report={news} />}
      </p>
      <TaskError task={task} />
    </>
  );
}

function PutBackText({ report }: { readonly report: ChangeReport }) {
  const kind = report.changed ? 'done' : 'failed';
  return <ChangeMessage notice={{ kind, label: report.label, report }} attempt="change" />;
}
