// <live-updates data-src="/live" data-after="48211">: hears from the journal what changed and brings to the page just that.
// Event «case», data {"case":"id","mine":false,"matters":true}. The id of each event is the journal's position: after a break we ask for what came since.
import { announce, fetchPart, keepFocus, mark, merge } from './page.js';

// What happens within this time is brought in at once; a page that nobody sees waits until somebody does.
const GATHER = 150;
const REST = 1000;
const STILL = 400;
const MOVE = 140;

customElements.define('live-updates', class extends HTMLElement {
  connectedCallback() {
    this.after = this.dataset.after;
    this.wait = 1000;
    this.told = [];
    this.pointed = 0;
    this.listen();
    document.addEventListener('visibilitychange', () => this.gather());
    document.addEventListener('pointermove', (event) => {
      if (event.target.closest?.('#rows')) this.pointed = Date.now();
    });
    // What waits in the head until a menu is closed.
    document.addEventListener('toggle', (event) => {
      const main = event.target.closest?.('#case-head') && document.querySelector('.case[data-stale]');
      if (main) this.changed({ case: main.dataset.case, mine: true });
    }, true);
    window.addEventListener('pagehide', () => this.source?.close());
  }

  disconnectedCallback() {
    this.source?.close();
    clearTimeout(this.timer);
    clearTimeout(this.gathering);
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
    this.source.addEventListener('presence', (event) => this.present(JSON.parse(event.data)));
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

  // Who else is at the case that is open.
  present({ case: id }) {
    const open = document.querySelector('.case[data-case]');
    if (open?.dataset.case === id && !document.hidden) open.querySelector('case-composer').others();
  }

  changed(event) {
    this.told.push(event);
    this.gather();
  }

  gather(after = GATHER) {
    if (!this.told.length || this.busy || document.hidden) return;
    clearTimeout(this.gathering);
    this.gathering = setTimeout(() => this.bring(), after);
  }

  async bring() {
    const still = STILL - (Date.now() - this.pointed);
    if (still > 0) return this.gather(still);
    const told = this.told.splice(0);
    this.busy = true;
    try {
      await Promise.all([this.list(told), this.case(told)]);
    } catch {
      // Nobody answered: it is still to be brought in.
      this.told.unshift(...told);
    } finally {
      this.busy = false;
      setTimeout(() => this.gather(0), REST);
    }
  }

  // The list as it stands now, or the numbers of the rail alone.
  async list(told) {
    const list = document.getElementById('list');
    const lines = list?.querySelectorAll('.row').length;
    const url = list ? `${list.dataset.refresh}${list.dataset.refresh.includes('?') ? '&' : '?'}lines=${lines}` : '/live/counts';
    const fresh = await fetchPart(url, 'list');
    if (!fresh) return;
    for (const count of fresh.querySelectorAll('[data-count]')) {
      const shown = document.querySelector(`.rail [data-count="${count.dataset.count}"]`);
      if (shown) shown.textContent = count.textContent;
    }
    if (!list?.isConnected) return;
    list.querySelector('#list-summary').replaceWith(fresh.querySelector('#list-summary'));
    this.rows(list, fresh.querySelector('#rows'), new Set(told.filter(({ mine }) => mine).map((event) => event.case)));
  }

  // Lines come, go and move to their place; what has the keys keeps them.
  rows(list, fresh, mine) {
    const rows = list.querySelector('#rows');
    const before = new Map([...rows.children].map((row) => [row.id, row.offsetTop]));
    keepFocus(list, () => merge(rows, fresh, (old, now) => old.dataset.version === now.dataset.version));
    mark();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const entered = [];
    for (const row of rows.querySelectorAll('.row')) {
      const moved = before.get(row.id) - row.offsetTop;
      if (!before.has(row.id) && !mine.has(row.dataset.case)) entered.push(row);
      if (calm || moved === 0) continue;
      row.animate(Number.isNaN(moved) ? { opacity: [0, 1] } : { transform: [`translateY(${moved}px)`, 'none'] }, { duration: MOVE, easing: 'ease-out' });
    }
    for (const row of entered) row.classList.add('row--new');
    const { sayEntered, sayEnteredMany } = list.dataset;
    if (entered.length === 1) announce(sayEntered.replace('{}', entered[0].querySelector('.row__name').textContent));
    else if (entered.length) announce(sayEnteredMany.replace('{}', entered.length));
  }

  // The case that is open.
  async case(told) {
    const main = document.querySelector('.case[data-case]');
    const about = told.filter((event) => event.case === main?.dataset.case);
    if (!main || !about.length) return;
    const fresh = (await fetchPart(main.dataset.refresh, 'pane'))?.querySelector('.case');
    // Somebody may have gone on to the next meanwhile.
    if (!fresh || !main.isConnected) return;
    main.dataset.title = document.title = fresh.dataset.title;
    const others = about.some(({ mine }) => !mine);
    this.head(main, fresh);
    this.thread(fresh.querySelector('#thread'), others);
    this.person(fresh.parentElement.querySelector('#person'));
    this.resolve(main, fresh);
    main.querySelector('case-composer').renew(fresh.querySelector('case-composer'), about.some(({ matters }) => matters));
  }

  // Not under the hands of whoever has a menu of it open.
  head(main, fresh) {
    const head = main.querySelector('#case-head');
    main.toggleAttribute('data-stale', Boolean(head.querySelector('details[open]')));
    if (main.hasAttribute('data-stale')) return;
    keepFocus(main, () => head.replaceWith(fresh.querySelector('#case-head')));
    window.htmx?.process(main.querySelector('#case-head'));
  }

  // A message stays as it is, but for what became of it. Who was reading the newest keeps reading the newest.
  thread(fresh, others) {
    const thread = document.getElementById('thread');
    const atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
    const state = (message) => message.querySelector(':scope > .msg__state');
    const count = thread.childElementCount;
    keepFocus(thread, () => merge(thread, fresh, (old, now) => {
      const [was, is] = [state(old), state(now)];
      if (was?.localName === 'undo-send' && is?.localName === 'undo-send') return true;
      was?.remove();
      if (is) old.append(is);
      return true;
    }));
    if (atEnd) thread.scrollTop = thread.scrollHeight;
    if (others && thread.childElementCount !== count) announce(thread.dataset.announce);
  }

  person(fresh) {
    const person = document.getElementById('person');
    if (person.innerHTML !== fresh.innerHTML) keepFocus(person, () => person.replaceChildren(...fresh.childNodes));
  }

  // What is asked before a case is resolved.
  resolve(main, fresh) {
    const [old, now] = [main.querySelector('#resolve'), fresh.querySelector('#resolve')];
    if (old?.open) return;
    old?.remove();
    if (now) main.append(now);
  }
});
