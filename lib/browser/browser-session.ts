import { sessionItem } from './session-item.ts';

const item = sessionItem<string>('browserSession', '');
let asked: Promise<string> | null = null;

/** Tells this session of the browser, from its start to its end, from any other. */
export function browserSession(): Promise<string> {
  asked ??= readOrBegin();
  return asked;
}

async function readOrBegin(): Promise<string> {
  const known = await item.load();
  if (known !== '') return known;
  const begun = crypto.randomUUID();
  await item.save(begun);
  return begun;
}
