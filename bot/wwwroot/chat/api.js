/** The conversation is forgotten, or its token can't be renewed any more. */
export class Gone extends Error {}

const refused = [401, 403];
const gone = [401, 403, 404, 410];
const patience = 30_000;
const mostWaits = 3;

export const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

const send = (address, method, token, body) => {
  const headers = { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }) };
  const impatient = new AbortController();
  const timer = setTimeout(() => impatient.abort(), patience);
  return fetch(address, { method, headers, body: body && JSON.stringify(body), signal: impatient.signal }).finally(() => clearTimeout(timer));
};

const read = answer => {
  if (!answer.ok) {
    throw new (gone.includes(answer.status) ? Gone : Error)(`answered ${answer.status}`);
  }
  return answer.json();
};

/** A token for a new conversation: for our Direct Line, or for Azure's where the bot is configured so. */
export const generate = async ours => ({ domain: ours, ...await read(await send(`${ours}/tokens/generate`, 'POST')) });

/** Direct Line over REST. A token that has expired is renewed on the way; a server that is too busy is asked again when it says. */
export class Api {
  constructor(domain, token) {
    this.domain = domain;
    this.token = token;
  }

  async call(path, { method = 'GET', body } = {}) {
    const ask = () => send(`${this.domain}/${path}`, method, this.token, body);
    let answer = await ask();
    if (refused.includes(answer.status)) {
      await this.refresh();
      answer = await ask();
    }
    for (let waits = 0; answer.status === 429 && waits < mostWaits; waits++) {
      await pause(1000 * (Number(answer.headers.get('retry-after')) || 5));
      answer = await ask();
    }
    return read(answer);
  }

  refresh() {
    return this.refreshing ??= this.renew().finally(() => this.refreshing = null);
  }

  async renew() {
    const { token } = await read(await send(`${this.domain}/tokens/refresh`, 'POST', this.token));
    this.token = token;
  }
}
