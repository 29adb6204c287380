import type { Bytes } from '../bytes/text.ts';

/** Data in blocks of 64 bytes, with a one, zeros and its length in bits behind it, as MD5 and the SHA family take it. */
export function padded(data: Bytes, isLittleEndian: boolean): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((data.length + 9) / 64) * 64));
  new Uint8Array(view.buffer).set(data);
  view.setUint8(data.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(data.length) * 8n, isLittleEndian);
  return view;
}
