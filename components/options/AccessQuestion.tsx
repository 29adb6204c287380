import './options.css';
import { CircleCheck, LockKeyhole } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { accessEntries } from './access-entries.ts';
import type { AccessParts } from './options-parts.ts';
import { PageHead } from './PageHead.tsx';
import { TaskError } from './TaskError.tsx';
import { useTask } from './use-task.ts';

interface AccessQuestionProps {
  /** The match patterns to ask for; at least one. */
  readonly patterns: readonly string[];
  readonly ask: AccessParts['ask'];
  /** Closes the page where the browser lets it, so that whoever asked is seen again. */
  readonly onClose: () => void;
}

/** Asks for access in the place of a DevTools panel that may not ask itself. */
export function AccessQuestion({ patterns, ask, onClose }: AccessQuestionProps) {
  const [answer, setAnswer] = useState<'given' | 'refused' | null>(null);
  const task = useTask();
  const button = useRef<HTMLButtonElement>(null);
  const isGiven = answer === 'given';
  useLayoutEffect(() => button.current?.focus(), [isGiven]);

  const allow = () =>
    task.run(async () => {
      const given = await ask(patterns);
      setAnswer(given ? 'given' : 'refused');
      if (given) onClose();
    });
  const sites = accessEntries(patterns).map(({ site }) => site ?? i18n.t('options.allSites'));
  return (
    <div class="options-question">
      <PageHead title={i18n.t('extension.name')} />
      <main>
        {isGiven ? (
          <EmptyState
            icon={CircleCheck}
            title={i18n.t('options.givenTitle')}
            actions={
              <Button buttonRef={button} onClick={onClose}>
                {i18n.t('options.closeTab')}
              </Button>
            }
          >
            <p role="status">{i18n.t('options.given')}</p>
          </EmptyState>
        ) : (
          <EmptyState
            icon={LockKeyhole}
            title={questionTitle(sites)}
            actions={
              <>
                <Button variant="primary" buttonRef={button} onClick={allow}>
                  {i18n.t('options.allow')}
                </Button>
                <Button onClick={onClose}>{i18n.t('options.notNow')}</Button>
              </>
            }
          >
            {sites.length > 1 && <SiteNames sites={sites} />}
            <p>{i18n.t('options.questionWhy', sites.length)}</p>
            <p class="options-hint">{i18n.t('state.noAccessMeaning')}</p>
            <p role="status" class="options-news">
              {answer === 'refused' && i18n.t('options.notAllowed')}
            </p>
            <TaskError task={task} />
          </EmptyState>
        )}
      </main>
    </div>
  );
}

function questionTitle(sites: readonly string[]): string {
  return i18n.t('options.questionTitle', sites.length, [sites.join(', '), `${sites.length}`]);
}

function SiteNames({ sites }: { readonly sites: readonly string[] }) {
  return (
    <ul class="options-question__sites">
      {sites.map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
        </li>
      ))}
    </ul>
  );
}
