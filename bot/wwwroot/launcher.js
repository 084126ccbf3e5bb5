// The chat launcher: a button until a person opens the chat; then Web Chat over the bot's Direct Line. No cookies.
(() => {
  const settings = /*settings*/{};
  const { words } = settings;
  const script = document.currentScript;
  const origin = new URL(script.src).origin;
  const nonce = script.nonce;
  const into = script.dataset.into;
  const domain = `${origin}/v3/directline`;
  const memory = 'backpain.chat';
  const online = 2;
  let loading;

  const element = (name, attributes = {}, ...children) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...children);
    return made;
  };

  // Inline styles by CSSOM and one nonce'd sheet: both pass a strict Content-Security-Policy.
  const sheet = element('style', { nonce, textContent: `
    .backpain-open{position:fixed;right:16px;bottom:16px;z-index:2147483000;min-height:48px;padding:12px 20px;border:2px solid #fff;border-radius:28px;background:#00558a;color:#fff;font:600 18px/1.3 system-ui,sans-serif;cursor:pointer;box-shadow:0 2px 10px #0006}
    .backpain-open:hover{background:#003d63}.backpain-open:focus-visible,.backpain-close:focus-visible{outline:4px solid #ffb81c;outline-offset:2px}
    .backpain-open svg{vertical-align:-4px;margin-right:8px}
    .backpain-panel{position:fixed;right:16px;bottom:16px;z-index:2147483001;display:flex;flex-direction:column;width:min(420px,calc(100vw - 32px));height:min(680px,calc(100vh - 32px));background:#fff;border:1px solid #4c6272;border-radius:12px;overflow:hidden;box-shadow:0 6px 30px #0007}
    .backpain-panel[hidden],.backpain-open[hidden]{display:none}
    .backpain-bar{display:flex;align-items:center;justify-content:space-between;gap:8px;padding:4px 4px 4px 16px;background:#00558a;color:#fff}
    .backpain-bar h2{margin:0;font:600 18px/1.3 system-ui,sans-serif;color:#fff}
    .backpain-close{min-width:44px;min-height:44px;border:0;border-radius:8px;background:transparent;color:#fff;cursor:pointer}
    .backpain-chat{flex:1;min-height:0;position:relative}
    .backpain-chat>p{margin:16px;font:18px/1.5 system-ui,sans-serif;color:#212b32}
    .backpain-chat>button{margin:0 16px;padding:10px 18px;font:600 18px system-ui,sans-serif}
    .backpain-chat .webchat__bubble__content:has(blockquote){border:3px solid #b3261e;border-radius:8px;background:#fff3f2}
    .backpain-chat .webchat__bubble__content:has(blockquote)::before{content:"${words.urgent.replace(/["\\<]/g, '')}";display:block;padding:6px 12px;background:#b3261e;color:#fff;font:700 17px/1.4 system-ui,sans-serif}
    .backpain-chat blockquote{margin:0;padding:0;border:0}
    @media (max-width:480px){.backpain-panel{inset:0;width:100%;height:100%;border:0;border-radius:0}}
    @media (prefers-reduced-motion:reduce){.backpain-chat *{animation:none!important;transition:none!important}}
    @media print{.backpain-open,.backpain-panel{display:none}}
  ` });

  const loadBundle = () => new Promise((resolve, reject) => {
    if (window.WebChat) {
      resolve();
      return;
    }
    document.head.append(element('script', { src: origin + settings.bundle, nonce, onload: resolve, onerror: reject }));
  });

  const post = async (path, token) => {
    const answer = await fetch(domain + path, { method: 'POST', headers: token ? { authorization: `Bearer ${token}` } : {} });
    if (!answer.ok) {
      throw new Error(`${path} answered ${answer.status}`);
    }
    return answer.json();
  };

  const remembered = () => {
    try {
      return JSON.parse(sessionStorage.getItem(memory));
    } catch {
      return null; // No storage here, or not ours: a new conversation.
    }
  };

  const remember = conversation => {
    try {
      sessionStorage.setItem(memory, JSON.stringify(conversation));
    } catch {
      // A browser that keeps nothing still chats; a reload then begins anew.
    }
  };

  // A conversation goes on after a reload, as long as its token can still be renewed.
  const connect = async () => {
    const earlier = remembered();
    if (earlier) {
      try {
        const { token } = await post('/tokens/refresh', earlier.token);
        return { token, conversationId: earlier.conversationId, watermark: '' };
      } catch {
        remember(null);
      }
    }
    const { token } = await post('/tokens/generate');
    return { token };
  };

  const start = async chat => {
    const [connection] = await Promise.all([connect(), loadBundle()]);
    const directLine = window.WebChat.createDirectLine({ domain, ...connection });
    directLine.connectionStatus$.subscribe(status => {
      if (status === online) {
        remember({ conversationId: directLine.conversationId, token: directLine.token });
      }
    });
    const place = element('div');
    place.style.height = '100%';
    chat.replaceChildren(place);
    window.WebChat.renderWebChat({ directLine, nonce, locale: 'en-GB', styleOptions: look }, place);
  };

  const look = {
    primaryFont: 'system-ui, sans-serif', fontSizeSmall: '15px', accent: '#00558a', subtle: '#4c6272',
    bubbleBackground: '#e8edee', bubbleTextColor: '#212b32', bubbleBorderRadius: 8, bubbleMaxWidth: 600,
    bubbleFromUserBackground: '#00558a', bubbleFromUserTextColor: '#fff', bubbleFromUserBorderRadius: 8,
    suggestedActionLayout: 'flow', suggestedActionBackgroundColor: '#fff', suggestedActionTextColor: '#00558a', suggestedActionBorderColor: '#00558a', suggestedActionBorderRadius: 20,
    hideUploadButton: true, sendBoxHeight: 52, rootHeight: '100%', rootWidth: '100%', timestampColor: '#4c6272',
  };

  const open = async chat => {
    if (loading) {
      return;
    }
    loading = true;
    chat.replaceChildren(element('p', { role: 'status', textContent: words.loading }));
    try {
      await start(chat);
    } catch {
      loading = false;
      chat.replaceChildren(
        element('p', { role: 'alert', textContent: words.failed }),
        element('button', { type: 'button', textContent: words.retry, onclick: () => open(chat) }));
    }
  };

  const sendBox = chat => chat.querySelector('[data-id="webchat-sendbox-input"], .webchat__send-box-text-box__input, textarea, input');

  const icon = () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', '22');
    svg.setAttribute('height', '22');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('fill', 'currentColor');
    path.setAttribute('d', 'M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-8l-5 4.5V17H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z');
    svg.append(path);
    return svg;
  };

  const inPage = place => {
    place.classList.add('backpain-chat');
    open(place);
  };

  const asButton = () => {
    const chat = element('div', { className: 'backpain-chat' });
    const close = element('button', { type: 'button', className: 'backpain-close', textContent: '✕' });
    close.setAttribute('aria-label', words.close);
    const panel = element('section', { className: 'backpain-panel', hidden: true },
      element('div', { className: 'backpain-bar' }, element('h2', { id: 'backpain-title', textContent: words.title }), close), chat);
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', 'backpain-title');
    const button = element('button', { type: 'button', className: 'backpain-open' }, icon(), words.open);
    button.setAttribute('aria-haspopup', 'dialog');

    const show = async () => {
      panel.hidden = false;
      button.hidden = true;
      close.focus();
      await open(chat);
      sendBox(chat)?.focus();
    };
    const hide = () => {
      panel.hidden = true;
      button.hidden = false;
      button.focus();
    };
    button.onclick = show;
    close.onclick = hide;
    panel.onkeydown = event => event.key === 'Escape' && hide();
    document.body.append(button, panel);
  };

  document.head.append(sheet);
  const place = into && document.getElementById(into);
  if (place) {
    inPage(place);
  } else {
    asButton();
  }
})();
