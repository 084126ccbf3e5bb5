// Talks to a Direct Line server with Microsoft's client, as its own pages do: directLine.mjs SCENARIO DOMAIN. Says what it saw, as JSON.
import assert from 'node:assert/strict';
import WebSocket from 'ws';
import XMLHttpRequest from 'xhr2';

const renewEvery = 300;
const patience = 60_000;
const [scenario, domain] = process.argv.slice(2);

// The client renews its token every 15 minutes; here a minute or more is less than a second.
const { setInterval } = globalThis;
globalThis.setInterval = (act, milliseconds, ...rest) => setInterval(act, milliseconds >= 60_000 ? renewEvery : milliseconds, ...rest);
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

const connect = async webSocket => {
  const { token } = await (await fetch(`${domain}/tokens/generate`, { method: 'POST' })).json();
  const client = new DirectLine({ token, domain, webSocket, pollingInterval: 200 });
  const seen = [];
  client.activity$.subscribe(activity => activity.type === 'message' && seen.push(activity));
  await until(() => seen.length > 0, 'the bot welcomes');
  return { client, seen };
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
};

const { client, seen } = await scenarios[scenario]();
client.end();
console.log(JSON.stringify(seen.map(({ id, from, text }) => ({ id, role: from.role, text }))));
process.exit(0);
