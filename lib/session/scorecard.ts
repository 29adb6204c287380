import type { Level } from './detection.ts';

/**
 * The points of every piece of evidence, in one place. The score of a cookie is the sum of its evidence's points, kept
 * within 0 and 100; from 50 on it is likely to carry the session.
 *
 * All but the makers' points are the weights of a logistic regression over labelled cookies of some 300 frameworks,
 * applications and products, rounded, and lowered where few cases bear them out: about 22 points are a factor of e in the odds.
 */
export const POINTS = {
  // Who made it
  knownSession: 100,
  knownSessionFlags: 85,
  knownSessionShape: 35,
  knownSessionName: 10,
  knownOther: -120,
  knownOtherName: -15,
  // What the value is
  tokenIdentity: 85,
  tokenOther: 15,
  tokenStep: -20,
  signedData: 50,
  signedId: 48,
  signedValue: 48,
  sealed: 40,
  sealedGuess: 42,
  sealedSmall: -10,
  plainIdentity: 40,
  plainData: -5,
  entropyHigh: 22,
  entropyEnough: 18,
  entropyLow: 8,
  entropyNone: -12,
  uuid: -10,
  numeric: -5,
  composite: -15,
  embeddedTime: -16,
  // What it comes with
  signature: 45,
  companionSignature: 25,
  pieces: 15,
  // What its name hints at
  nameSession: 44,
  nameCredential: 13,
  nameCsrf: -70,
  nameRemember: -70,
  nameOther: -47,
  nameDevice: -42,
  nameTracking: -40,
  namePreference: -40,
  nameConsent: -40,
  nameFlash: -40,
  nameBalancer: -35,
  nameTechnical: -28,
  nameUnderscore: -28,
  // How it is set
  sessionHabit: 45,
  httpOnly: 18,
  scriptReadable: -18,
  sameSiteSet: 5,
  sameSiteNone: -17,
  wideDomain: -12,
  browserSession: 12,
  shortLived: -8,
  mediumLived: 20,
  longLived: -6,
} as const;

export type EvidenceCode = keyof typeof POINTS;

/** The least score of each level, highest first. */
export const LEVELS: readonly { readonly level: Level; readonly least: number }[] = [
  { level: 'likely', least: 50 },
  { level: 'possible', least: 25 },
  { level: 'no', least: 0 },
];
