import { Pencil } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { Button } from '../ui/Button.tsx';
import { ContentsChain, ContentsNotes } from './ContentsChain.tsx';
import { ContentsTree } from './ContentsTree.tsx';
import { chainOf } from './chain.ts';
import type { ContentsProps } from './contents-props.ts';
import { EditContents } from './EditContents.tsx';
import { editableOf } from './editable.ts';
import { optionsFor } from './key-options.ts';
import type { SiteKeys } from './key-store.ts';
import type { Place } from './memory.ts';
import { Signature } from './Signature.tsx';
import { UNTOUCHED } from './tree-rows.ts';
import type { Contents } from './use-contents.ts';
import { useReturnFocus } from './use-return-focus.ts';
import { resealSentence } from './words.ts';

interface ShownContentsProps extends ContentsProps {
  readonly found: Contents;
  readonly siblings: readonly Cookie[];
  readonly keys: SiteKeys;
  readonly place: Place;
  readonly keep: (change: Partial<Place>) => void;
}

/** Chain, tree, signature and editor. */
export function ShownContents(props: ShownContentsProps) {
  const { row, found, siblings, keys, place, keep, store, memory, copy, now } = props;
  const { cookie, group, parked } = row;
  const { tree, verdict, decrypted } = found;
  const chain = useMemo(() => chainOf(tree), [tree]);
  const inner = useMemo(() => decrypted && chainOf(decrypted), [decrypted]);
  const editable = useMemo(() => editableOf(tree, verdict), [tree, verdict]);
  const { format } = verdict;
  const input = useMemo(() => {
    const { name, value } = cookie;
    const options = optionsFor(format, name, keys.options);
    return { name, value, secret: keys.secrets, options, siblings };
  }, [cookie.name, cookie.value, keys, siblings, format]);
  // keygrip signs in a cookie of its own: what is inside is not packed in anything by it.
  const formats =
    format === 'keygrip' && !chain.formats.includes(format)
      ? [format, ...chain.formats]
      : chain.formats;
  // What the answer about the signature says need not stand here too.
  const notes = (inner ?? chain).notes.filter((note) => note !== verdict.status);
  const isEditing = place.draft != null && !parked;
  const opener = useReturnFocus(isEditing);
  const editButton = editable && !parked && !isEditing && (
    <Button
      size="small"
      icon={Pencil}
      buttonRef={opener}
      onClick={() => {
        const { text, isJson } = editable;
        keep({ draft: { text, isJson, original: text, value: cookie.value } });
      }}
    >
      {i18n.t('contents.edit')}
    </Button>
  );
  return (
    <div class="contents">
      <ContentsChain formats={formats} decrypted={inner?.formats ?? null} />
      <ContentsNotes notes={notes} />
      <ContentsTree
        name={cookie.name}
        root={decrypted ?? tree}
        state={place.tree ?? UNTOUCHED}
        onState={(state) => keep({ tree: state })}
        copy={copy}
        now={now}
      />
      {format === null ? (
        editButton && <div class="contents-buttons">{editButton}</div>
      ) : (
        <Signature
          name={cookie.name}
          site={group}
          format={format}
          verdict={verdict}
          store={memory.keys}
          keys={keys}
          now={now}
        >
          {editButton}
        </Signature>
      )}
      {inner && !verdict.isWritable && (
        <p class="contents__plain">{resealSentence('not-writable')}</p>
      )}
      {isEditing && place.draft && (
        <EditContents
          cookie={cookie}
          siblings={siblings}
          input={input}
          draft={place.draft}
          store={store}
          now={now}
          onDraft={(draft) => keep({ draft })}
          onDone={() => keep({ draft: null })}
        />
      )}
    </div>
  );
}
