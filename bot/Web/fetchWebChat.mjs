// Brings Microsoft's Web Chat into a folder: fetched by npm, checked, unpacked and compressed. Run by the build; does nothing when the folder has it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [folder, version, integrity] = process.argv.slice(2);
const done = join(folder, 'webchat.js');

function fail(message) {
  console.error(`Web Chat could not be fetched: ${message}`);
  process.exit(1);
}

function pack(scratch) {
  try {
    const name = execFileSync('npm', ['pack', `botframework-webchat@${version}`, '--silent'], { cwd: scratch, encoding: 'utf8', shell: process.platform === 'win32' });
    return join(scratch, name.trim().split('\n').at(-1));
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
  execFileSync('tar', ['-xzf', archive, '-C', scratch, 'package/dist/webchat.js']);
  const bundle = readFileSync(join(scratch, 'package/dist/webchat.js'));
  writeFileSync(join(scratch, 'webchat.js.br'), brotliCompressSync(bundle, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  writeFileSync(join(scratch, 'webchat.js.gz'), gzipSync(bundle, { level: 9 }));
  renameSync(join(scratch, 'package/dist/webchat.js'), join(scratch, 'webchat.js'));
}

if (!existsSync(done)) {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(folder, 'fetching-'));
  try {
    const archive = pack(scratch);
    check(archive);
    unpack(archive, scratch);
    // The plain file comes last: it says that all are there.
    for (const name of ['webchat.js.br', 'webchat.js.gz', 'webchat.js']) {
      renameSync(join(scratch, name), join(folder, name));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
