import type { Decoder } from '../decoder.ts';

/** The address of a pool member, its bytes turned around, and its port alike. */
const SHAPE = /^(\d{1,10})\.(\d{1,5})\.0000$/;

/** The persistence cookie of F5 BIG-IP, which tells the address of the server behind it. https://my.f5.com/manage/s/article/K6917 */
export const bigIp: Decoder = {
  id: 'big-ip',
  readText(text, { name, isValue }) {
    const [, host, port] = isValue && /^BIGip/i.test(name) ? (SHAPE.exec(text) ?? []) : [];
    if (host === undefined || port === undefined) return null;
    const [address, number] = [Number(host), Number(port)];
    if (address > 0xffffffff || number > 0xffff) return null;
    const bytes = [0, 8, 16, 24].map((shift) => (address >>> shift) & 0xff);
    return {
      parts: [
        { label: 'address', content: bytes.join('.'), isLeaf: true },
        { label: 'port', content: String(((number & 0xff) << 8) | (number >> 8)), isLeaf: true },
      ],
    };
  },
};
