// <case-composer>: the draft is on the server at each pause, and in this browser until the server has it. Nothing typed is lost.
import { announce, keepFocus, post, toast } from './page.js';

const PAUSE = 800;
const BEAT = 30_000;
const ADDRESS = /[^\s,;<>"]+@[^\s,;<>"]+/g;
// What is kept in this browser besides the words; addresses only while the case is of the same person.
const MANNER = ['channel', 'then', 'until'];
const ADDRESSES = ['to', 'cc', 'bcc'];

customElements.define('case-composer', class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form');
    this.text = this.querySelector('textarea');
    this.local = `draft:${this.dataset.draftId}`;
    this.restore();
    this.form.addEventListener('input', (event) => this.changed(event));
    this.form.addEventListener('change', (event) => this.attach(event));
    this.form.addEventListener('click', (event) => this.format(event));
    this.form.addEventListener('submit', () => clearTimeout(this.timer));
    this.form.addEventListener('htmx:afterRequest', (event) => this.sent(event));
    this.form.addEventListener('htmx:confirm', (event) => this.refuse(event));
    this.text.addEventListener('focus', () => this.begin());
    this.form.addEventListener('htmx:beforeOnLoad', (event) => this.onlyOnce(event));
    this.thirdParty();
    this.beat();
    this.beats = setInterval(() => this.beat(), BEAT);
    this.seen = () => this.beat();
    this.gone = () => this.leave();
    document.addEventListener('visibilitychange', this.seen);
    window.addEventListener('pagehide', this.gone);
  }

  disconnectedCallback() {
    if (this.timer) this.save();
    clearInterval(this.beats);
    document.removeEventListener('visibilitychange', this.seen);
    window.removeEventListener('pagehide', this.gone);
    if (!document.querySelector(`case-composer[data-here="${this.dataset.here}"]`)) this.leave();
  }

  // Says that somebody is here, and hears who else is.
  async beat() {
    if (document.hidden) return;
    const writes = this.typed ? '1' : '';
    this.typed = false;
    try {
      const answer = await post(this.dataset.here, new URLSearchParams({ writes }));
      this.tellOthers(await answer.text());
    } catch { /* the banner tells of it */ }
  }

  leave() {
    post(this.dataset.here, new URLSearchParams({ leaves: '1' }), { keepalive: true }).catch(() => {});
  }

  async others() {
    const answer = await fetch(this.dataset.here);
    if (answer.ok && !answer.redirected) this.tellOthers(await answer.text());
  }

  tellOthers(html) {
    const place = this.querySelector('#others');
    if (place.innerHTML.trim() !== html.trim()) place.innerHTML = html;
  }

  get mode() {
    return this.form.elements.mode?.value ?? 'reply';
  }

  // Nothing of one's own is written: the greeting was there before.
  get empty() {
    const text = this.text.value.trim();
    return !text || text === this.dataset.greeting.trim();
  }

  // Who begins to write has seen the case as it stands now.
  begin() {
    const head = document.getElementById('case-head');
    if (this.empty && head) this.form.elements.version.value = head.dataset.version;
  }

  say(state) {
    this.querySelector('[data-saved]').textContent = this.dataset[`say${state}`] ?? '';
  }

  restore() {
    let kept = null;
    try {
      kept = JSON.parse(localStorage.getItem(this.local) ?? 'null');
    } catch { /* no storage, or not ours */ }
    if (!kept || kept.text === this.text.value) return;
    const { mode } = this.form.elements;
    if (mode instanceof RadioNodeList && kept.mode) mode.value = kept.mode;
    for (const name of kept.for === this.dataset.for ? [...MANNER, ...ADDRESSES] : MANNER) {
      if (kept[name] !== undefined && this.form.elements[name]) this.form.elements[name].value = kept[name];
    }
    this.text.value = kept.text;
    this.say('Restored');
    this.later();
  }

  kept() {
    const manner = [...MANNER, ...ADDRESSES].map((name) => [name, this.form.elements[name]?.value]);
    return { text: this.text.value, mode: this.mode, for: this.dataset.for, ...Object.fromEntries(manner) };
  }

  forget() {
    try {
      localStorage.removeItem(this.local);
    } catch { /* there was no storage */ }
  }

  changed(event) {
    this.typed = true;
    if (event.target.matches('[data-copies]')) {
      // A copy is never sent unseen.
      event.target.checked ||= Boolean(this.form.elements.cc.value.trim() || this.form.elements.bcc.value.trim());
    }
    if (event.target.matches('[type="file"], [data-copies]')) return;
    try {
      localStorage.setItem(this.local, JSON.stringify(this.kept()));
    } catch { /* storage full or forbidden: the server still has it at the next pause */ }
    if (event.target.matches('#to, #cc, #bcc')) this.thirdParty();
    this.later();
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  async save() {
    clearTimeout(this.timer);
    this.timer = null;
    const draft = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string' && name !== 'csrf') draft.append(name, value);
    }
    const text = this.text.value;
    this.say('Saving');
    try {
      await post(this.dataset.draft, draft);
      if (this.text.value === text) this.forget();
      this.say('Saved');
    } catch {
      this.say('Local');
    }
  }

  // The server took it: the paper is empty again. It refused: what was written stays, its reasons were swapped in.
  sent(event) {
    // To htmx an answer that it swaps is a success, a refusal too.
    if (event.detail.elt !== this.form || !(event.detail.xhr.status < 300)) return;
    this.handOver();
    this.typed = false;
    this.beat();
    this.text.value = this.mode === 'note' ? '' : this.dataset.greeting;
    this.dataset.known += ` ${this.strangers.join(' ')}`;
    this.form.elements.third_party_ok.checked = false;
    this.thirdParty();
    this.querySelector('.files').replaceChildren();
    this.querySelector('[data-changed]').hidden = true;
    this.say('');
    const words = this.mode === 'note' ? this.dataset.sayNoted : this.dataset.saySent;
    if (this.mode === 'note') toast(words);
    announce(words);
    const thread = document.getElementById('thread');
    thread.scrollTop = thread.scrollHeight;
  }

  // Who is told for the first time? Never without asking.
  thirdParty() {
    const box = this.querySelector('[data-third]');
    const known = new Set(this.dataset.known.toLowerCase().split(/\s+/));
    const names = this.form.elements.channel?.value === 'mail' ? ['to', 'cc', 'bcc'] : [];
    const all = names.flatMap((name) => (this.form.elements[name]?.value ?? '').toLowerCase().match(ADDRESS) ?? []);
    this.strangers = all.filter((address) => !known.has(address));
    box.hidden = this.strangers.length === 0;
    box.querySelector('[data-third-text]').textContent = this.dataset.sayThird.replace('{who}', this.strangers.join(', '));
    this.form.elements.third_party_ok.required = this.strangers.length > 0 && this.mode === 'reply';
  }

  refuse(event) {
    if (event.detail.elt !== this.form) return;
    if (this.mode !== 'note' && this.strangers.length && !this.form.elements.third_party_ok.checked) {
      event.preventDefault();
      this.form.elements.third_party_ok.focus();
    }
  }

  // The answer may have come in already, told by the journal.
  onlyOnce(event) {
    const [, id] = /<article class="msg[^"]*" id="(m[\da-f-]+)"/.exec(event.detail.xhr.responseText) ?? [];
    if (event.detail.elt === this.form && id) document.getElementById(id)?.remove();
  }

  // Another has it from here on: the words go along with their request, and come back from the server.
  handOver() {
    clearTimeout(this.timer);
    this.timer = null;
    this.forget();
  }

  // The case as it stands now: who else writes, who knows of it. `matters`: who writes should read first.
  renew(fresh, matters) {
    this.tellOthers(fresh.querySelector('#others').innerHTML);
    if (matters) this.warnChanged();
    if (this.dataset.for !== fresh.dataset.for && this.empty && !this.timer) {
      keepFocus(this.parentElement, () => this.replaceWith(fresh));
      window.htmx?.process(fresh);
      return;
    }
    this.dataset.known = fresh.dataset.known;
    this.thirdParty();
    this.begin();
  }

  warnChanged() {
    const box = this.querySelector('[data-changed]');
    if (this.empty) return;
    box.lastElementChild.textContent = this.dataset.sayChanged;
    box.hidden = false;
  }

  // A note has no greeting.
  chooseMode() {
    if (this.empty) this.text.value = this.mode === 'note' ? '' : this.dataset.greeting;
    this.thirdParty();
  }

  async attach(event) {
    if (event.target.name === 'mode') this.chooseMode();
    if (event.target.name === 'channel') this.thirdParty();
    if (!event.target.matches('[data-attach]') || !event.target.files.length) return;
    const body = new FormData();
    for (const file of event.target.files) body.append('files', file);
    try {
      const answer = await post(event.target.dataset.attach, body);
      const list = this.querySelector('.files');
      list.insertAdjacentHTML('beforeend', await answer.text());
      window.htmx?.process(list);
      event.target.value = '';
    } catch (error) {
      toast((await error.answer?.text?.()) || document.body.dataset.error);
    }
  }

  format(event) {
    const kind = event.target.closest('[data-format]')?.dataset.format;
    if (!kind) return;
    const { selectionStart: from, selectionEnd: to, value } = this.text;
    const chosen = value.slice(from, to);
    const made = {
      bold: () => `**${chosen}**`,
      list: () => (chosen || '').split('\n').map((line) => `- ${line}`).join('\n'),
      link: () => `[${chosen}](https://)`,
    }[kind]();
    this.text.setRangeText(made, from, to, 'end');
    this.text.focus();
    this.text.dispatchEvent(new Event('input', { bubbles: true }));
  }
});
