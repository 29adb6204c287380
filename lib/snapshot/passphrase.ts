/** How long a passphrase would hold against somebody who has the file, and many computers. */
export type Strength = 'weak' | 'fair' | 'good';

/** Bits from which on a passphrase is fair, and good: three words drawn by dice, and four. */
const FAIR = 36;
const GOOD = 50;

/** What people take first, and so whoever guesses. */
const COMMON =
  /password|passwort|passphrase|qwert[yz]|azerty|letmein|welcome|iloveyou|secret|admin|login|dragon|monkey|master|cookie/gi;
/** Bits of one of those, or of a year. */
const GUESSED = 6;
/** Bits of a word that anybody might know, however long it is. */
const WORD = 13;
/** Letters after which a run of them is more than one word. */
const LONGEST_WORD = 9;

/**
 * A guess at how strong a passphrase is: what is repeated, counted on, common or a word counts for little. It is a hint
 * and no proof: nobody can tell a drawn word from a name.
 */
export function passphraseStrength(passphrase: string): Strength {
  const bits = bitsOf(passphrase);
  return bits >= GOOD ? 'good' : bits >= FAIR ? 'fair' : 'weak';
}

function bitsOf(passphrase: string): number {
  const rare = passphrase.replace(COMMON, '\0');
  const known = rare.split('\0').length - 1;
  // The same run again is no more than the first time.
  const runs = new Set(rare.toLowerCase().match(/\p{L}+|\d+|[^\p{L}\d\0]+/gu) ?? []);
  const mixed = /\p{Lu}/u.test(passphrase) && /\p{Ll}/u.test(passphrase) ? GUESSED / 2 : 0;
  return [...runs].reduce((sum, run) => sum + bitsOfRun(run), known * GUESSED + mixed);
}

function bitsOfRun(run: string): number {
  const characters = Array.from(run);
  const fresh = characters.filter((character, place) => !follows(character, place, characters));
  if (/^\d+$/.test(run)) {
    return /^(19|20)\d\d$/.test(run) ? GUESSED : fresh.length * Math.log2(10);
  }
  if (!/^\p{L}+$/u.test(run)) return fresh.length * Math.log2(30) * (run.trim() === '' ? 0.2 : 1);
  const letters = fresh.length * Math.log2(26);
  const beyond = Math.max(0, characters.length - LONGEST_WORD);
  return Math.min(letters, WORD + (beyond * WORD) / LONGEST_WORD);
}

/** Whether a character repeats the one before, or counts on from it: aaa, abc, 321. */
function follows(character: string, place: number, characters: readonly string[]): boolean {
  const before = characters[place - 1]?.codePointAt(0);
  const step = before === undefined ? Number.NaN : (character.codePointAt(0) ?? 0) - before;
  return Math.abs(step) <= 1;
}
