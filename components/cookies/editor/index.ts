export { DraftEditor } from './DraftEditor.tsx';
