// <form data-keep>: what is typed into it survives a reload, a mistaken click and the end of the session, in this tab. Secrets and files are not kept.
// It goes when the server has it, or when whoever wrote it leaves it by <a data-leave>.
const PREFIX = 'keep:';
const SENT = 'kept-sent';

const store = (() => {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
})();
const place = (form) => PREFIX + new URL(form.action).pathname + location.search;
const fields = (form) => [...form.elements].filter((field) => field.name && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type));
const chosen = (field) => (['radio', 'checkbox'].includes(field.type) ? field.checked : null);
const read = (form) => fields(form).filter((field) => chosen(field) !== false).map((field) => [field.name, field.value]);

function forget(path) {
  for (const key of Object.keys(store ?? {})) if (key.split('?')[0] === PREFIX + path) store.removeItem(key);
}

// Shows again what was kept; says so, with a way to be rid of it.
function restore(form, kept) {
  for (const field of fields(form)) {
    const values = kept.filter(([name]) => name === field.name).map(([, value]) => value);
    if (chosen(field) !== null) field.checked = values.includes(field.value);
    else if (values.length) [field.value] = values;
  }
  const { sayRestored, sayAnew } = document.body.dataset;
  const line = document.createElement('p');
  line.className = 'advice advice--plain';
  line.role = 'status';
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button button--small', textContent: sayAnew });
  button.addEventListener('click', () => {
    forget(new URL(form.action).pathname);
    location.assign(location.href);
  });
  const words = document.createElement('span');
  words.textContent = sayRestored;
  line.append(words, button);
  form.prepend(line);
}

function keep(form) {
  const shown = JSON.stringify(read(form));
  const kept = store.getItem(place(form));
  if (kept && kept !== shown) restore(form, JSON.parse(kept));
  form.addEventListener('input', () => {
    try {
      store.setItem(place(form), JSON.stringify(read(form)));
    } catch { /* full or forbidden */ }
  });
  form.addEventListener('submit', () => store.setItem(SENT, new URL(form.action).pathname));
  form.querySelector('[data-leave]')?.addEventListener('click', () => forget(new URL(form.action).pathname));
}

// It was taken if the page after it is another, or says so; not if that page came after signing in anew.
const forms = [...document.querySelectorAll('form[data-keep]')];
const sent = store?.getItem(SENT);
if (sent) {
  store.removeItem(SENT);
  const again = forms.some((form) => new URL(form.action).pathname === sent);
  const signedIn = document.referrer && new URL(document.referrer).pathname.startsWith('/login');
  if (!signedIn && (!again || document.querySelector('.advice--ok'))) forget(sent);
}
if (store) forms.forEach(keep);
