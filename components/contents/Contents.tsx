import './Contents.css';
import { Eye } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { Button } from '../ui/Button.tsx';
import type { ContentsProps } from './contents-props.ts';
import { ShownContents } from './ShownContents.tsx';
import { siblingsOf } from './siblings.ts';
import { useContents } from './use-contents.ts';
import { usePlace } from './use-place.ts';
import { useSiteKeys } from './use-site-keys.ts';

/** What is inside the value of a cookie. Another row needs another one of these: give it a key. */
export function Contents(props: ContentsProps) {
  const { row, live, memory, masked } = props;
  const [place, keep] = usePlace(memory, row.id);
  const beside = siblingsOf(row.cookie, live.values());
  // What changes elsewhere in the jar is no reason to ask anew.
  const siblings = useMemo(() => beside, [beside.map(pair).join('; ')]);
  const keys = useSiteKeys(memory.keys, row.group);
  const found = useContents({ cookie: row.cookie, siblings, keys, now: props.now });
  if (!found) return <div class="contents contents--waiting" aria-busy="true" />;
  if (found.tree.format === null && found.verdict.format === null && !place.draft) {
    return (
      <p class="contents__plain">
        {i18n.t(found.value === '' ? 'contents.emptyValue' : 'contents.plain')}
      </p>
    );
  }
  if (masked && !place.isRevealed) {
    return (
      <Button variant="ghost" size="small" icon={Eye} onClick={() => keep({ isRevealed: true })}>
        {i18n.t('contents.reveal')}
      </Button>
    );
  }
  return <ShownContents {...props} {...{ found, siblings, keys, place, keep }} />;
}

function pair({ name, value }: Cookie): string {
  return `${name}=${value}`;
}
