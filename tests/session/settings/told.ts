import { type Played, play } from '../lifecycle/recording.ts';

/** A page that is gone to after so many seconds, and the headers that come with it. */
export const visit = (after: number, ...set: string[]): Played => ({
  after,
  request: 'GET / 200',
  set,
});

/** The settings that follow from one header over `scheme`, with how sure they are; of what is not known the candidates. */
export function told(
  header: string,
  scheme: 'http' | 'https' = 'https',
  after: readonly Played[] = [],
) {
  const { settings } = play([{ ...visit(0, header), scheme }, ...after]);
  return (name: string) => {
    const found = settings?.deductions.find(({ setting }) => setting === name);
    return found && `${found.value ?? found.candidates.join(' | ')} (${found.certainty})`;
  };
}

/** What frameworks send, without Secure. */
export const ASP = `.AspNetCore.Cookies=CfDJ8${'aB3_'.repeat(30)}; path=/; httponly`;
export const LARAVEL = `laravel_session=eyJpdiI6${'aB3x'.repeat(50)}; Max-Age=7200; path=/; httponly`;
export const TOMCAT = 'JSESSIONID=0123456789ABCDEF0123456789ABCDEF; Path=/shop; HttpOnly';
export const SPRING = 'SESSION=ZjNkYzQ5YTctM2U1Ny00YzA2LWE0YjctOWQ4ZjE2YzI1ZTcw; Path=/; HttpOnly';
export const CONNECT = `connect.sid=s%3A${'aB3'.repeat(10)}xy.${'Zz9'.repeat(14)}Q; Path=/; HttpOnly`;
export const RAILS = `_shop_session=${'aB3+'.repeat(30)}--${'Ab1/'.repeat(4)}--${'xY2z'.repeat(5)}Aw==; path=/`;
export const PHP = 'PHPSESSID=3v1h9q0o5m7c2r8t4s6u1k0d9a; path=/';
