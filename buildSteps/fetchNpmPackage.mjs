// Brings a whole npm package into a folder: fetched by npm, checked, unpacked. Run by the build; does nothing when the folder has it.
import { execFileSync } from 'node:child_process';
import { makeFromPackage } from './npmArchive.mjs';

const [folder, packageName, version, integrity] = process.argv.slice(2);
const make = (archive, scratch) => execFileSync('tar', ['-xzf', archive, '-C', scratch]);

await makeFromPackage({ folder, packageName, version, integrity, files: ['package'], make });
