import type { Cookie } from '../cookie/cookie.ts';
import type { Detection } from '../session/detection.ts';
import { sameItems } from './rows.ts';

type Judge = (cookies: readonly Cookie[], now: number) => readonly Detection[];

/** A judge that does not judge the same cookies twice in a row: the first rows and the view ask about the same ones. */
export function judgeOnce(judge: Judge): Judge {
  let last: { cookies: readonly Cookie[]; detections: readonly Detection[] } | null = null;
  return (cookies, now) => {
    if (!last || !sameItems(last.cookies, cookies)) {
      last = { cookies, detections: judge(cookies, now) };
    }
    return last.detections;
  };
}
