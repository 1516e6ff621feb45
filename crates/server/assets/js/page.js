// What the other modules share.

/** The token that proves that a request comes from our own page. */
export const csrf = () => document.querySelector('meta[name="csrf"]')?.content ?? '';

/** Says something to a screen reader, without showing it. */
export function announce(words) {
  const place = document.getElementById('announce');
  if (place && words) place.textContent = words;
}

/** Shows a line in the corner for some seconds. */
export function toast(words) {
  const place = document.getElementById('toasts');
  if (!place || !words) return;
  const line = document.createElement('p');
  line.className = 'toast';
  line.textContent = words;
  place.replaceChildren(line);
  setTimeout(() => line.remove(), 8000);
}

/** Whether keys belong to what is being written, and not to us. */
export const writing = (element) => Boolean(element?.closest?.('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'));

/** POSTs a form's data with the token; throws when the server did not take it. */
export async function post(url, body, options = {}) {
  const answer = await fetch(url, { method: 'POST', body, headers: { 'X-CSRF-Token': csrf() }, redirect: 'error', ...options });
  if (!answer.ok) throw Object.assign(new Error(answer.statusText), { status: answer.status, answer });
  return answer;
}

/** Fetches a part of a page as htmx would; nothing if the answer is another page: that to sign in, for one. */
export async function fetchPart(url, target) {
  const answer = await fetch(url, { headers: { 'HX-Request': 'true', 'HX-Target': target } });
  if (!answer.ok) throw new Error(answer.statusText);
  if (answer.redirected) return null;
  const part = document.createElement('template');
  part.innerHTML = await answer.text();
  return part.content;
}

/** Brings `old` to what `fresh` shows, child by child. What has an id and of which `same` says so stays as it is. */
export function merge(old, fresh, same) {
  const had = new Map([...old.children].filter((child) => child.id).map((child) => [child.id, child]));
  const wanted = [...fresh.children].map((child) => {
    const before = had.get(child.id);
    if (before && same(before, child)) return before;
    if (before?.classList.contains('row--new')) child.classList.add('row--new');
    return child;
  });
  const stays = new Set(wanted);
  for (const child of [...old.children]) if (!stays.has(child)) child.remove();
  wanted.forEach((child, at) => {
    if (old.children[at] !== child) old.insertBefore(child, old.children[at] ?? null);
  });
  window.htmx?.process(old);
}

/** Changes a part of the page. If that takes away what had the keys, they go to the same thing again, or to what stands in its place. */
export function keepFocus(part, change) {
  const at = document.activeElement;
  const inside = part.contains(at) && at !== part;
  const rows = () => [...part.querySelectorAll('.row__name')];
  const line = rows().indexOf(at);
  change();
  if (!inside || document.activeElement === at) return;
  const same = at.isConnected ? at : at.id && document.getElementById(at.id);
  const next = same || (line >= 0 && rows()[Math.min(line, rows().length - 1)]);
  if (next) next.focus({ preventScroll: true });
  else refocus(part);
}

/** Gives the keys to the heading of a part of the page, or else to the first thing in it that takes them. */
export function refocus(part) {
  const heading = part?.querySelector('h1, h2, h3');
  if (heading) heading.tabIndex = -1;
  const first = heading ?? part?.querySelector('a[href], button, input:not([type="hidden"]), select, textarea, [tabindex]');
  first?.focus({ preventScroll: true });
}

/** Marks the line of the case that is open. */
export function mark() {
  const open = document.querySelector('.case[data-case]')?.dataset.case;
  for (const row of document.querySelectorAll('.row')) {
    const name = row.querySelector('.row__name');
    if (row.dataset.case === open) {
      name.setAttribute('aria-current', 'true');
      row.classList.remove('row--new');
    } else name.removeAttribute('aria-current');
  }
}
