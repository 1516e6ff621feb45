// <button data-passkey="get|create" data-start="…" data-finish="…">: asks the server for the challenge, the device for the answer.
// The server speaks WebAuthn's JSON ({publicKey: …} with base64url); it answers the end with {"location": "/"}.
import { csrf } from './page.js';

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const withIds = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));

function options(json) {
  const key = { ...json, challenge: bytes(json.challenge), allowCredentials: withIds(json.allowCredentials), excludeCredentials: withIds(json.excludeCredentials) };
  if (json.user) key.user = { ...json.user, id: bytes(json.user.id) };
  if (!key.allowCredentials) delete key.allowCredentials;
  if (!key.excludeCredentials) delete key.excludeCredentials;
  return key;
}

function answer(credential) {
  const { response } = credential;
  const made = { clientDataJSON: text(response.clientDataJSON) };
  for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (response[part]) made[part] = text(response[part]);
  }
  const transports = response.getTransports?.();
  if (transports) made.transports = transports;
  return { id: credential.id, rawId: text(credential.rawId), type: credential.type, extensions: credential.getClientExtensionResults(), response: made };
}

async function send(url, body) {
  const reply = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf() } });
  if (!reply.ok) throw new Error(reply.statusText);
  return reply.json();
}

async function run(button) {
  const place = document.getElementById(button.getAttribute('aria-describedby'));
  const say = (words) => {
    place.textContent = words;
    place.hidden = !words;
  };
  if (!window.PublicKeyCredential) return say(button.dataset.sayNone);
  say('');
  button.disabled = true;
  try {
    const form = button.closest('form');
    const asked = form ? Object.fromEntries(new FormData(form)) : {};
    const { publicKey } = await send(button.dataset.start, asked);
    const credential = await navigator.credentials[button.dataset.passkey]({ publicKey: options(publicKey) });
    const { location: next } = await send(button.dataset.finish, answer(credential));
    location.assign(next);
  } catch {
    say(button.dataset.sayFailed);
  } finally {
    button.disabled = false;
  }
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-passkey]');
  if (button) run(button);
});
