import { adopt, element } from './dom.js';

// In the document, not in a shadow root: only there can the rest of the page be left out.
const css = `
.backpain-print{display:none}
@media print{
html.backpain-printing body>:not(.backpain-print){display:none!important}
.backpain-print{display:block;color:#000;font:11pt/1.45 system-ui,sans-serif}
.backpain-print article{margin:0 0 10pt;break-inside:avoid}
.backpain-print .own{font-weight:600}
.backpain-print .unseen{all:unset;font-weight:600}
.backpain-print .care{padding:0 10pt;border:2pt solid #000}
.backpain-print :is(svg,button,.call,.state,a .unseen){display:none}
.backpain-print p,.backpain-print ul{margin:0 0 5pt}
}`;

/** Prints the conversation, and nothing of the page around it. */
export const printing = (words, log, nonce) => {
  let paper;
  const prepare = () => {
    if (!paper) {
      const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
      paper = element('section', { className: 'backpain-print' }, element('h1', { textContent: words.title }), element('p', { textContent: day }), ...log.cloneNode(true).childNodes);
      document.documentElement.classList.add('backpain-printing');
      document.body.append(paper);
    }
  };
  adopt(document, css, nonce);
  addEventListener('afterprint', () => {
    paper?.remove();
    paper = null;
    document.documentElement.classList.remove('backpain-printing');
  });
  return {
    prepare,
    print() {
      prepare();
      window.print();
    },
  };
};
