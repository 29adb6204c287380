import type { Cookie } from '../../cookie/cookie.ts';
import type { Fault, ReadCookie } from '../format.ts';
import { readDomain } from './domain.ts';
import { readExpiry } from './expiry.ts';
import { completeKey, readPartitionKey } from './partition-key.ts';
import { isRaw, own, type Raw, shown } from './raw.ts';
import { type FieldReader, readFlag, readText, readWord } from './said.ts';
import { readSameSite } from './same-site.ts';

/** What an object says of a cookie, or why that cannot be told. */
export type ObjectReading =
  | { readonly cookie: ReadCookie; readonly notes: readonly Fault[] }
  | { readonly cookie: null; readonly fault: Fault };

/** Under which names a program writes the parts of a cookie; of several, the first that is there counts. */
interface Shape {
  readonly name: readonly string[];
  readonly value: readonly string[];
  readonly domain: readonly string[];
  readonly hostOnly: readonly string[];
  readonly path: readonly string[];
  readonly secure: readonly string[];
  readonly httpOnly: readonly string[];
  readonly sameSite: readonly string[];
  readonly expiry: readonly string[];
  readonly session: readonly string[];
  readonly storeId: readonly string[];
  readonly firstPartyDomain: readonly string[];
  readonly partitionKey: readonly string[];
  /** Where the cross-site ancestor of the partition key stands, if outside of it. */
  readonly ancestor: readonly string[];
  /** What it means to the program when that is missing; null: what it means to the browser. */
  readonly missingAncestor: boolean | null;
  /** Whether a domain without a dot in front, and without a word on it, is the host's alone. */
  readonly isBareHostOnly: boolean;
}

/** The names of the WebExtensions API (`cookies.Cookie`), which most programs keep to. */
const API_SHAPE: Shape = {
  name: ['name'],
  value: ['value'],
  domain: ['domain'],
  hostOnly: ['hostOnly'],
  path: ['path'],
  secure: ['secure'],
  httpOnly: ['httpOnly'],
  sameSite: ['sameSite'],
  expiry: ['expirationDate'],
  session: ['session'],
  storeId: ['storeId'],
  firstPartyDomain: ['firstPartyDomain'],
  partitionKey: ['partitionKey'],
  ancestor: [],
  missingAncestor: null,
  isBareHostOnly: true,
};

/**
 * Reads one cookie, in the API's shape but for the differences. What the shape has no name for is ignored. Never
 * throws.
 */
export function objectReader(differences: Partial<Shape>): (raw: unknown) => ObjectReading {
  const shape = { ...API_SHAPE, ...differences };
  return (raw) => readObject(raw, shape);
}

function readObject(raw: unknown, shape: Shape): ObjectReading {
  if (!isRaw(raw)) return { cookie: null, fault: { code: 'notObject', params: [shown(raw)] } };
  const notes: Fault[] = [];
  const faults: Fault[] = [];
  const object: Raw = raw;
  function take<T>(names: readonly string[], read: FieldReader<T>): T | undefined {
    const field = names.find((name) => (own(object, name) ?? null) !== null);
    if (field === undefined) return undefined;
    const said = read(object[field], field);
    if (!said) faults.push({ code: 'badField', params: [field, shown(object[field])] });
    else if (said.note) notes.push(said.note);
    return said?.value;
  }

  const name = take(shape.name, readText);
  const value = take(shape.value, readText);
  const domain = take(shape.domain, readDomain);
  const key = take(shape.partitionKey, readPartitionKey);
  const bit = take(shape.ancestor, readFlag) ?? shape.missingAncestor;
  const expirationDate = take(shape.expiry, readExpiry);
  const isSession = take(shape.session, readFlag) ?? false;
  const rest: Maybe<Omit<Cookie, 'name' | 'value'>> = {
    domain: domain?.domain,
    hostOnly:
      take(shape.hostOnly, readFlag) ?? (domain && !domain.isDotted && shape.isBareHostOnly),
    path: take(shape.path, readWord),
    secure: take(shape.secure, readFlag),
    httpOnly: take(shape.httpOnly, readFlag),
    sameSite: take(shape.sameSite, readSameSite),
    expirationDate: isSession ? null : expirationDate,
    storeId: take(shape.storeId, readWord),
    partitionKey: key && completeKey(key, bit, domain?.domain),
    firstPartyDomain: take(shape.firstPartyDomain, readWord),
  };

  const [bad] = faults;
  if (name === undefined || value === undefined) {
    const [field = ''] = name === undefined ? shape.name : shape.value;
    return { cookie: null, fault: bad ?? { code: 'noField', params: [field] } };
  }
  if (bad) return { cookie: null, fault: bad };
  return { cookie: { name, value, ...present(rest) }, notes };
}

type Maybe<T> = { readonly [Field in keyof T]: T[Field] | undefined };

/** Without the fields that say nothing. */
function present<T>(fields: Maybe<T>): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
