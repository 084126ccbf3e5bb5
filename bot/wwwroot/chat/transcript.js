import { element } from './dom.js';
import { message } from './message.js';
import { OwnMessage } from './ownMessage.js';

const nearly = 120;
const margin = 8;
const page = 0.8;

// Azure's Direct Line names no role for people; we give them ids that begin so.
const isOwn = ({ from }) => from?.role ? from.role === 'user' : Boolean(from?.id?.startsWith('dl_'));

/** The log of the conversation, each message once. Screen readers tell what is added to it; what was said before a reload they do not tell. */
export class Transcript {
  known = new Map();
  own = new Map();
  unread = null;
  wasAtEnd = true;

  constructor(words) {
    this.words = words;
    this.log = element('div', { className: 'log webchat__basic-transcript', role: 'log', 'aria-live': 'off', 'aria-label': words.log });
    this.scroll = element('div', { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': words.conversation, onscroll: () => this.look() }, this.log);
    this.more = element('button', { type: 'button', className: 'more', hidden: true, textContent: words.more, onclick: () => this.scroll.scrollBy({ top: this.scroll.clientHeight * page }) });
    // A phone's keyboard must not cover what is being answered.
    new ResizeObserver(() => this.wasAtEnd && this.scrollTo(null)).observe(this.scroll);
  }

  /** @returns whether the message is new. */
  show(activity) {
    const { clientActivityID } = activity.channelData ?? {};
    const earlier = this.known.get(activity.id);
    const own = this.own.get(clientActivityID);
    const made = message(activity, Boolean(own) || isOwn(activity), this.words);
    if (own) {
      this.isSent(clientActivityID);
    } else if (!earlier) {
      this.add(made);
    } else if (earlier.text !== activity.text) {
      earlier.shown.replaceChildren(...made.childNodes);
    }
    this.known.set(activity.id, { shown: own?.shown ?? earlier?.shown ?? made, text: activity.text });
    return !own && !earlier;
  }

  /** Shows what a person says before the server has it. */
  showOwn(said, retry) {
    const own = new OwnMessage(said, this.words, retry);
    this.own.set(said.id, own);
    this.log.append(own.shown);
    this.unread = null;
    this.scrollTo(null);
    return own;
  }

  isWaiting(id) {
    return !this.own.get(id).isSent;
  }

  isSent(id) {
    const own = this.own.get(id);
    if (own.isSent) {
      return;
    }
    own.sent();
    const next = own.shown.nextElementSibling;
    if (next && ![...this.own.values()].some(({ shown, isSent }) => shown === next && !isSent)) {
      this.log.append(own.shown); // It went after others that came in the meantime.
    }
  }

  notice(text) {
    this.add(element('p', { className: 'notice', textContent: text }));
    this.settle();
  }

  /** From now on, what is added is told. */
  tell() {
    this.log.setAttribute('aria-live', 'polite');
  }

  add(made) {
    this.follows = this.isAtEnd() || this.scroll.scrollTop === this.settledAt;
    this.log.append(made);
    this.unread ??= made;
  }

  /** Scrolls to what was added, unless the person reads further up. */
  settle(isHistory) {
    if (this.follows || isHistory) {
      this.scrollTo(isHistory ? null : this.unread);
      this.settledAt = this.scroll.scrollTop;
    }
    this.more.hidden = false;
    this.look();
  }

  /** Urgent advice is seen at once: however far up a person reads, and however far the page around the chat is scrolled. */
  reveal() {
    this.log.lastElementChild.querySelector('.care-title')?.scrollIntoView({ block: 'nearest' });
    this.look();
  }

  look() {
    this.wasAtEnd = this.isAtEnd();
    this.more.hidden ||= this.wasAtEnd;
  }

  isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroll;
    return scrollHeight - scrollTop - clientHeight < nearly;
  }

  /** A reply is shown from its beginning; null goes to the end. */
  scrollTo(made) {
    this.scroll.scrollTop = made ? made.getBoundingClientRect().top - this.log.getBoundingClientRect().top - margin : this.scroll.scrollHeight;
  }
}
