import { element, unseen } from './dom.js';

const inlineMark = /\\([^\w\s])|\*\*([\s\S]+?)\*\*(?!\*)|\*([^*\s](?:[^*]*[^*\s])?)\*|(?<!\w)_([^_\s](?:[^_]*[^_\s])?)_(?!\w)|`([^`]+)`|\[((?:\\.|[^\]\\])*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)|(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])|(\n)/;
const listItem = /^(?:[-*+]|(\d+)[.)]) +/;
const safe = /^(https?|mailto|tel):/i;

const link = (address, children, newTab) => {
  if (!safe.test(address)) {
    return children;
  }
  if (!/^http/i.test(address)) {
    return [element('a', { href: address }, ...children)];
  }
  return [element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...children, unseen(` ${newTab}`))];
};

const inline = (text, newTab) => {
  const nodes = [];
  let rest = text;
  for (let found = inlineMark.exec(rest); found; found = inlineMark.exec(rest)) {
    nodes.push(rest.slice(0, found.index), ...marked(found, newTab));
    rest = rest.slice(found.index + found[0].length);
  }
  return [...nodes, rest].filter(node => node !== '');
};

const marked = ([, escaped, bold, starred, underlined, code, label, address, bare, line], newTab) => {
  if (escaped) {
    return [escaped];
  }
  if (bold) {
    return [element('strong', {}, ...inline(bold, newTab))];
  }
  if (starred ?? underlined) {
    return [element('em', {}, ...inline(starred ?? underlined, newTab))];
  }
  if (code) {
    return [element('code', { textContent: code })];
  }
  if (bare) {
    return link(bare, [bare], newTab);
  }
  return line ? [element('br')] : link(address, inline(label, newTab), newTab);
};

const list = (lines, newTab) => {
  const number = listItem.exec(lines[0])[1];
  const items = [];
  for (const line of lines) {
    if (listItem.test(line)) {
      items.push(line.replace(listItem, ''));
    } else {
      items[items.length - 1] += `\n${line.trim()}`;
    }
  }
  const made = element(number ? 'ol' : 'ul', {}, ...items.map(item => element('li', {}, ...inline(item, newTab))));
  if (number > 1) {
    made.start = number;
  }
  return made;
};

const block = (lines, newTab) => {
  const heading = /^#{1,6} +(.*)/.exec(lines[0]);
  if (heading) {
    const title = element('p', {}, element('strong', {}, ...inline(heading[1], newTab)));
    return lines.length > 1 ? [title, ...block(lines.slice(1), newTab)] : [title];
  }
  if (lines[0].startsWith('>')) {
    return [element('blockquote', {}, ...blocks(unquoted(lines.join('\n')), newTab))];
  }
  const first = lines.findIndex(line => listItem.test(line));
  if (first === 0) {
    return [list(lines, newTab)];
  }
  const words = first < 0 ? lines : lines.slice(0, first);
  const paragraph = element('p', {}, ...inline(words.join('\n'), newTab));
  return first < 0 ? [paragraph] : [paragraph, list(lines.slice(first), newTab)];
};

const blocks = (text, newTab) => text.replace(/\r\n?/g, '\n').split(/\n[ \t]*(?:\n[ \t]*)+/).map(part => part.replace(/^\n+|\s+$/g, '')).filter(part => part !== '')
  .flatMap(part => block(part.split('\n'), newTab));

/** Takes the quotation marks of Markdown off. */
export const unquoted = text => text.replace(/^> ?/gm, '');

/** Markdown as our replies use it, made into nodes: headings, paragraphs, lists, quotations, links, bold, italics. HTML in it stays text. */
export const markdown = (text, newTab) => blocks(text, newTab);
