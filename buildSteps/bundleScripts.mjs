// Makes one small file of each script's modules, and compresses it. Run by the build.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const [bundler, source, folder] = process.argv.slice(2);
const esbuild = createRequire(import.meta.url)(resolve(bundler));
const scripts = [
  { entry: 'launcher.js', name: 'launcher', format: 'iife' },
  { entry: 'chat/chat.js', name: 'chat', format: 'esm' },
  { entry: 'webChatClient.js', name: 'webChatClient', format: 'esm' },
];

mkdirSync(folder, { recursive: true });
for (const { entry, name, format } of scripts) {
  const { outputFiles: [{ contents }] } = await esbuild.build({
    entryPoints: [join(source, entry)], format, bundle: true, minify: true, write: false, target: ['es2022', 'safari15'], charset: 'utf8', loader: { '.css': 'text' }, logLevel: 'warning',
  });
  const file = join(folder, `${name}.js`);
  writeFileSync(`${file}.br`, brotliCompressSync(contents));
  writeFileSync(`${file}.gz`, gzipSync(contents, { level: 9 }));
  writeFileSync(file, contents);
}
esbuild.stop?.();
