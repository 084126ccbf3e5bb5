const within = ['body', 'items', 'columns', 'rows', 'cells', 'images'];
const link = 'Action.OpenUrl';
const answers = ['Action.Submit', 'Action.Execute'];

const ownText = ({ text, weight, inlines, facts, altText, label }) => {
  if (inlines) {
    return inlines.map(part => part.text ?? part).join('');
  }
  if (facts) {
    return facts.map(({ title, value }) => `- **${title}** ${value}`).join('\n');
  }
  return text && /bolder/i.test(weight) ? `**${text}**` : text ?? altText ?? label;
};

/** All parts of an Adaptive Card that are shown, in their order. */
const parts = part => part.isVisible === false ? [] : [part, ...within.flatMap(key => part[key] ?? []).flatMap(parts)];

const isForm = card => parts(card).some(({ type }) => type?.startsWith('Input.'));

const offered = card => parts(card).flatMap(({ actions }) => actions ?? [])
  .filter(({ type }) => type === link || (answers.includes(type) && !isForm(card)))
  .map(({ type, title, url, data }) => type === link ? { type: 'openUrl', title, value: url } : { type: 'postBack', title, value: data ?? {} });

/** A card as Markdown. Adaptive Cards are read, not drawn: what their forms ask, our bot asks step by step. */
export const cardText = ({ content, contentUrl, name }) => {
  if (!content) {
    return contentUrl ? `[${name ?? contentUrl}](${contentUrl})` : '';
  }
  const lines = content.body ? parts(content).map(ownText) : [content.title, content.subtitle, content.text];
  return lines.filter(Boolean).join('\n\n') || content.fallbackText || '';
};

/** What the buttons of a message's cards do, as suggested actions. */
export const cardActions = ({ attachments = [] }) => attachments.flatMap(({ content }) => content?.body ? offered(content) : content?.buttons ?? []);
