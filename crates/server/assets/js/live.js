// <live-updates data-src="/live" data-after="48211">: hears from the journal what changed and fetches just that again.
// Event «case», data {"case":"id","new":false,"mine":false}. The id of each event is the journal's position: after a break we ask for what came since.
import { announce } from './page.js';

customElements.define('live-updates', class extends HTMLElement {
  connectedCallback() {
    this.after = this.dataset.after;
    this.wait = 1000;
    this.fresh = new Set();
    this.busy = new Set();
    this.again = new Map();
    this.listen();
    document.querySelector('.list__news')?.addEventListener('click', (event) => this.showNews(event.target));
    window.addEventListener('pagehide', () => this.source?.close());
  }

  disconnectedCallback() {
    this.source?.close();
    clearTimeout(this.timer);
  }

  listen() {
    this.source = new EventSource(`${this.dataset.src}?after=${encodeURIComponent(this.after)}`);
    this.source.addEventListener('open', () => {
      this.wait = 1000;
      clearTimeout(this.warn);
      this.warn = null;
      this.hidden = true;
    });
    this.source.addEventListener('case', (event) => {
      this.after = event.lastEventId || this.after;
      this.changed(JSON.parse(event.data));
    });
    this.source.addEventListener('error', () => this.broken());
  }

  // The browser retries by itself after a short break; when it gave up, we do, ever more slowly.
  broken() {
    this.warn ??= setTimeout(() => { this.hidden = false; }, 3000);
    if (this.source.readyState !== EventSource.CLOSED) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.listen(), this.wait);
    this.wait = Math.min(this.wait * 2, 60_000);
  }

  changed({ case: id, new: isNew, mine }) {
    const row = document.getElementById(`row-${id}`);
    if (row) this.fetch(row);
    else if (isNew) this.news(id);
    const open = document.querySelector('.case[data-case]');
    if (open?.dataset.case !== id) return;
    this.fetch(document.getElementById('case-head'));
    this.thread(document.getElementById('thread'));
    if (!mine) open.querySelector('case-composer')?.dispatchEvent(new CustomEvent('case-changed'));
  }

  // One at a time for each part of the page; what changes meanwhile is fetched after it.
  fetch(element, after = () => {}) {
    const url = element?.dataset.refresh;
    if (!url || !window.htmx) return;
    const { id } = element;
    if (this.busy.has(id)) {
      this.again.set(id, after);
      return;
    }
    this.busy.add(id);
    const focus = element.contains(document.activeElement) ? document.activeElement.className : null;
    window.htmx.ajax('GET', url, { source: element, target: element, swap: 'outerHTML', select: `#${id}` }).then(() => {
      const now = document.getElementById(id);
      if (focus && document.activeElement === document.body) now?.getElementsByClassName(focus)[0]?.focus({ preventScroll: true });
      if (now) after(now);
    }).finally(() => {
      this.busy.delete(id);
      const next = this.again.get(id);
      this.again.delete(id);
      if (next) this.fetch(document.getElementById(id), next);
    });
  }

  // Who was reading the newest keeps reading the newest; who was further up stays where they were.
  thread(element) {
    if (!element) return;
    const { scrollTop, scrollHeight, clientHeight } = element;
    const atEnd = scrollHeight - scrollTop - clientHeight < 80;
    this.fetch(element, (now) => {
      now.scrollTop = atEnd ? now.scrollHeight : scrollTop;
      announce(now.dataset.announce);
    });
  }

  // New cases are offered, not pushed in under the pointer.
  news(id) {
    const button = document.querySelector('.list__news');
    if (!button) return;
    this.fresh.add(id);
    button.hidden = false;
    button.textContent = this.fresh.size === 1 ? button.dataset.sayOne : button.dataset.sayMany.replace('{n}', this.fresh.size);
    announce(button.textContent);
  }

  showNews(button) {
    this.fresh.clear();
    button.hidden = true;
    this.fetch(document.getElementById('rows'), (now) => now.querySelector('.row__name')?.focus());
  }
});
