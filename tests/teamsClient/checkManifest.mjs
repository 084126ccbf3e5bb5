// Checks manifests of Teams apps (files named as arguments) against the schema that Microsoft publishes for their version.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const package_ = dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'));

for (const file of process.argv.slice(2)) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const schema = JSON.parse(readFileSync(join(package_, `build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`), 'utf8').replace(/^\uFEFF/, ''));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const check = ajv.compile(schema);
  if (!check(manifest)) {
    console.error(check.errors.map(fault => `${file}${fault.instancePath} ${fault.message}`).join('\n'));
    process.exitCode = 1;
  }
}
