import { Api, generate, Gone, pause } from './api.js';
import { Stream } from './stream.js';

const renewEvery = 15 * 60_000;
const echoWithin = 2_500;

/** One conversation over Direct Line 3.0: begun or taken up, kept alive, and told to a view. */
export class Conversation {
  watermark = '';
  heard = new Set();
  sending = Promise.resolve();

  /** @param view is told by `show(activity, isHistory)`, `isTyping`, `tell` (history is over), `connected` and `forgotten`. */
  constructor(ours, memory, view) {
    Object.assign(this, { ours, memory, view });
    setInterval(() => this.renew(), renewEvery);
    addEventListener('pagehide', () => this.remember());
  }

  /** Takes up the conversation of this tab, or begins one. Asked again after it failed, it tries again. */
  begin() {
    return this.begun ??= this.takeUpOrStart().catch(fault => {
      this.begun = null;
      throw fault;
    });
  }

  /** Messages go one after another: each waits until the turn before is over, and until a lost connection is back. */
  say(message) {
    const sent = this.sending.then(() => this.post(message));
    this.sending = sent.catch(() => {});
    return sent;
  }

  async takeUpOrStart() {
    const earlier = this.memory.read();
    if (!earlier || !await this.takeUp(earlier)) {
      await this.start();
    }
  }

  async takeUp({ conversationId, token, domain }) {
    this.id = conversationId;
    this.api = new Api(domain, token);
    try {
      await this.poll(true);
      this.listen();
      return true;
    } catch (fault) {
      if (fault instanceof Gone) {
        this.memory.write(null);
        return false;
      }
      throw fault;
    }
  }

  async start() {
    const { domain, token } = await generate(this.ours);
    this.api = new Api(domain, token);
    this.watermark = '';
    const started = await this.api.call('conversations', { method: 'POST' });
    this.id = started.conversationId;
    this.api.token = started.token;
    this.listen(started.streamUrl);
    await this.poll().catch(() => {}); // The stream brings the welcome, too.
  }

  listen(address) {
    this.remember();
    this.view.tell();
    this.stream = new Stream(this);
    this.stream.run(address);
  }

  async follow() {
    const { streamUrl, token } = await this.api.call(`conversations/${this.id}?watermark=${this.watermark}`);
    this.api.token = token;
    this.remember();
    return streamUrl;
  }

  /** Asks for all that is new. */
  async poll(isHistory = false) {
    for (let more = true; more;) {
      const set = await this.api.call(`conversations/${this.id}/activities?watermark=${this.watermark}`);
      this.receive(set, isHistory);
      more = set.activities.length > 0;
    }
  }

  receive(set, isHistory = false) {
    this.watermark = set.watermark ?? this.watermark;
    for (const activity of set.activities) {
      this.heard.add(activity.id);
      if (activity.type === 'message') {
        this.view.show(activity, isHistory);
      } else if (activity.type === 'typing') {
        this.view.isTyping();
      }
    }
  }

  connected(isConnected) {
    if (isConnected) {
      this.isBack?.();
      this.back = null;
    } else {
      this.back ??= new Promise(resolve => this.isBack = resolve);
    }
    this.view.connected(isConnected);
  }

  /** The server knows the conversation no more. */
  over() {
    this.memory.write(null);
    this.begun = null;
    this.connected(true);
    this.view.forgotten();
  }

  async post({ id, ...said }) {
    await this.begin();
    this.stream.wakeUp?.();
    await this.back;
    const body = { type: 'message', from: { id: 'patient', role: 'user' }, locale: 'en-GB', textFormat: 'plain', ...said, channelData: { clientActivityID: id, ...said.channelData } };
    try {
      const posted = await this.api.call(`conversations/${this.id}/activities`, { method: 'POST', body });
      this.expect(posted.id);
    } catch (fault) {
      if (fault instanceof Gone) {
        this.stream.renew(); // Which then finds that the conversation is over.
      }
      throw fault;
    }
  }

  /** A stream that does not bring what was taken has died without a word: in a sleep, or with a network. */
  async expect(id) {
    await pause(echoWithin);
    if (!this.heard.has(id)) {
      this.stream.renew();
      await this.poll().catch(() => {}); // The stream goes on trying.
    }
  }

  renew() {
    return this.api?.refresh().then(() => this.remember(), () => {});
  }

  remember() {
    if (this.id) {
      this.memory.write({ conversationId: this.id, token: this.api.token, domain: this.api.domain });
    }
  }
}
