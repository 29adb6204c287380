import './CookieText.css';
import { message } from '../ui/message.ts';
import { sizeLimit, sizeWords } from './format/size.ts';

/** A size with its unit; red where a single cookie exceeds what browsers store. */
export function SizeText({ bytes, single }: { readonly bytes: number; readonly single?: boolean }) {
  const { amount, unit } = sizeWords(bytes);
  const over = single === true && bytes > sizeLimit;
  return (
    <span class={`cookie-time${over ? ' cookie-time--soon' : ''}`}>
      {message(`time.${unit}`, [amount])}
    </span>
  );
}
