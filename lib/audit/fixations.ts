/** Sessions that kept their IDs at a login, by `keyId`: whether the login was seen, or only seems to have happened. */
export type Fixations = ReadonlyMap<string, 'seen' | 'likely'>;

/** Where nothing was recorded. */
export const NO_FIXATIONS: Fixations = new Map();
