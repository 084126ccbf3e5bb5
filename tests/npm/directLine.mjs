// Talks to a Direct Line server with Microsoft's client, as its own pages do: directLine.mjs SCENARIO DOMAIN. Says what it saw, as JSON.
import assert from 'node:assert/strict';
import { createInterface } from 'node:readline/promises';
import WebSocket from 'ws';
import XMLHttpRequest from 'xhr2';

const renewEvery = 300;
const faster = 20;
const second = 1000;
const patience = 60 * second;
const [scenario, domain] = process.argv.slice(2);

// The client renews its token every 15 minutes, and rests for 3 to 20 seconds when the server is gone, 45 times at most: here all of that is shorter.
const { setInterval } = globalThis;
const shorter = milliseconds => milliseconds < second ? milliseconds : milliseconds < 60 * second ? milliseconds / faster : renewEvery;
globalThis.setInterval = (act, milliseconds, ...rest) => setInterval(act, shorter(milliseconds), ...rest);
Object.assign(globalThis, { WebSocket, XMLHttpRequest, window: globalThis });
const { DirectLine } = (await import('botframework-directlinejs')).default;

const until = (condition, what) => new Promise((resolve, reject) => {
  const started = Date.now();
  const look = setInterval(() => {
    if (condition()) {
      clearInterval(look);
      resolve();
    } else if (Date.now() - started > patience) {
      clearInterval(look);
      reject(new Error(`Waited in vain until ${what}.`));
    }
  }, 20);
});

const generate = async () => (await fetch(`${domain}/tokens/generate`, { method: 'POST' })).json();

const connect = async (webSocket, conversation) => {
  const { token, ...earlier } = conversation ?? await generate();
  const client = new DirectLine({ token, domain, webSocket, pollingInterval: 200, ...conversation && earlier });
  const seen = [];
  client.activity$.subscribe(activity => activity.type === 'message' && seen.push(activity), error => seen.push({ error }));
  await until(() => seen.length > 0, 'the bot welcomes, or what was said comes again');
  return { client, seen };
};

// Whoever runs this restarts the server when it reads the line, and then writes one.
const restart = async () => {
  console.log('restart');
  await createInterface({ input: process.stdin }).question('');
};

const post = (client, activity) => new Promise((resolve, reject) => client.postActivity({ type: 'message', from: { id: 'patient' }, ...activity }).subscribe(resolve, reject));

const say = async ({ client, seen }, text) => {
  const before = seen.length;
  const id = await post(client, { text });
  assert.notEqual(id, 'retry');
  await until(() => seen.length >= before + 2, `"${text}" is shown and answered`);
};

const scenarios = {
  async stream() {
    const chat = await connect(true);
    for (const text of ['does it hurt?', 'is it safe?', 'how many sessions?']) {
      await say(chat, text);
    }
    return chat;
  },

  async polling() {
    const chat = await connect(false);
    await say(chat, 'does it hurt?');
    await say(chat, 'is it safe?');
    return chat;
  },

  async renewal() {
    const chat = await connect(true);
    const { token } = chat.client;
    await until(() => chat.client.token !== token, 'the token is renewed');
    await say(chat, 'does it hurt?');
    return chat;
  },

  async restart() {
    const chat = await connect(true);
    await say(chat, 'does it hurt?');
    await restart();
    await say(chat, 'is it safe?');
    await say(chat, 'how many sessions?');
    return chat;
  },

  async resumption() {
    const left = await connect(false);
    await say(left, 'does it hurt?');
    const { conversationId, token } = left.client;
    const said = left.seen.length;
    left.client.end();
    await restart();
    const chat = await connect(false, { conversationId, token, watermark: '' });
    await until(() => chat.seen.length === said, 'all that was said comes again');
    await say(chat, 'is it safe?');
    return chat;
  },
};

const { client, seen } = await scenarios[scenario]();
client.end();
console.log(JSON.stringify(seen.map(({ id, from, text }) => ({ id, role: from.role, text }))));
process.exit(0);
