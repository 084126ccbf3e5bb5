import { deflateSync } from 'node:zlib';
import { crc32 } from './crc32.mjs';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const numbers = (...values) => Buffer.from(values.flatMap(value => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]));

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([numbers(data.length), named, numbers(crc32(named))]);
}

/** @param {Buffer} pixels Four bytes each: red, green, blue, opacity; row by row. */
export function png(width, height, pixels) {
  const rows = Array.from({ length: height }, (_, row) => Buffer.concat([Buffer.from([0]), pixels.subarray(row * width * 4, (row + 1) * width * 4)]));
  const eightBitsWithOpacity = Buffer.from([8, 6, 0, 0, 0]);
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([numbers(width, height), eightBitsWithOpacity])),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
