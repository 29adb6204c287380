import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Segment } from '../../lib/snapshot/diff-text.ts';
import { visibleText } from '../cookies/format/visible-text.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { type Piece, shorten } from './shorten.ts';

interface ChangedTextProps {
  readonly segments: readonly Segment[];
  readonly masked: boolean;
}

/**
 * A text of which parts came and went: those that went are struck through, those that came underlined. Long stretches
 * are left out until one asks for the whole.
 */
export function ChangedText({ segments, masked }: ChangedTextProps) {
  const [isWhole, setWhole] = useState(false);
  if (masked) return <ValueText value="•" masked />;
  const pieces = shorten(segments);
  const isShort = pieces.every(({ kind }) => kind !== 'gap');
  return (
    <>
      <span class="changed-text mono" dir="ltr">
        {(isWhole ? segments : pieces).map((piece, place) => (
          <PieceText key={`${place}`} piece={piece} />
        ))}
      </span>
      {!isShort && (
        <>
          {' '}
          <Button variant="link" size="small" onClick={() => setWhole(!isWhole)}>
            {i18n.t(isWhole ? 'snapshots.lessOf' : 'snapshots.whole')}
          </Button>
        </>
      )}
    </>
  );
}

function PieceText({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'gap') {
    const { of, length } = piece;
    const count = length.toLocaleString();
    const title =
      of === 'same'
        ? i18n.t('snapshots.hiddenPart', length, [count])
        : i18n.t('snapshots.cutPart', length, [count]);
    return (
      <span class="changed-text__gap" title={title}>
        <span aria-hidden="true">…</span>
        <span class="visually-hidden">{title}</span>
      </span>
    );
  }
  const shown = <PlainText text={piece.text} />;
  if (piece.kind === 'removed') return <del>{shown}</del>;
  return piece.kind === 'added' ? <ins>{shown}</ins> : <span>{shown}</span>;
}

/** A stretch as it is, with what is invisible or misleading in it by its name. */
function PlainText({ text }: { readonly text: string }) {
  return (
    <bdi class="cookie-value">
      {visibleText(text).map(({ text: plain, name }) =>
        name === null ? plain : <span class="cookie-value__name">{name}</span>,
      )}
    </bdi>
  );
}
