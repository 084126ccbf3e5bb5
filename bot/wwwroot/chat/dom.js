/** Makes an element; text among the children is text, never markup. */
export const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key in made && !key.includes('-')) {
      made[key] = value;
    } else {
      made.setAttribute(key, value);
    }
  }
  made.append(...children);
  return made;
};

const drawn = (name, attributes, ...children) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
};

/** An icon beside words; drawn, because a machine without emoji fonts shows a box. */
export const icon = d => drawn('svg', { width: 20, height: 20, viewBox: '0 0 24 24', 'aria-hidden': true, focusable: false }, drawn('path', { fill: 'currentColor', d }));

/** Words for screen readers only. */
export const unseen = text => element('span', { className: 'unseen', textContent: text });

/** Lets a style sheet work in a document or a shadow root, under any Content-Security-Policy where the browser can. */
export const adopt = (root, css, nonce) => {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } else {
    (root.head ?? root).append(element('style', { nonce, textContent: css }));
  }
};
