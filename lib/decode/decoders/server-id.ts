import { type Layout, readLayout } from '../content/layout.ts';
import type { Decoder } from '../decoder.ts';

/** Ids that mean something to the server alone, and what stands beside them in the clear. */
const LAYOUTS: readonly Layout[] = [
  // Tomcat's: 16 bytes in hex.
  {
    name: /^(?:JSESSIONID|jsessionid)/,
    value: /^([0-9A-F]{32})(?:\.([\w.:!-]+))?$/,
    labels: ['id', 'node'],
  },
  // The node of a cluster comes after a dot, or after an exclamation mark in WebLogic; WebSphere has the id of its
  // cache before.
  {
    name: /^(?:JSESSIONID|jsessionid)/,
    value: /^(?:(\d{4}):?)?([\w+/-]{16,}?={0,2})(?:[.!:]([\w.:!-]+))?$/,
    labels: ['cacheId', 'id', 'node'],
  },
  // https://www.php.net/manual/en/session.configuration.php#ini.session.sid-length
  { name: /^PHPSESSID$/, value: /^([\w,-]{22,256})$/, labels: ['id'] },
  // 120 bits in base 32.
  { name: /^ASP\.NET_SessionId$/i, value: /^([a-z0-5]{24})$/, labels: ['id'] },
  { name: /^ASPSESSIONID[A-Z]{8}$/, value: /^([A-Z]{24})$/, labels: ['id'] },
  { name: /^sessionid$/, value: /^([a-z0-9]{32})$/, labels: ['id'] },
];

/** Session ids of PHP, Java servlets, ASP.NET and Django: there is nothing inside. */
export const serverId: Decoder = {
  id: 'server-id',
  readText: (text, { name, isValue }) => (isValue ? readLayout(LAYOUTS, name, text) : null),
};
