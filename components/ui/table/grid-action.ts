import { type GridPlace, type GridSize, gridMove } from './grid-move.ts';

/** What a key does in the grid. */
export type GridAction =
  | { readonly type: 'resize'; readonly by: number }
  | { readonly type: 'move'; readonly place: GridPlace; readonly choose: 'one' | 'range' | null }
  | { readonly type: 'choose'; readonly range: boolean }
  | { readonly type: 'choose-all' }
  | { readonly type: 'open' }
  | { readonly type: 'menu' };

type KeyStroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** CSS pixels that a column grows or shrinks by. */
const resizeStep = 16;

/**
 * What a key does at a place of the grid; null when the grid has no use for it. A control within a cell
 * (`onControl`) keeps Enter and Space for itself. In the header Shift with an arrow resizes; in the body
 * arrows take the selection along, with Shift they extend it, with Control they leave it.
 */
export function gridAction(
  stroke: KeyStroke,
  place: GridPlace,
  size: GridSize,
  onControl: boolean,
): GridAction | null {
  if (stroke.altKey) return null;
  const mod = stroke.ctrlKey || stroke.metaKey;
  const inHeader = place.row === 0;
  if (inHeader && stroke.shiftKey && /^Arrow(Left|Right)$/.test(stroke.key)) {
    const wider = (stroke.key === 'ArrowRight') !== size.rightToLeft;
    return { type: 'resize', by: wider ? resizeStep : -resizeStep };
  }
  const next = gridMove(place, stroke, size);
  if (next !== null) {
    const moves = next.row !== place.row && next.row !== 0;
    const choose = stroke.shiftKey ? 'range' : mod ? null : 'one';
    return { type: 'move', place: next, choose: moves ? choose : null };
  }
  if (inHeader) return null;
  if (mod && stroke.key.toLowerCase() === 'a') return { type: 'choose-all' };
  if (stroke.key === 'F2') return { type: 'open' };
  // Where the system has a key for the context menu, it fires an event of its own; a Mac has neither.
  if (stroke.key === 'F10' && stroke.shiftKey) return { type: 'menu' };
  // Control on a Mac too, where Command+Space is the system's; a control keeps the plain Space for itself.
  if (stroke.key === ' ' && stroke.ctrlKey) return { type: 'choose', range: false };
  if (onControl || mod) return null;
  if (stroke.key === ' ') return { type: 'choose', range: stroke.shiftKey };
  return stroke.key === 'Enter' ? { type: 'open' } : null;
}
