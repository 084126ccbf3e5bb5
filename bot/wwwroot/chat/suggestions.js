import { element } from './dom.js';

/** The quick answers under the last message: buttons, gone once something is said. */
export class Suggestions {
  constructor(words, pick) {
    this.pick = pick;
    this.group = element('div', { className: 'suggestions', role: 'group', 'aria-label': words.suggestions, hidden: true });
  }

  offer(actions = []) {
    this.group.replaceChildren(...actions.map(action => this.button(action)));
    this.group.hidden = actions.length === 0;
  }

  button(action) {
    if (action.type === 'openUrl') {
      return element('a', { className: 'webchat__suggested-action', href: /^https?:/i.test(action.value) ? action.value : '#', target: '_blank', rel: 'noopener noreferrer', textContent: action.title });
    }
    return element('button', { type: 'button', className: 'webchat__suggested-action', textContent: action.title, onclick: () => this.pick(said(action)) });
  }
}

/** What choosing an action says: its words, or a value with the title for the eye. */
const said = ({ type, title, text, displayText, value }) => {
  if (type === 'imBack') {
    return { text: value ?? title };
  }
  const channelData = { [type]: true, displayText: displayText ?? text ?? title };
  return type === 'messageBack' ? { text, value, channelData } : { ...typeof value === 'string' ? { text: value } : { value }, channelData };
};
