// <command-palette data-src="/palette">: types ahead over cases, persons and pages. The server answers with HTML: groups of a[role=option].
import { announce } from './page.js';

customElements.define('command-palette', class extends HTMLElement {
  connectedCallback() {
    this.dialog = this.closest('dialog');
    this.input = this.querySelector('input');
    this.list = this.querySelector('[role="listbox"]');
    this.actions = this.list.innerHTML;
    this.input.addEventListener('input', () => this.ask());
    this.addEventListener('keydown', (event) => this.key(event));
    this.dialog.addEventListener('close', () => this.reset());
    this.choose(0);
  }

  get options() {
    return [...this.list.querySelectorAll('[role="option"]')];
  }

  reset() {
    this.input.value = '';
    this.list.innerHTML = this.actions;
    this.choose(0);
  }

  key(event) {
    const at = this.options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown') this.choose(at + 1);
    else if (event.key === 'ArrowUp') this.choose(at - 1);
    else if (event.key === 'Enter') this.options[at]?.click();
    // A search field would only be emptied, and the palette stay.
    else if (event.key === 'Escape') this.dialog.close();
    else return;
    event.preventDefault();
  }

  choose(at) {
    const all = this.options;
    const index = all.length ? (at + all.length) % all.length : -1;
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    all[index]?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', all[index]?.id ?? '');
  }

  ask() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(this.input.value.trim()), 120);
  }

  async search(words) {
    if (!words) return this.reset();
    this.asked?.abort();
    this.asked = new AbortController();
    try {
      const answer = await fetch(`${this.dataset.src}?q=${encodeURIComponent(words)}`, { signal: this.asked.signal });
      if (!answer.ok) return;
      this.list.innerHTML = await answer.text() + this.matching(words);
    } catch (error) {
      if (error.name === 'AbortError') return;
      this.list.innerHTML = this.matching(words);
    }
    if (!this.options.length) {
      const none = document.createElement('p');
      none.className = 'label';
      none.textContent = this.dataset.none;
      this.list.replaceChildren(none);
      announce(this.dataset.none);
    }
    this.choose(0);
  }

  // The fixed actions whose words contain what was typed, accents aside.
  matching(words) {
    const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const group = document.createElement('div');
    group.innerHTML = this.actions;
    for (const option of group.querySelectorAll('[role="option"]')) {
      if (!fold(option.textContent).includes(fold(words))) option.remove();
    }
    return group.querySelector('[role="option"]') ? group.innerHTML : '';
  }
});
