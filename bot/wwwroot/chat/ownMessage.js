import { element } from './dom.js';
import { message } from './message.js';

/** A message of the person, on its way: sending, not sent (with a button to try again), or sent. */
export class OwnMessage {
  isSent = false;

  constructor(said, words, retry) {
    this.words = words;
    this.state = element('p', { className: 'state', textContent: words.sending });
    this.again = element('button', { type: 'button', textContent: words.retry, onclick: retry });
    this.shown = message(said, true, words);
    this.shown.append(this.state);
  }

  failed() {
    this.shown.classList.add('failed');
    this.state.replaceChildren(`${this.words.notSent} `, this.again);
  }

  triedAgain() {
    this.shown.classList.remove('failed');
    this.state.replaceChildren(this.words.sending);
  }

  sent() {
    this.isSent = true;
    this.shown.classList.remove('failed');
    this.state.remove();
  }
}
