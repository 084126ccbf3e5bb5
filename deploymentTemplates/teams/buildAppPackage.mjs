// Builds the app package that Teams administrators upload: manifest, two icons, one zip. Needs Node.js 20 and nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { colorIcon, outlineIcon } from './drawIcons.mjs';
import { zip } from './zip.mjs';

const usage = 'node deploymentTemplates/teams/buildAppPackage.mjs --app-id GUID --host HOST [--manifest-id GUID] [--version 1.0.0] [--developer NAME] [--out FILE]';
const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const host = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
const semver = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

function fail(message) {
  console.error(`${message}\n${usage}`);
  process.exit(1);
}

function readSettings() {
  try {
    return parseArgs({
      options: {
        'app-id': { type: 'string', default: '' },
        host: { type: 'string', default: '' },
        'manifest-id': { type: 'string' },
        version: { type: 'string', default: '1.0.0' },
        developer: { type: 'string', default: 'mybackpain.co.uk' },
        out: { type: 'string', default: 'backpain-teams.zip' },
      },
    }).values;
  } catch (fault) {
    return fail(fault.message);
  }
}

function check(settings) {
  const faults = [
    guid.test(settings['app-id']) || '--app-id must be the MicrosoftAppId of the bot, a GUID.',
    guid.test(settings['manifest-id'] ?? settings['app-id']) || '--manifest-id must be a GUID.',
    host.test(settings.host) || '--host must be the name the bot is reached at, without https:// and path, for example bot.example.org.',
    semver.test(settings.version) || '--version must have three numbers, for example 1.0.0; raise it for each upload.',
    (settings.developer.length > 0 && settings.developer.length <= 32) || '--developer must have 1 to 32 characters.',
  ].filter(found => found !== true);
  if (faults.length > 0) {
    fail(faults.join('\n'));
  }
}

function fillIn(template, values) {
  return template.replace(/\$\{(\w+)\}/g, (_, name) => JSON.stringify(values[name]).slice(1, -1));
}

const settings = readSettings();
check(settings);
const manifest = fillIn(readFileSync(new URL('manifest.json', import.meta.url), 'utf8'), {
  appId: settings['app-id'],
  manifestId: settings['manifest-id'] ?? settings['app-id'],
  host: settings.host.toLowerCase(),
  version: settings.version,
  developer: settings.developer,
  privacySheet: 'about-this-service',
});
writeFileSync(settings.out, zip({ 'manifest.json': Buffer.from(manifest), 'color.png': colorIcon(), 'outline.png': outlineIcon() }));
console.log(`${settings.out} is ready to be uploaded to Teams.`);
