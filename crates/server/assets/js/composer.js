// <case-composer>: the draft is on the server at each pause, and in this browser until the server has it. Nothing typed is lost.
import { announce, post, toast } from './page.js';

const PAUSE = 800;
const ADDRESS = /[^\s,;<>"]+@[^\s,;<>"]+/g;

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
    this.addEventListener('case-changed', () => this.warnChanged());
    this.thirdParty();
  }

  disconnectedCallback() {
    if (this.timer) this.save();
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
    this.text.value = kept.text;
    this.say('Restored');
    this.later();
  }

  forget() {
    try {
      localStorage.removeItem(this.local);
    } catch { /* there was no storage */ }
  }

  changed(event) {
    if (event.target.matches('[data-copies]')) {
      // A copy is never sent unseen.
      event.target.checked ||= Boolean(this.form.elements.cc.value.trim() || this.form.elements.bcc.value.trim());
    }
    if (event.target.matches('[type="file"], [data-copies]')) return;
    try {
      localStorage.setItem(this.local, JSON.stringify({ text: this.text.value, mode: this.mode }));
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
    clearTimeout(this.timer);
    this.timer = null;
    this.forget();
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
