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
export async function post(url, body, headers = {}) {
  const answer = await fetch(url, { method: 'POST', body, headers: { 'X-CSRF-Token': csrf(), ...headers }, redirect: 'error' });
  if (!answer.ok) throw Object.assign(new Error(answer.statusText), { status: answer.status, answer });
  return answer;
}
