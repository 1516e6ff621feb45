// The desk's behaviours. Everything works on what the server rendered; no text of the screen lives here: it comes in data-say-* attributes.
import './live.js';
import './composer.js';
import './palette.js';
import './keyboard.js';
import './relative-time.js';
import './passkey.js';
import './keep.js';
import { csrf, announce, mark, refocus, toast } from './page.js';

// htmx: the CSRF token on each request, a word when the server or the network fails, and focus that is never lost.
document.addEventListener('htmx:configRequest', (event) => {
  event.detail.headers['X-CSRF-Token'] = csrf();
});
for (const failure of ['htmx:sendError', 'htmx:responseError', 'htmx:timeout']) {
  document.addEventListener(failure, () => toast(document.body.dataset.error));
}

// Where the keys go next if what had them is gone: the same thing again, or else the heading of what changed. Updates may
// overlap: what the first took away is remembered until the last has settled.
let lost = null;
document.addEventListener('htmx:beforeSwap', (event) => {
  const at = document.activeElement;
  if (at === document.body) return;
  const { target } = event.detail;
  lost = target?.contains(at) ? { id: at.id, part: target.id, around: target.parentElement } : null;
});
document.addEventListener('pointerdown', () => { lost = null; });
// At once, because what was swapped in may itself be replaced by a live update before it has settled; and when it has.
document.addEventListener('htmx:afterSwap', find);
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.detail.target?.id === 'pane') opened();
  else mark();
  find();
});
function find() {
  if (!lost || document.activeElement !== document.body) return;
  const same = lost.id && document.getElementById(lost.id);
  if (same) same.focus({ preventScroll: true });
  if (document.activeElement !== document.body) return;
  refocus((lost.part && document.getElementById(lost.part)) || lost.around);
}

// A case was opened: show its newest message, mark its row, say its name.
function opened() {
  const main = document.querySelector('.case[data-case]');
  if (!main) return;
  showNewest();
  mark();
  document.title = main.dataset.title ?? document.title;
  announce(main.dataset.announce);
}
function showNewest() {
  const thread = document.getElementById('thread');
  if (thread && !location.hash) thread.scrollTop = thread.scrollHeight;
}
showNewest();

// <a data-open="id"> shows that dialog; without JavaScript, or with a modifier key, the link leads to the page of the same.
document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-open]');
  const dialog = opener && document.getElementById(opener.dataset.open);
  if (dialog && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    dialog.showModal();
  }
  const images = event.target.closest('[data-images]');
  if (images) {
    images.closest('mail-frame').querySelector('iframe').src = images.dataset.images;
    images.parentElement.remove();
  }
  for (const pop of document.querySelectorAll('details.pop[open]')) {
    if (!pop.contains(event.target)) pop.open = false;
  }
  if (event.target.matches('dialog')) event.target.close();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const pop = document.querySelector('details.pop[open]');
  if (pop) {
    pop.open = false;
    pop.querySelector('summary').focus();
  }
});

// A mail with its own format, in a frame without scripts: as tall as its content.
customElements.define('mail-frame', class extends HTMLElement {
  connectedCallback() {
    const frame = this.querySelector('iframe');
    const fit = () => {
      const page = frame.contentDocument?.documentElement;
      if (!page) return;
      const thread = this.closest('.thread');
      const atEnd = thread && thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
      frame.style.height = '0';
      frame.style.height = `${Math.min(page.scrollHeight + 2, 1600)}px`;
      if (atEnd) showNewest();
    };
    frame.addEventListener('load', fit);
    if (frame.contentDocument?.readyState === 'complete') fit();
  }
});

// Ten seconds to change one's mind after sending; then the message's true state is fetched.
customElements.define('undo-send', class extends HTMLElement {
  connectedCallback() {
    const total = Number(this.dataset.total ?? 10);
    // Counted from when the page came: the clock of this computer may be another than the server's.
    const from = performance.now();
    const left = () => Math.max(0, Number(this.dataset.left) - (performance.now() - from) / 1000);
    this.querySelector('.undo').style.setProperty('--spent', `${Math.min(0, left() - total)}s`);
    const seconds = this.querySelector('[data-seconds]');
    const tick = () => {
      seconds.textContent = String(Math.ceil(left()));
      if (left() > 0) return;
      clearInterval(this.timer);
      const message = this.closest('.msg');
      window.htmx?.ajax('GET', this.dataset.refresh, { source: message, target: message, swap: 'outerHTML' });
    };
    this.timer = setInterval(tick, 250);
    tick();
    // What was begun since is joined to what comes back.
    const composer = document.querySelector('case-composer');
    this.addEventListener('htmx:beforeRequest', () => composer?.handOver());
    this.addEventListener('htmx:afterRequest', (event) => {
      if (!event.detail.successful && composer?.isConnected) composer.later();
    });
  }
  disconnectedCallback() {
    clearInterval(this.timer);
  }
});
