import { i18n } from '#i18n';
import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
import { LongText } from './LongText.tsx';
import { exactMoment } from './log-time.ts';

/** The response that a header came with. */
export function RequestFacts({ response }: { readonly response: LogEntry['response'] }) {
  const { at, method, url, status, type, initiator, isWorker } = response;
  return (
    <dl class="stored-facts">
      <dt>{i18n.t('setCookie.column.request')}</dt>
      <dd>
        <span class="mono">{method}</span> <LongText value={url} />
      </dd>
      <dt>{i18n.t('setCookie.status')}</dt>
      <dd class="mono">{status}</dd>
      <dt>{i18n.t('setCookie.type')}</dt>
      <dd class="mono">{type}</dd>
      {initiator !== null && (
        <>
          <dt>{i18n.t('setCookie.initiator')}</dt>
          <dd>
            <LongText value={initiator} />
            {isWorker && <p class="dim">{i18n.t('setCookie.fromWorker')}</p>}
          </dd>
        </>
      )}
      <dt>{i18n.t('setCookie.column.time')}</dt>
      <dd>{exactMoment(at)}</dd>
    </dl>
  );
}
