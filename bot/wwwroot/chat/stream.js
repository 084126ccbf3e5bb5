import { Gone, pause } from './api.js';

const stillHere = 20_000;
const lookEvery = 5_000;
// Longer than the minute that a browser lets timers of a hidden page wait.
const sleepLasts = 90_000;
const openWithin = 10_000;
const pollEvery = 1_500;
const pollFor = 60_000;
const longestRest = 6_000;

/**
 * Brings what is new in a conversation: over a WebSocket, and by polling where none gets through. It goes on for as long as the page is
 * there: after a drop, a restart of the server or a sleep of the device it takes up after the last watermark.
 */
export class Stream {
  failures = 0;
  unopened = 0;

  /** @param conversation knows `follow()` and `poll()`, and is told by `receive`, `connected` and `over`. */
  constructor(conversation) {
    this.conversation = conversation;
  }

  async run(address) {
    this.watch();
    while (!this.ended) {
      try {
        await this.once(address);
      } catch (fault) {
        if (fault instanceof Gone) {
          this.end();
          this.conversation.over();
        }
      }
      address = null;
      if (!this.ended) {
        this.conversation.connected(false);
        await this.rest();
      }
    }
  }

  end() {
    this.ended = true;
    this.drop?.();
    clearInterval(this.looking);
    removeEventListener('online', this.wake);
    document.removeEventListener('visibilitychange', this.seen);
  }

  /** Takes up anew. */
  renew() {
    this.failures = 0;
    this.drop?.();
    this.wakeUp?.();
  }

  async once(address) {
    if (this.unopened > 1) {
      await this.pollForAWhile();
      this.unopened = 0;
    }
    const opened = await this.listen(address ?? await this.conversation.follow());
    this.unopened = opened ? 0 : this.unopened + 1;
  }

  listen(address) {
    return new Promise(resolve => {
      const socket = new WebSocket(address);
      let opened = false;
      let signs;
      const over = () => {
        clearInterval(signs);
        clearTimeout(patience);
        socket.onmessage = socket.onclose = null;
        socket.close();
        resolve(opened);
      };
      // A connection that died in a sleep is never told so: whoever drops it does not wait for a farewell.
      this.drop = over;
      const patience = setTimeout(() => opened || over(), openWithin);
      socket.onopen = () => {
        opened = true;
        this.isConnected();
        signs = setInterval(() => socket.send(''), stillHere);
      };
      socket.onmessage = ({ data }) => data && this.conversation.receive(JSON.parse(data));
      socket.onclose = over;
    });
  }

  async pollForAWhile() {
    const until = Date.now() + pollFor;
    while (!this.ended && Date.now() < until) {
      await this.conversation.poll();
      this.isConnected();
      await pause(pollEvery);
    }
  }

  isConnected() {
    this.failures = 0;
    this.conversation.connected(true);
  }

  rest() {
    const length = Math.min(longestRest, 1000 * 2 ** this.failures++) * (0.5 + Math.random() / 2);
    return new Promise(resolve => {
      this.wakeUp = resolve;
      setTimeout(resolve, length);
    });
  }

  watch() {
    let seen = Date.now();
    const look = () => {
      const slept = Date.now() - seen > sleepLasts;
      seen = Date.now();
      if (slept) {
        this.drop?.();
      }
    };
    this.looking = setInterval(look, lookEvery);
    // Another network ends connections without a word.
    this.wake = () => this.renew();
    this.seen = () => {
      look();
      this.wakeUp?.();
      document.hidden || this.conversation.poll().catch(() => {}); // The stream goes on trying.
    };
    addEventListener('online', this.wake);
    document.addEventListener('visibilitychange', this.seen);
  }
}
