// Checks Adaptive Cards (files named as arguments) with the parser that clients use: version 1.5, no unknown elements, nothing missing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

function faultsOf(json) {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(json, context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...parsing, ...card.validateProperties().validationEvents.map(event => event.message)];
}

for (const file of process.argv.slice(2)) {
  const faults = faultsOf(JSON.parse(readFileSync(file, 'utf8')));
  if (faults.length > 0) {
    console.error(faults.map(fault => `${file}: ${fault}`).join('\n'));
    process.exitCode = 1;
  }
}
