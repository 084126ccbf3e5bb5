import { adopt, element } from './chat/dom.js';
import { memory } from './chat/memory.js';

// Microsoft's Web Chat in the place of our own client, for those who choose it.
const online = 2;
const goneStatus = [401, 403, 404];

const css = `
.backpain-chat{background:#fff;color:#212b32;font:17px/1.5 system-ui,sans-serif}
.backpain-chat>p{margin:16px}
.backpain-chat>button{margin:0 16px;padding:10px 18px;border:0;border-radius:8px;background:#00558a;color:#fff;font:inherit;font-weight:600;cursor:pointer}
.backpain-chat .webchat__suggested-action{font-size:16px}
.backpain-chat .webchat__stacked-layout .webchat__bubble .webchat__bubble__content:has(blockquote){border:3px solid #b3261e;border-radius:8px;background:#fff3f2;color:#212b32}
.backpain-chat .webchat__bubble blockquote{margin:0;padding:0;border:0;color:#212b32}
.backpain-chat .webchat__bubble blockquote p{margin:0 0 12px}
.backpain-chat .webchat__bubble blockquote>p:first-child{margin:-12px -12px 12px;padding:8px 12px;background:#b3261e;color:#fff}
.backpain-chat .webchat__bubble blockquote>p:nth-child(2){font-size:20px;line-height:1.35}
@media (prefers-color-scheme:dark){.backpain-chat{background:#16202a;color:#f0f4f5}.backpain-chat .webchat__render-markdown__external-link-icon{filter:invert(1)}}
@media (prefers-reduced-motion:reduce){.backpain-chat *{animation:none!important;transition:none!important}}`;

const look = {
  primaryFont: 'system-ui, sans-serif', fontSizeSmall: '15px', accent: '#00558a', subtle: '#4c6272',
  bubbleBackground: '#e8edee', bubbleTextColor: '#212b32', bubbleBorderRadius: 8, bubbleMaxWidth: 600,
  bubbleFromUserBackground: '#00558a', bubbleFromUserTextColor: '#fff', bubbleFromUserBorderRadius: 8,
  suggestedActionLayout: 'flow', suggestedActionBackgroundColor: '#fff', suggestedActionTextColor: '#00558a', suggestedActionBorderColor: '#00558a', suggestedActionBorderRadius: 20,
  suggestedActionHeight: 38, autoScrollSnapOnPage: true,
  hideUploadButton: true, sendBoxTextWrap: true, sendBoxHeight: 52, sendBoxTextColor: '#212b32', sendBoxPlaceholderColor: '#4c6272', sendBoxButtonColor: '#00558a',
  rootHeight: '100%', rootWidth: '100%', timestampColor: '#4c6272',
};
const night = {
  backgroundColor: '#16202a', accent: '#9fd0ff', subtle: '#c4d0d8', timestampColor: '#c4d0d8', bubbleBackground: '#2a3a4a', bubbleTextColor: '#f0f4f5',
  notificationText: '#c4d0d8', failedConnectivity: '#ffb3ad', slowConnectivity: '#ffd98a',
  suggestedActionBackgroundColor: '#16202a', suggestedActionTextColor: '#9fd0ff', suggestedActionBorderColor: '#9fd0ff',
  sendBoxBackground: '#223040', sendBoxTextColor: '#f0f4f5', sendBoxPlaceholderColor: '#c4d0d8', sendBoxButtonColor: '#9fd0ff', sendBoxBorderTop: '1px solid #5c6f7e',
};

const loadBundle = (src, nonce) => new Promise((resolve, reject) => {
  if (window.WebChat) {
    resolve();
  } else {
    document.head.append(element('script', { src, nonce, onload: resolve, onerror: reject }));
  }
});

const post = async (address, token) => {
  const answer = await fetch(address, { method: 'POST', headers: token ? { authorization: `Bearer ${token}` } : {} });
  if (!answer.ok) {
    throw Object.assign(new Error(`answered ${answer.status}`), { status: answer.status });
  }
  return answer.json();
};

// A conversation goes on after a reload, as long as its token can still be renewed.
const connect = async ours => {
  const earlier = memory.read();
  if (earlier) {
    try {
      const { token } = await post(`${earlier.domain}/tokens/refresh`, earlier.token);
      return { ...earlier, token, watermark: '' };
    } catch (fault) {
      if (!goneStatus.includes(fault.status)) {
        throw fault;
      }
      memory.write(null);
    }
  }
  const { token, domain = ours } = await post(`${ours}/tokens/generate`);
  return { token, domain };
};

// Urgent advice comes as a quote: it gets a heading, and the sheet above gives it a frame.
const standOut = words => () => next => action => {
  const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity;
  if (!activity || !activity.entities?.some(entity => entity.type === 'backpain/reply' && entity.kind === 'urgent')) {
    return next(action);
  }
  const text = `> **${words.urgent}**\n>\n${activity.text}`;
  return next({ ...action, payload: { ...action.payload, activity: { ...activity, text } } });
};

/** Opens Web Chat in a place of the page. */
export const open = async (place, { words, nonce, ours, webChat }) => {
  adopt(place.getRootNode(), css, nonce);
  const [connection] = await Promise.all([connect(ours), loadBundle(webChat, nonce)]);
  const directLine = window.WebChat.createDirectLine(connection);
  const keep = () => directLine.conversationId && memory.write({ conversationId: directLine.conversationId, token: directLine.token, domain: connection.domain });
  directLine.connectionStatus$.subscribe(status => status === online && keep());
  addEventListener('pagehide', keep); // The client renews the token as it goes.
  const inner = element('div');
  inner.style.height = '100%';
  place.replaceChildren(inner);
  const styleOptions = { ...look, suggestedActionsFlowMaxHeight: Math.min(190, Math.round(window.innerHeight * 0.22)), ...matchMedia('(prefers-color-scheme: dark)').matches && night };
  window.WebChat.renderWebChat({ directLine, store: window.WebChat.createStore({}, standOut(words)), nonce, locale: 'en-GB', styleOptions }, inner);
};
