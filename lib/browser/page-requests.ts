import { offeredAddresses } from '../experiment/request.ts';
import { askInspected } from './ask-inspected.ts';

/** What scripts of the page have asked for, as text: a list would be taken for the answer with its exception. */
const QUESTION = `JSON.stringify(performance.getEntriesByType('resource')
  .filter(({ initiatorType }) => initiatorType === 'fetch' || initiatorType === 'xmlhttprequest')
  .map(({ name }) => name).slice(-200))`;

/** The addresses of its own origin that scripts of the inspected page have asked for, without it, the newest first. */
export async function pageRequests(pageUrl: string): Promise<readonly string[]> {
  const answer = await askInspected(QUESTION);
  return typeof answer === 'string' ? offeredAddresses(parsed(answer), pageUrl) : [];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
