import type { ValueTraits } from '../contents.ts';
import type { Carrier, LifeCode, LifeEvent } from '../session.ts';
import type { Step } from '../steps.ts';

/** A step of a session cookie, with what is needed to say what it means. */
export interface LifeContext {
  readonly carrier: Carrier;
  readonly traits: ValueTraits;
}

/** Says what a step means for the session; null where it is none of the rule's business. */
export type LifeRule = (step: Step, context: LifeContext) => LifeCode | null;

/** The event of a step; `place` is that of the step among those of its cookie. */
export function eventOf(
  code: LifeCode,
  step: Step,
  { carrier }: LifeContext,
  place: number,
): LifeEvent {
  const header = step.cause.by === 'header' ? step.cause.header : null;
  const { after, at } = step;
  const ends = after?.expirationDate ?? null;
  return {
    id: `${carrier.slot} ${place}`,
    code,
    at,
    slot: carrier.slot,
    name: carrier.cookie.name,
    request: header?.request ?? null,
    headerId: header?.id ?? null,
    lifetime: ends === null ? null : Math.max(0, Math.round(ends - at / 1000)),
    login: null,
  };
}
