import css from './chat.css';
import { Conversation } from './conversation.js';
import { adopt } from './dom.js';
import { memory } from './memory.js';
import { View } from './view.js';

/** Opens the chat in a place of the page. It can be typed into at once: what is said before the connection stands goes then. */
export const open = (place, { words, nonce, ours, inPage }) => {
  adopt(place.getRootNode(), css, nonce);
  const view = new View(place, words, { nonce, inPage });
  view.conversation = new Conversation(ours, memory, view);
  view.begin();
};
