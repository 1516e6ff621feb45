// One-key shortcuts: <body data-shortcuts="off"> turns them off. Never inside a field, never with a modifier, never over a dialog.
// An element with data-key="r" is what the key r clicks: so a key does exactly what its button does, and only while it is there.
import { writing } from './page.js';

const on = () => document.body.dataset.shortcuts !== 'off';
const rows = () => [...document.querySelectorAll('.row__name')];

function move(step) {
  const all = rows();
  const here = all.indexOf(document.activeElement);
  const from = here >= 0 ? here : all.findIndex((row) => row.hasAttribute('aria-current'));
  const to = all[Math.max(0, Math.min(all.length - 1, from + step))];
  to?.focus();
  to?.closest('.row').scrollIntoView({ block: 'nearest' });
}

function press(key) {
  const target = document.querySelector(`[data-key="${key}"]`);
  if (!target) return false;
  target.click();
  if (target.matches('summary')) target.parentElement.querySelector('button')?.focus();
  const text = target.closest('.composer') && document.getElementById('text');
  if (text) {
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
  }
  return true;
}

document.addEventListener('keydown', (event) => {
  const inField = writing(event.target);
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && inField) {
    event.target.form?.requestSubmit();
    return;
  }
  if (event.key === 'Escape' && event.target.id === 'text') {
    document.getElementById('case-title')?.focus();
    return;
  }
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    document.getElementById('palette')?.showModal();
    return;
  }
  if (!on() || inField || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  let done = true;
  if (event.key === 'j') move(1);
  else if (event.key === 'k') move(-1);
  else if (event.key === '/') location.assign(document.querySelector('[data-open="palette"]')?.href ?? '/search');
  else if (event.key === '?') document.getElementById('shortcuts')?.showModal();
  else done = /^[a-z]$/.test(event.key) && press(event.key);
  if (done) event.preventDefault();
});
