import { element, icon, unseen } from './dom.js';

const arrow = 'M2.5 21 23 12 2.5 3v7l14 2-14 2z';
// What a browser may fill in. A number alone is too little for a phone's answer ("not before 10"), so its keyboard keeps the letters.
const known = { name: 'name', email: 'email', phone: 'tel' };

/** Where a person types. Enter sends, Shift+Enter makes a new line. Files are declined with a word. */
export const sendBox = (words, { say, declineFiles }) => {
  const field = element('textarea', {
    className: 'webchat__send-box-text-box__input', 'data-id': 'webchat-sendbox-input', rows: 1, enterKeyHint: 'send', autocomplete: 'off', placeholder: words.placeholder, 'aria-label': words.placeholder,
  });
  const send = element('button', { type: 'submit', className: 'send webchat__send-button', title: words.send }, icon(arrow), unseen(words.send));
  const form = element('form', { className: 'send-box' }, field, send);
  const fit = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  form.onsubmit = event => {
    event.preventDefault();
    const text = field.value.trim();
    if (text) {
      field.value = '';
      fit();
      say({ text });
    }
  };
  field.oninput = fit;
  field.onkeydown = event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  };
  field.onpaste = event => {
    if (event.clipboardData?.files.length) {
      event.preventDefault();
      declineFiles();
    }
  };
  const ask = asking => {
    field.placeholder = field.ariaLabel = asking ? words.answer : words.placeholder;
    field.inputMode = asking === 'email' ? 'email' : 'text';
    field.autocomplete = known[asking] ?? 'off';
  };
  return { form, field, ask };
};
