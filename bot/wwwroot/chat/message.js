import { cardText } from './cards.js';
import { element, icon, unseen } from './dom.js';
import { markdown, unquoted } from './markdown.js';

const warning = 'M12 2 1 21h22L12 2zm-1.2 7h2.4v6h-2.4V9zm0 7.6h2.4V19h-2.4z';
const phone = 'M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.24 11.4 11.4 0 0 0 3.6.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1c0 1.25.2 2.45.57 3.57a1 1 0 0 1-.25 1z';
const numbers = { 999: '999', 111: '111', samaritans: '116123' };

/** What the bot says of its message, for programs. */
export const replyOf = activity => activity.entities?.find(entity => entity.type === 'backpain/reply') ?? {};

const call = (level, words) => element('p', { className: 'call' }, element('a', { href: `tel:${numbers[level]}` }, icon(phone), words[`call${level}`]));

/** The urgent message as a care card: a heading, a sign and a frame, so that it stands out without colours, too. */
const careCard = (text, level, words) => {
  const [action, ...rest] = markdown(unquoted(text), words.newTab);
  return element('div', { className: 'content care webchat__bubble__content' },
    element('p', { className: 'care-title' }, icon(warning), element('strong', { textContent: words.urgent })),
    action, ...numbers[level] ? [call(level, words)] : [], ...rest);
};

const reply = (activity, words) => {
  const { kind, level } = replyOf(activity);
  const text = [activity.text, ...(activity.attachments ?? []).map(cardText)].filter(Boolean).join('\n\n');
  if (kind === 'urgent') {
    return careCard(text, level, words);
  }
  const shown = activity.textFormat === 'plain' ? [element('p', { className: 'plain', textContent: text })] : markdown(text, words.newTab);
  return element('div', { className: 'content webchat__bubble__content' }, ...shown);
};

const own = ({ text, channelData, attachments }) => element('div', { className: 'content webchat__bubble__content' },
  element('p', { className: 'plain', textContent: text || channelData?.displayText || attachments?.map(({ name }) => name).join(', ') || '…' }));

/** A message as it stands in the chat. The class names with two underscores are those that scripts written for Web Chat look for. */
export const message = (activity, isOwn, words) => element('article', { className: isOwn ? 'message own webchat__bubble webchat__bubble--from-user' : 'message webchat__bubble' },
  unseen(isOwn ? words.you : words.bot),
  isOwn ? own(activity) : reply(activity, words));
