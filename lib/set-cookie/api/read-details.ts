import type { SameSite } from '../../cookie/cookie.ts';
import { type ApiIssue, rejection } from './api-issue.ts';
import type { SetDialect } from './browser.ts';
import type { SetCall } from './set-call.ts';

type Properties = Readonly<Record<string, unknown>>;
type Kind = (value: unknown) => boolean;

const isText: Kind = (value) => typeof value === 'string';
const isFlag: Kind = (value) => typeof value === 'boolean';
const isSameSite: Kind = (value) =>
  ['no_restriction', 'lax', 'strict', 'unspecified'].some((each) => each === value);

/** The schema of `cookies.set` that both browsers share (WebExtensions, `cookies.json`). */
const DETAILS: Readonly<Record<string, Kind>> = {
  url: isText,
  name: isText,
  value: isText,
  domain: isText,
  path: isText,
  secure: isFlag,
  httpOnly: isFlag,
  sameSite: isSameSite,
  expirationDate: Number.isFinite,
  storeId: isText,
  partitionKey: isObject,
};

const PARTITION_KEY: Readonly<Record<string, Kind>> = {
  topLevelSite: isText,
  hasCrossSiteAncestor: isFlag,
};

/**
 * The details of a call, read like the browser's bindings do: nothing is converted, null counts as absent,
 * and an unknown property fails the call. Resolves to the issues when there are any.
 */
export function readDetails(
  details: unknown,
  { ownProperties }: SetDialect,
): SetCall | readonly ApiIssue[] {
  if (!isObject(details)) return [rejection('propertyType', 'details')];
  const own = Object.fromEntries(ownProperties.map((name) => [name, isText]));
  const issues = faults(details, { ...DETAILS, ...own });
  if (isObject(details.partitionKey)) {
    issues.push(...faults(details.partitionKey, PARTITION_KEY, 'partitionKey'));
  }
  if (isAbsent(details.url)) issues.push(rejection('propertyMissing', 'url'));
  return issues.length > 0 ? issues : callOf(details);
}

function faults(
  object: Properties,
  schema: Readonly<Record<string, Kind>>,
  parent?: string,
): ApiIssue[] {
  return Object.entries(object).flatMap(([property, value]) => {
    const field = parent ?? property;
    if (!Object.hasOwn(schema, property)) return [rejection('propertyUnknown', field)];
    return isAbsent(value) || schema[property]?.(value) ? [] : [rejection('propertyType', field)];
  });
}

function callOf(details: Properties): SetCall {
  const url = text(details.url);
  const key = isObject(details.partitionKey) ? details.partitionKey : null;
  const { expirationDate, sameSite } = details;
  return {
    url: URL.canParse(url) ? new URL(url) : null,
    name: text(details.name),
    value: text(details.value),
    domain: text(details.domain),
    path: typeof details.path === 'string' ? details.path : null,
    secure: details.secure === true,
    httpOnly: details.httpOnly === true,
    sameSite: isSameSite(sameSite) ? (sameSite as SameSite) : 'unspecified',
    expirationDate: typeof expirationDate === 'number' ? expirationDate : null,
    storeId: text(details.storeId),
    firstPartyDomain: text(details.firstPartyDomain),
    partitionKey: key && {
      topLevelSite: typeof key.topLevelSite === 'string' ? key.topLevelSite : null,
      hasCrossSiteAncestor:
        typeof key.hasCrossSiteAncestor === 'boolean' ? key.hasCrossSiteAncestor : null,
    },
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
