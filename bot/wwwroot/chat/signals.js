import { element } from './dom.js';

const slow = 600;
const verySlow = 4000;
const typingLasts = 8000;
const lostFor = 2000;

/** What is said beside the messages: that an answer is on its way, how the connection is, and what must be heard at once. */
export class Signals {
  isLost = false;

  constructor(words) {
    this.words = words;
    this.typing = element('p', { className: 'typing', hidden: true, 'aria-hidden': 'true', textContent: words.writing });
    this.status = element('p', { className: 'status', role: 'status' });
    this.alarm = element('div', { className: 'unseen', role: 'alert' });
  }

  isTyping(isTyping) {
    clearTimeout(this.typingEnds);
    this.typing.hidden = !isTyping || this.isLost;
    this.typingEnds = isTyping && setTimeout(() => this.isTyping(false), typingLasts);
  }

  /** A quick answer needs no sign; a slow one is shown, a very slow one told. */
  waitForAnswer(show) {
    const timers = [setTimeout(show, slow), setTimeout(() => this.isLost || this.say(this.words.writing), verySlow)];
    return () => {
      timers.forEach(clearTimeout);
      this.isTyping(false);
      this.unsay(this.words.writing);
    };
  }

  /** A short break is nobody's business. */
  connected(isConnected) {
    this.isLost = !isConnected;
    if (isConnected) {
      clearTimeout(this.losing);
      this.losing = null;
      this.unsay(this.words.lost);
    } else {
      this.losing ??= setTimeout(() => this.say(this.words.lost), lostFor);
      this.isTyping(false);
    }
  }

  say(text) {
    this.status.textContent = text;
  }

  unsay(text) {
    if (this.status.textContent === text) {
      this.say('');
    }
  }

  /** Heard at once, whatever is being read; seen elsewhere. */
  interrupt(text) {
    this.alarm.className = 'unseen';
    this.alarm.textContent = text;
  }

  failed(retry) {
    this.alarm.className = 'alarm';
    this.alarm.replaceChildren(element('p', { textContent: this.words.failed }), element('button', { type: 'button', textContent: this.words.retry, onclick: () => { this.calm(); retry(); } }));
  }

  calm() {
    this.alarm.className = 'unseen';
    this.alarm.replaceChildren();
  }
}
