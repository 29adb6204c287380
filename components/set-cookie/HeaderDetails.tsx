import './HeaderDetails.css';
import { ClipboardCopy, FlaskConical, TriangleAlert, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ContradictionText } from './ContradictionText.tsx';
import { HeaderText } from './HeaderText.tsx';
import { IssueList } from './IssueList.tsx';
import { OtherVerdict } from './OtherVerdict.tsx';
import { OutcomeBadge } from './OutcomeBadge.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { StoredFacts } from './StoredFacts.tsx';
import { otherBrowser, type SetCookieProps } from './set-cookie-props.ts';

interface HeaderDetailsProps
  extends Pick<SetCookieProps, 'browser' | 'otherVerdict' | 'copy' | 'onTest'> {
  readonly entry: LogEntry;
  readonly onClose: () => void;
}

/** All there is to know about one Set-Cookie header: what is wrong, where, why, and what another browser would do. */
export function HeaderDetails(props: HeaderDetailsProps) {
  const { entry, browser, otherVerdict, copy, onTest, onClose } = props;
  const { header, verdict, confirmation } = entry;
  const [pointed, setPointed] = useState<number | null>(null);
  const other = useMemo(() => otherVerdict(entry), [entry, otherVerdict]);
  const name = verdict.cookie?.name ?? '';
  return (
    <section class="header-details" aria-label={i18n.t('setCookie.details')}>
      <header class="header-details__head">
        <h2 class="mono truncate">
          {name === '' ? i18n.t('setCookie.nameless') : <ValueText value={name} />}
        </h2>
        <OutcomeBadge outcome={verdict.outcome} contradicted={confirmation === 'contradicted'} />
        {confirmation === 'confirmed' && (
          <span class="dim truncate">{i18n.t('setCookie.confirmed')}</span>
        )}
        <span class="header-details__space" />
        <IconButton icon={X} size="small" label={i18n.t('ui.close')} onClick={onClose} />
      </header>
      {confirmation === 'contradicted' && (
        <p class="header-details__contradicted" role="note">
          <Icon icon={TriangleAlert} />
          <span>
            <ContradictionText entry={entry} />
          </span>
        </p>
      )}
      <div class="header-details__body">
        <div class="header-details__column">
          <Block title={i18n.t('setCookie.header')}>
            <HeaderText header={header} issues={verdict.issues} pointed={pointed} />
            <p class="header-details__buttons">
              <Button
                variant="ghost"
                size="small"
                icon={ClipboardCopy}
                onClick={() => copy(header)}
              >
                {i18n.t('setCookie.copyHeader')}
              </Button>
              {onTest && (
                <Button
                  variant="ghost"
                  size="small"
                  icon={FlaskConical}
                  onClick={() => onTest(entry)}
                >
                  {i18n.t('setCookie.test')}
                </Button>
              )}
            </p>
          </Block>
          <Block title={i18n.t('setCookie.issues')}>
            <IssueList browser={browser} issues={verdict.issues} onPoint={setPointed} />
          </Block>
        </div>
        <div class="header-details__column">
          {entry.instead && (
            <Block title={i18n.t('setCookie.instead')}>
              <StoredFacts cookie={entry.instead} />
            </Block>
          )}
          <Block
            title={i18n.t(
              confirmation === 'contradicted' ? 'setCookie.asPredicted' : 'setCookie.asStored',
            )}
          >
            {verdict.stored ? (
              <StoredFacts cookie={verdict.stored} />
            ) : (
              <p class="dim">
                {i18n.t(
                  verdict.outcome === 'deleted'
                    ? 'setCookie.deletedText'
                    : 'setCookie.notStoredText',
                )}
              </p>
            )}
            {verdict.evicted.length > 0 && (
              <p class="dim">
                {i18n.t('setCookie.evicted')}{' '}
                {verdict.evicted.map(({ name: gone, domain, path }) => (
                  <code key={`${gone}\n${domain}\n${path}`}>
                    <ValueText value={gone} most={60} />{' '}
                  </code>
                ))}
              </p>
            )}
          </Block>
          <Block title={i18n.t('setCookie.otherBrowser')}>
            <OtherVerdict browser={otherBrowser(browser)} verdict={other} here={verdict} />
          </Block>
          <Block title={i18n.t('setCookie.request')}>
            <RequestFacts response={entry.response} />
          </Block>
        </div>
      </div>
    </section>
  );
}

interface BlockProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function Block({ title, children }: BlockProps) {
  return (
    <section class="header-details__block">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
