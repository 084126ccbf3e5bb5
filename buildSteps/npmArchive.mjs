// Fetches one version of an npm package and checks that it is the one that was reviewed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

function fail(packageName, message) {
  console.error(`${packageName} could not be fetched: ${message}`);
  process.exit(1);
}

function pack(packageName, version, scratch) {
  try {
    const archive = execFileSync('npm', ['pack', `${packageName}@${version}`, '--silent'], { cwd: scratch, encoding: 'utf8', shell: process.platform === 'win32' });
    return join(scratch, archive.trim().split('\n').at(-1));
  } catch (fault) {
    return fail(packageName, fault.code === 'ENOENT' ? 'npm is missing; install Node.js 20 or newer.' : `npm pack failed (${fault.message}).`);
  }
}

async function check(packageName, archive, integrity) {
  const hash = createHash('sha512');
  for await (const piece of createReadStream(archive)) {
    hash.update(piece);
  }

  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity) {
    fail(packageName, `the archive is not the one that was reviewed (${found}).`);
  }
}

/**
 * Lets `make(archive, scratch)` make files in a scratch folder and moves them into `folder`, the last one last: it says that all are there.
 * Does nothing when the folder has it.
 */
export async function makeFromPackage({ folder, packageName, version, integrity, files, make }) {
  if (existsSync(join(folder, files.at(-1)))) {
    return;
  }

  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(folder, 'fetching-'));
  try {
    const archive = pack(packageName, version, scratch);
    await check(packageName, archive, integrity);
    await make(archive, scratch);
    for (const file of files) {
      renameSync(join(scratch, file), join(folder, file));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
