// The chat launcher: a button until a person opens the chat; then Web Chat over the bot's Direct Line. No cookies.
(() => {
  const settings = /*settings*/{};
  const { words } = settings;
  const script = document.currentScript;
  const origin = new URL(script.src).origin;
  const nonce = script.nonce;
  const into = script.dataset.into;
  const ours = `${origin}/v3/directline`;
  const memory = 'backpain.chat';
  const online = 2;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  let loading;

  const element = (name, attributes = {}, ...children) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...children);
    return made;
  };

  // Inline styles by CSSOM and one nonce'd sheet: both pass a strict Content-Security-Policy.
  const sheet = element('style', { nonce, textContent: `
    .backpain-open{position:fixed;right:16px;bottom:16px;z-index:2147483000;min-height:48px;padding:12px 20px;border:2px solid #fff;border-radius:28px;background:#00558a;color:#fff;font:600 18px/1.3 system-ui,sans-serif;white-space:nowrap;cursor:pointer;box-shadow:0 2px 10px #0006}
    .backpain-open:hover{background:#003d63}.backpain-panel button:focus-visible,.backpain-open:focus-visible{outline:4px solid #ffb81c;outline-offset:2px}
    .backpain-open svg{vertical-align:-4px;margin-right:8px}
    .backpain-panel{position:fixed;right:16px;bottom:16px;z-index:2147483001;display:flex;flex-direction:column;width:min(440px,calc(100vw - 32px));height:min(720px,calc(100vh - 32px));background:#fff;border:1px solid #4c6272;border-radius:12px;overflow:hidden;box-shadow:0 6px 30px #0007}
    .backpain-panel[hidden],.backpain-open[hidden]{display:none}
    .backpain-bar{display:flex;align-items:center;justify-content:space-between;gap:8px;padding:4px 4px 4px 16px;background:#00558a;color:#fff}
    .backpain-bar h2{margin:0;font:600 18px/1.3 system-ui,sans-serif;color:#fff}
    .backpain-panel .backpain-close{display:grid;place-items:center;min-width:44px;min-height:44px;padding:0;border:0;border-radius:8px;background:transparent;color:#fff;cursor:pointer}
    .backpain-panel .backpain-close:focus-visible{outline-offset:-5px}
    .backpain-chat{flex:1;min-height:0;position:relative;background:#fff;color:#212b32;font:17px/1.5 system-ui,sans-serif}
    .backpain-chat>p{margin:16px}
    .backpain-chat>button{margin:0 16px;padding:10px 18px;border:0;border-radius:8px;background:#00558a;color:#fff;font:inherit;font-weight:600;cursor:pointer}
    .backpain-chat .webchat__suggested-action{font-size:16px}
    .backpain-chat .webchat__stacked-layout .webchat__bubble .webchat__bubble__content:has(blockquote){border:3px solid #b3261e;border-radius:8px;background:#fff3f2;color:#212b32}
    .backpain-chat .webchat__bubble blockquote{margin:0;padding:0;border:0;color:#212b32}
    .backpain-chat .webchat__bubble blockquote p{margin:0 0 12px}
    .backpain-chat .webchat__bubble blockquote>p:first-child{margin:-12px -12px 12px;padding:8px 12px;background:#b3261e;color:#fff}
    .backpain-chat .webchat__bubble blockquote>p:nth-child(2){font-size:20px;line-height:1.35}
    @media (max-width:480px){.backpain-panel{inset:0;width:100%;height:100%;height:100dvh;border:0;border-radius:0}}
    @media (max-width:360px){.backpain-open{padding:12px 16px;font-size:16px}}
    @media (prefers-color-scheme:dark){.backpain-panel,.backpain-chat{background:#16202a;color:#f0f4f5}.backpain-chat .webchat__render-markdown__external-link-icon{filter:invert(1)}}
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

  const post = async (address, token) => {
    const answer = await fetch(address, { method: 'POST', headers: token ? { authorization: `Bearer ${token}` } : {} });
    if (!answer.ok) {
      throw new Error(`${address} answered ${answer.status}`);
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
        const { token } = await post(`${earlier.domain}/tokens/refresh`, earlier.token);
        return { ...earlier, token, watermark: '' };
      } catch {
        remember(null);
      }
    }
    // Ours, or Azure's where the bot is configured so.
    const { token, domain = ours } = await post(`${ours}/tokens/generate`);
    return { token, domain };
  };

  const start = async chat => {
    const [connection] = await Promise.all([connect(), loadBundle()]);
    const directLine = window.WebChat.createDirectLine(connection);
    const keep = () => directLine.conversationId && remember({ conversationId: directLine.conversationId, token: directLine.token, domain: connection.domain });
    directLine.connectionStatus$.subscribe(status => status === online && keep());
    window.addEventListener('pagehide', keep); // The client renews the token as it goes.
    const place = element('div');
    place.style.height = '100%';
    chat.replaceChildren(place);
    const store = window.WebChat.createStore({}, () => next => action => next(standOut(action)));
    window.WebChat.renderWebChat({ directLine, store, nonce, locale: 'en-GB', styleOptions: dark.matches ? { ...look, ...night } : look }, place);
  };

  // Urgent advice comes as a quote: it gets a heading, and the sheet above gives it a frame.
  const standOut = action => {
    const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity;
    if (!activity || !activity.entities?.some(entity => entity.type === 'backpain/reply' && entity.kind === 'urgent')) {
      return action;
    }
    const text = `> **${words.urgent}**\n>\n${activity.text}`;
    return { ...action, payload: { ...action.payload, activity: { ...activity, text } } };
  };

  const look = {
    primaryFont: 'system-ui, sans-serif', fontSizeSmall: '15px', accent: '#00558a', subtle: '#4c6272',
    bubbleBackground: '#e8edee', bubbleTextColor: '#212b32', bubbleBorderRadius: 8, bubbleMaxWidth: 600,
    bubbleFromUserBackground: '#00558a', bubbleFromUserTextColor: '#fff', bubbleFromUserBorderRadius: 8,
    suggestedActionLayout: 'flow', suggestedActionBackgroundColor: '#fff', suggestedActionTextColor: '#00558a', suggestedActionBorderColor: '#00558a', suggestedActionBorderRadius: 20,
    suggestedActionsFlowMaxHeight: Math.min(190, Math.round(window.innerHeight * 0.22)), suggestedActionHeight: 38, autoScrollSnapOnPage: true,
    hideUploadButton: true, sendBoxTextWrap: true, sendBoxHeight: 52, sendBoxTextColor: '#212b32', sendBoxPlaceholderColor: '#4c6272', sendBoxButtonColor: '#00558a',
    rootHeight: '100%', rootWidth: '100%', timestampColor: '#4c6272',
  };
  const night = {
    backgroundColor: '#16202a', accent: '#9fd0ff', subtle: '#c4d0d8', timestampColor: '#c4d0d8', bubbleBackground: '#2a3a4a', bubbleTextColor: '#f0f4f5',
    notificationText: '#c4d0d8', failedConnectivity: '#ffb3ad', slowConnectivity: '#ffd98a',
    suggestedActionBackgroundColor: '#16202a', suggestedActionTextColor: '#9fd0ff', suggestedActionBorderColor: '#9fd0ff',
    sendBoxBackground: '#223040', sendBoxTextColor: '#f0f4f5', sendBoxPlaceholderColor: '#c4d0d8', sendBoxButtonColor: '#9fd0ff', sendBoxBorderTop: '1px solid #5c6f7e',
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

  const drawn = (name, attributes, ...children) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };
  const icon = d => drawn('svg', { width: 22, height: 22, viewBox: '0 0 24 24', 'aria-hidden': true }, drawn('path', { fill: 'currentColor', d }));
  const bubble = 'M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-8l-5 4.5V17H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z';
  const cross = 'M5.6 4.2 12 10.6l6.4-6.4 1.4 1.4-6.4 6.4 6.4 6.4-1.4 1.4-6.4-6.4-6.4 6.4-1.4-1.4 6.4-6.4-6.4-6.4z';

  const inPage = place => {
    place.classList.add('backpain-chat');
    open(place);
  };

  const asButton = () => {
    const chat = element('div', { className: 'backpain-chat' });
    const close = element('button', { type: 'button', className: 'backpain-close' }, icon(cross));
    close.setAttribute('aria-label', words.close);
    const panel = element('section', { className: 'backpain-panel', hidden: true },
      element('div', { className: 'backpain-bar' }, element('h2', { id: 'backpain-title', textContent: words.title }), close), chat);
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', 'backpain-title');
    const button = element('button', { type: 'button', className: 'backpain-open' }, icon(bubble), words.open);
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
    panel.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        hide();
      }
    });
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
