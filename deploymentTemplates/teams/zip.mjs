import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.mjs';

// The first day that zip knows: the same package comes out of the same input.
const date = (0 << 9) | (1 << 5) | 1;
const short = value => [value & 255, (value >>> 8) & 255];
const long = value => [...short(value & 0xffff), ...short(value >>> 16)];

function describe(name, content) {
  const packed = deflateRawSync(content, { level: 9 });
  const shared = Buffer.from([...short(20), ...short(0x0800), ...short(8), ...short(0), ...short(date), ...long(crc32(content)), ...long(packed.length), ...long(content.length), ...short(Buffer.byteLength(name)), ...short(0)]);
  return { name: Buffer.from(name), packed, shared };
}

/** @param {Record<string, Buffer>} files Contents by name; all in the root. */
export function zip(files) {
  const entries = Object.entries(files).map(([name, content]) => describe(name, content));
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const { name, packed, shared } of entries) {
    const body = Buffer.concat([Buffer.from(long(0x04034b50)), shared, name, packed]);
    directory.push(Buffer.from(long(0x02014b50)), Buffer.from(short(20)), shared, Buffer.from([...short(0), ...short(0), ...short(0), ...long(0), ...long(offset)]), name);
    bodies.push(body);
    offset += body.length;
  }

  const listed = Buffer.concat(directory);
  const end = Buffer.from([...long(0x06054b50), ...short(0), ...short(0), ...short(entries.length), ...short(entries.length), ...long(listed.length), ...long(offset), ...short(0)]);
  return Buffer.concat([...bodies, listed, end]);
}
