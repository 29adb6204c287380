import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ALL_SITES } from '../cookies/states/pattern-site.ts';
import { Button } from '../ui/Button.tsx';
import { AccessList } from './AccessList.tsx';
import { accessEntries } from './access-entries.ts';
import type { AccessParts } from './options-parts.ts';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { TaskError } from './TaskError.tsx';
import { useLoaded } from './use-loaded.ts';
import { useTask } from './use-task.ts';

/** Which sites' cookies are in reach, and the way to take that back. */
export function AccessSection({ access }: { readonly access: AccessParts }) {
  const [patterns] = useLoaded(access.load, access.onChanged);
  const [news, setNews] = useState('');
  const task = useTask();
  const entries = accessEntries(patterns ?? []);
  const reachesAll = entries.some(({ site }) => site === null);

  const withdraw = (withdrawn: readonly string[], told: string) =>
    task.run(async () => {
      setNews('');
      await access.withdraw(withdrawn);
      setNews(told);
    });
  const allowAll = () =>
    task.run(async () => {
      setNews('');
      const given = await access.ask([ALL_SITES]);
      setNews(i18n.t(given ? 'options.allAllowed' : 'options.notAllowed'));
    });

  return (
    <Section title={i18n.t('options.access')}>
      <p class="options-hint">{i18n.t('options.accessMeaning')}</p>
      {entries.length > 0 ? (
        <AccessList
          entries={entries}
          onWithdraw={({ pattern, site }) =>
            withdraw([pattern], i18n.t('options.withdrawn', [site ?? i18n.t('options.allSites')]))
          }
        />
      ) : (
        <p class="options-nothing" hidden={patterns === null}>
          {i18n.t('options.noAccess')}
        </p>
      )}
      <p role="status" class="options-news">
        {news}
      </p>
      <TaskError task={task} />
      {!reachesAll && (
        <Setting label={i18n.t('options.allowAll')} hint={i18n.t('options.allowAllHint')}>
          <Button onClick={allowAll}>{i18n.t('options.allow')}</Button>
        </Setting>
      )}
      {entries.length > 1 && (
        <Setting label={i18n.t('options.withdrawAll')} hint={i18n.t('options.withdrawAllHint')}>
          <Button onClick={() => withdraw(patterns ?? [], i18n.t('options.allWithdrawn'))}>
            {i18n.t('options.withdrawAllButton')}
          </Button>
        </Setting>
      )}
    </Section>
  );
}
