// Brings one file of an npm package into a folder: fetched by npm, checked, unpacked and compressed. Run by the build; does nothing when the folder has it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [folder, packageName, version, integrity, file] = process.argv.slice(2);
const name = basename(file);

function fail(message) {
  console.error(`${packageName} could not be fetched: ${message}`);
  process.exit(1);
}

function pack(scratch) {
  try {
    const archive = execFileSync('npm', ['pack', `${packageName}@${version}`, '--silent'], { cwd: scratch, encoding: 'utf8', shell: process.platform === 'win32' });
    return join(scratch, archive.trim().split('\n').at(-1));
  } catch (fault) {
    return fail(fault.code === 'ENOENT' ? 'npm is missing; install Node.js 20 or newer.' : `npm pack failed (${fault.message}).`);
  }
}

function check(archive) {
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) {
    fail(`the archive is not the one that was reviewed (${found}).`);
  }
}

function unpack(archive, scratch) {
  execFileSync('tar', ['-xzf', archive, '-C', scratch, `package/${file}`]);
  const content = readFileSync(join(scratch, 'package', file));
  writeFileSync(join(scratch, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  writeFileSync(join(scratch, `${name}.gz`), gzipSync(content, { level: 9 }));
  renameSync(join(scratch, 'package', file), join(scratch, name));
}

if (!existsSync(join(folder, name))) {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(folder, 'fetching-'));
  try {
    const archive = pack(scratch);
    check(archive);
    unpack(archive, scratch);
    // The plain file comes last: it says that all are there.
    for (const made of [`${name}.br`, `${name}.gz`, name]) {
      renameSync(join(scratch, made), join(folder, made));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
