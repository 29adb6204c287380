import { DomainText } from '../../components/cookies/DomainText.tsx';
import { EvidenceList } from '../../components/cookies/EvidenceList.tsx';
import { ExpiryText } from '../../components/cookies/ExpiryText.tsx';
import { FlagBadges } from '../../components/cookies/FlagBadges.tsx';
import { LifetimeBar } from '../../components/cookies/LifetimeBar.tsx';
import { RoleTag } from '../../components/cookies/RoleTag.tsx';
import { SessionMark } from '../../components/cookies/SessionMark.tsx';
import { SizeText } from '../../components/cookies/SizeText.tsx';
import { TimeLeft } from '../../components/cookies/TimeLeft.tsx';
import { ValueText } from '../../components/cookies/ValueText.tsx';
import { now, samples } from './samples.ts';

const lives = [8, 60, 600, 3599, 6 * 3600, 86400 * 3.5, 86400 * 14, 86400 * 90, 86400 * 399];
const evidence = [
  {
    code: "Django's session cookie: its name, 32 characters, HttpOnly and Lax",
    weight: 44,
    params: [],
  },
  { code: '165 bits of entropy in the value (64 are enough)', weight: 26, params: [] },
  { code: 'Not Secure, unlike most', weight: -4, params: [] },
];

/** What is said about a cookie. */
export function Bits() {
  return (
    <>
      <h2>Lifetimes</h2>
      <div class="gallery__line">
        {lives.map((seconds) => {
          const cookie = { expirationDate: now / 1000 + seconds };
          return (
            <span key={seconds} class="gallery__line" style={{ gap: '6px' }}>
              <LifetimeBar cookie={cookie} now={now} />
              <TimeLeft cookie={cookie} now={now} />
            </span>
          );
        })}
      </div>
      <h2>Cookies</h2>
      {samples.map(({ cookie, detection }) => (
        <div key={cookie.name} class="gallery__line">
          <ValueText value={cookie.name} />
          <ValueText value={cookie.value} most={30} />
          <ValueText value={cookie.value} masked />
          <SessionMark detection={detection} onOpen={() => undefined} />
          <RoleTag detection={detection} />
          <DomainText cookie={cookie} />
          <ExpiryText cookie={cookie} now={now} />
          <FlagBadges cookie={cookie} level={detection.level} />
          <SizeText bytes={cookie.value.length * 12} single />
        </div>
      ))}
      <h2>Evidence</h2>
      <div style={{ maxInlineSize: '340px' }}>
        <EvidenceList detection={{ level: 'likely', score: 98, evidence }} />
      </div>
    </>
  );
}
