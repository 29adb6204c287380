import type { Decoder } from '../decoder.ts';

/** The bytes of address and port are turned around. */
const PLAIN = /^(\d{1,10})\.(\d{1,5})\.0000$/;
/** In a route domain: its number, the address as IPv6 has it, the port. */
const ROUTED = /^rd(\d{1,5})o([0-9a-f]{32})o(\d{1,5})$/;
const IPV6 = /^vi([0-9a-f]{32})\.(\d{1,5})$/;
/** What an IPv4 address begins with among those of IPv6 (RFC 4291 section 2.5.5.2). */
const MAPPED = `${'0'.repeat(20)}ffff`;

/** The server behind a cookie. */
interface Member {
  readonly address: string;
  readonly port: number;
  readonly routeDomain?: string;
}

/** The persistence cookie of F5 BIG-IP, which tells the address of the server behind it. https://my.f5.com/manage/s/article/K6917 */
export const bigIp: Decoder = {
  id: 'big-ip',
  readText(text, { name, isValue }) {
    const member = isValue && /^BIGip/i.test(name) ? memberOf(text) : null;
    if (!member || member.port > 0xffff) return null;
    const parts = Object.entries(member).map(([label, content]) => ({
      label,
      content: String(content),
      isLeaf: true,
    }));
    return { parts };
  },
};

function memberOf(text: string): Member | null {
  const [, host, port] = PLAIN.exec(text) ?? [];
  if (host !== undefined) {
    if (Number(host) > 0xffffffff || Number(port) > 0xffff) return null;
    const bytes = [0, 8, 16, 24].map((shift) => (Number(host) >>> shift) & 0xff);
    return { address: bytes.join('.'), port: turned(Number(port)) };
  }
  const [, routeDomain, routed, routedPort] = ROUTED.exec(text) ?? [];
  if (routed !== undefined && routeDomain !== undefined) {
    return { address: addressOf(routed), port: Number(routedPort), routeDomain };
  }
  const [, ipv6, ipv6Port] = IPV6.exec(text) ?? [];
  return ipv6 === undefined ? null : { address: addressOf(ipv6), port: turned(Number(ipv6Port)) };
}

function turned(port: number): number {
  return ((port & 0xff) << 8) | (port >> 8);
}

/** An address as people write it: IPv4 with dots, IPv6 as in RFC 5952 but for the zeros, which all stand there. */
function addressOf(hex: string): string {
  if (!hex.startsWith(MAPPED)) return (hex.match(/.{4}/g) ?? []).join(':');
  const bytes = hex.slice(MAPPED.length).match(/../g) ?? [];
  return bytes.map((byte) => Number.parseInt(byte, 16)).join('.');
}
