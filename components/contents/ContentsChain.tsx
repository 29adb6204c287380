import { ChevronRight, LockOpen } from 'lucide';
import { i18n } from '#i18n';
import type { NodeNote } from '../../lib/decode/node.ts';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { formatName, noteWords } from './words.ts';

interface ContentsChainProps {
  /** Ids of decoders, from the outside. */
  readonly formats: readonly string[];
  /** What was inside once a key had opened it; null where none did. */
  readonly decrypted: readonly string[] | null;
}

/** How the value is packed: URL-encoded › Express › JSON. */
export function ContentsChain({ formats, decrypted }: ContentsChainProps) {
  return (
    <ol class="contents-chain" aria-label={i18n.t('contents.chain')}>
      {formats.map((id, index) => (
        <li key={`${index} ${id}`}>
          {index > 0 && <Icon icon={ChevronRight} mirrored />}
          <Badge>{formatName(id)}</Badge>
        </li>
      ))}
      {decrypted && (
        <li>
          <Icon icon={ChevronRight} mirrored />
          <Badge tone="good" icon={LockOpen}>
            {i18n.t('contents.decrypted')}
          </Badge>
        </li>
      )}
      {decrypted?.map((id, index) => (
        <li key={`${index} ${id}`}>
          <Icon icon={ChevronRight} mirrored />
          <Badge>{formatName(id)}</Badge>
        </li>
      ))}
    </ol>
  );
}

/** What is worth knowing about the value, in sentences. */
export function ContentsNotes({ notes }: { readonly notes: readonly NodeNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="contents-notes">
      {notes.map((note) => {
        const { word, sentence, tone } = noteWords(note);
        return (
          <li key={note}>
            <Badge tone={tone}>{word}</Badge> {sentence}
          </li>
        );
      })}
    </ul>
  );
}
