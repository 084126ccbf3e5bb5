// Brings one file of an npm package into a folder: fetched by npm, checked, unpacked and compressed. Run by the build; does nothing when the folder has it.
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { makeFromPackage } from './npmArchive.mjs';

const [folder, packageName, version, integrity, file] = process.argv.slice(2);
const name = basename(file);

function make(archive, scratch) {
  execFileSync('tar', ['-xzf', archive, '-C', scratch, `package/${file}`]);
  const content = readFileSync(join(scratch, 'package', file));
  writeFileSync(join(scratch, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  writeFileSync(join(scratch, `${name}.gz`), gzipSync(content, { level: 9 }));
  renameSync(join(scratch, 'package', file), join(scratch, name));
}

await makeFromPackage({ folder, packageName, version, integrity, files: [`${name}.br`, `${name}.gz`, name], make });
