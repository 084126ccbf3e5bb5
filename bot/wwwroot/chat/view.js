import { cardActions } from './cards.js';
import { element } from './dom.js';
import { replyOf } from './message.js';
import { printing } from './printing.js';
import { sendBox } from './sendBox.js';
import { Signals } from './signals.js';
import { Suggestions } from './suggestions.js';
import { Transcript } from './transcript.js';

const newId = () => Date.now().toString(36) + Math.random().toString(36).slice(2);

/** What a person sees and hears of a conversation. */
export class View {
  constructor(place, words, { nonce, inPage }) {
    this.words = words;
    this.transcript = new Transcript(words);
    this.signals = new Signals(words);
    this.suggestions = new Suggestions(words, said => this.pick(said));
    this.box = sendBox(words, { say: said => this.say(said), declineFiles: () => this.declineFiles() });
    this.paper = printing(words, this.transcript.log, nonce);
    this.transcript.scroll.append(this.signals.typing, this.suggestions.group);
    place.replaceChildren(this.tools(), this.transcript.scroll, this.transcript.more, this.signals.status, this.signals.alarm, this.box.form);
    place.ondragover = event => event.preventDefault();
    place.ondrop = event => {
      event.preventDefault();
      this.declineFiles();
    };
    if (inPage) {
      addEventListener('beforeprint', this.paper.prepare);
    }
  }

  show(activity, isHistory) {
    const { kind, asking } = replyOf(activity);
    if (this.transcript.show(activity)) {
      this.signals.isTyping(false);
      this.suggestions.offer([...activity.suggestedActions?.actions ?? [], ...cardActions(activity)]);
      this.box.ask(asking);
      this.transcript.settle(isHistory);
      if (kind === 'urgent' && !isHistory) {
        this.transcript.reveal();
        this.signals.interrupt(this.words.urgent);
      }
    }
  }

  isTyping() {
    this.signals.isTyping(true);
    this.transcript.settle();
  }

  tell() {
    this.transcript.tell();
    this.signals.calm();
  }

  connected(isConnected) {
    this.signals.connected(isConnected);
  }

  forgotten() {
    this.transcript.notice(this.words.forgotten);
    this.begin();
  }

  async begin() {
    try {
      await this.conversation.begin();
    } catch {
      this.signals.failed(() => this.begin());
    }
  }

  say(said) {
    const message = { id: newId(), ...said };
    this.suggestions.offer();
    const own = this.transcript.showOwn(message, () => {
      own.triedAgain();
      this.box.field.focus();
      this.send(message, own);
    });
    return this.send(message, own);
  }

  async send(message, own) {
    const answered = this.signals.waitForAnswer(() => this.isTyping());
    try {
      await this.conversation.say(message);
      this.transcript.isSent(message.id);
    } catch {
      // The answer may be lost on the way and the message not: then it stands in the stream.
      if (this.transcript.isWaiting(message.id)) {
        own.failed();
        this.signals.interrupt(this.words.notSent);
      }
    } finally {
      answered();
    }
  }

  /** The button that had the focus goes. On a phone, the send box would bring its keyboard over the answer. */
  pick(said) {
    this.say(said);
    (matchMedia('(pointer: coarse)').matches ? this.transcript.scroll : this.box.field).focus();
  }

  declineFiles() {
    this.signals.say(this.words.noFiles);
  }

  tools() {
    const { words } = this;
    return element('div', { className: 'tools', role: 'group', 'aria-label': words.tools },
      element('button', { type: 'button', textContent: words.print, onclick: () => this.paper.print() }),
      element('button', { type: 'button', textContent: words.email, onclick: () => this.pick({ text: words.email }) }));
  }
}
