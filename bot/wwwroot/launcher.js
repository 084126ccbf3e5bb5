// The chat launcher: a button until a person opens the chat; only then the chat itself is loaded, and only then anything is kept. No cookies.
import css from './launcher.css';
import { adopt, element, icon } from './chat/dom.js';

// Put in by the server; see LauncherEndpoint.
const settings = backpainSettings;
const { words } = settings;
const script = document.currentScript;
const { origin } = new URL(script.src);
const { nonce, dataset } = script;
const clients = ['light', 'webchat'];
const wanted = [dataset.client, new URLSearchParams(location.search).get('client')].find(client => clients.includes(client)) ?? settings.client;
const bubble = 'M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-8l-5 4.5V17H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z';
const cross = 'M5.6 4.2 12 10.6l6.4-6.4 1.4 1.4-6.4 6.4 6.4 6.4-1.4 1.4-6.4-6.4-6.4 6.4-1.4-1.4 6.4-6.4-6.4-6.4z';
const phone = matchMedia('(max-width:480px),(max-height:480px)');
const wasOpen = 'backpain.open';
let opened;

// Whether the chat stands open: then it does so on the next page of this tab, too.
const keepOpen = isOpen => {
  try {
    sessionStorage[isOpen ? 'setItem' : 'removeItem'](wasOpen, '');
  } catch {
    // A browser that keeps nothing has the button.
  }
};

const isKeptOpen = () => {
  try {
    return sessionStorage.getItem(wasOpen) !== null;
  } catch {
    return false;
  }
};

const start = async (chat, inPage) => {
  const { open } = await import(origin + (wanted === 'webchat' ? settings.webChatClient : settings.chat));
  await open(chat, { words, nonce, inPage, ours: `${origin}/v3/directline`, webChat: origin + settings.webChat });
};

const open = (chat, inPage) => opened ??= openOnce(chat, inPage);

const openOnce = async (chat, inPage) => {
  chat.replaceChildren(element('p', { role: 'status', textContent: words.loading }));
  try {
    await start(chat, inPage);
  } catch {
    opened = null;
    chat.replaceChildren(
      element('p', { role: 'alert', textContent: words.failed }),
      element('button', { type: 'button', textContent: words.retry, onclick: () => open(chat, inPage) }));
  }
};

const sendBox = chat => chat.querySelector('[data-id="webchat-sendbox-input"], .webchat__send-box-text-box__input, textarea, input');

const focusable = panel => [...panel.querySelectorAll('a[href],button,textarea,input,[tabindex="0"]')].filter(part => part.offsetParent && !part.disabled);

// On a phone the panel hides the page, so that the focus must not get lost behind it.
const stayInside = (panel, event) => {
  const parts = focusable(panel);
  const [edge, other] = event.shiftKey ? [parts[0], parts.at(-1)] : [parts.at(-1), parts[0]];
  if (phone.matches && panel.getRootNode().activeElement === edge) {
    event.preventDefault();
    other.focus();
  }
};

// The keyboard of a phone lies over the page: what is left is less than the page's height.
const fitAboveKeyboard = panel => {
  const seen = window.visualViewport;
  const fit = () => {
    const isCovered = phone.matches && seen.scale < 1.1 && seen.height < innerHeight - 1;
    panel.style.height = isCovered ? `${seen.height}px` : '';
    panel.style.top = isCovered ? `${seen.offsetTop}px` : '';
  };
  seen?.addEventListener('resize', fit);
  seen?.addEventListener('scroll', fit);
};

const asButton = root => {
  const chat = element('div', { className: 'backpain-chat' });
  const close = element('button', { type: 'button', className: 'backpain-close', 'aria-label': words.close }, icon(cross));
  const panel = element('section', { className: 'backpain-panel', hidden: true, role: 'dialog', 'aria-labelledby': 'backpain-title' },
    element('div', { className: 'backpain-bar' }, element('h2', { id: 'backpain-title', textContent: words.title }), close), chat);
  const button = element('button', { type: 'button', className: 'backpain-open', 'aria-haspopup': 'dialog' }, icon(bubble), words.open);

  const show = () => {
    panel.hidden = false;
    button.hidden = true;
    keepOpen(true);
    return open(chat);
  };
  button.onclick = async () => {
    const shown = show();
    close.focus();
    await shown;
    // On a phone the keyboard would cover the welcome.
    (matchMedia('(pointer: coarse)').matches ? null : sendBox(chat))?.focus();
  };
  const hide = () => {
    panel.hidden = true;
    button.hidden = false;
    keepOpen(false);
    button.focus();
  };
  close.onclick = hide;
  panel.onkeydown = event => {
    if (event.key === 'Escape') {
      hide();
    } else if (event.key === 'Tab') {
      stayInside(panel, event);
    }
  };
  fitAboveKeyboard(panel);
  root.append(button, panel);
  if (isKeptOpen()) {
    show();
  }
};

// On another site, its style sheets stay out and ours stay in. Web Chat puts its own into the document.
const rootOf = () => {
  if (origin === location.origin || wanted === 'webchat') {
    return document.body;
  }
  const host = element('div', { className: 'backpain-host' });
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
};

const place = dataset.into && document.getElementById(dataset.into);
if (place) {
  adopt(document, css, nonce);
  place.classList.add('backpain-chat');
  open(place, true);
} else {
  const root = rootOf();
  adopt(root.getRootNode(), css, nonce);
  asButton(root);
}
