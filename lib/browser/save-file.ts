/** A text to be saved as a file. */
export interface TextFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/** How long the browser has to fetch what it is to save, in milliseconds. */
const PATIENCE = 60_000;

/** Saves a text where the browser puts downloads, which needs no permission; to be called from a click or a key. */
export function saveFile({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
}
