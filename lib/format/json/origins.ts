import * as v from 'valibot';
import type { OriginStorage } from '../format.ts';
import { bareList } from './lists.ts';
import { own } from './raw.ts';

const Item = v.object({ name: v.string(), value: v.string() });
const Origin = v.object({ origin: v.string(), localStorage: v.array(v.unknown()) });

/** What a file says of the pages' storage under `origins`, as Playwright has it; what is no text is left out. */
export function originsIn(json: unknown): OriginStorage[] {
  return (bareList(own(json, 'origins')) ?? [])
    .filter((each) => v.is(Origin, each))
    .map(({ origin, localStorage }) => ({
      origin,
      localStorage: localStorage
        .filter((each) => v.is(Item, each))
        .map(({ name, value }) => ({ name, value })),
    }));
}
