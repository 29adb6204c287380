import { type AuditReport, originOf } from './report.ts';

/** What a report is called when it is saved, such as `cookies-shop.example-2026-11-28.md`. */
export function reportFileName(report: AuditReport, ending: string): string {
  const host = originOf(report).replace(/^\w+:\/\//, '');
  const day = new Date(report.now).toISOString().slice(0, 10);
  // A port is no part of a file's name everywhere, nor are the brackets of an IPv6 address.
  const words = ['cookies', ...(host.match(/[\w.-]+/g) ?? []), day];
  return `${words.join('-')}.${ending}`;
}
