/** How sure the detector is that a cookie carries the session: the `data-session-id` of its row. */
export type Level = 'likely' | 'possible' | 'no';

/** What a cookie is for. The roles and their boundaries are those of the labelled corpus. */
export type Role =
  | 'session-id'
  | 'auth-token'
  | 'remember-me'
  | 'csrf'
  | 'tracking'
  | 'preference'
  | 'load-balancer'
  | 'consent'
  | 'flash'
  | 'device-id'
  | 'other';

/** One reason for or against a cookie being a session ID. Its sentence is the message `evidence.<code>`. */
export interface Evidence {
  readonly code: string;
  /** Points added to the score; negative when it speaks against. */
  readonly weight: number;
  /** What fills $1, $2, … of the sentence. */
  readonly params: readonly string[];
}

export interface Detection {
  readonly level: Level;
  /** 0 to 100. */
  readonly score: number;
  readonly role: Role;
  /** The framework or product that made the cookie, where it can be told. */
  readonly framework: string | null;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** Whether a role is that of the session itself: whoever holds the value holds the session. */
export function isSessionRole(role: Role): boolean {
  return role === 'session-id' || role === 'auth-token';
}
