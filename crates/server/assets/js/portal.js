// The person's page works without this. With it: large letters at once, and what was being written survives a reload.
const toggle = document.querySelector('[data-large-text]');
const normal = toggle?.textContent;

function show(large) {
  document.documentElement.dataset.text = large ? 'large' : '';
  toggle.textContent = large ? toggle.dataset.sayNormal : normal;
}

if (toggle) {
  if (localStorage.getItem('text') === 'large') show(true);
  toggle.addEventListener('click', (event) => {
    event.preventDefault();
    const large = document.documentElement.dataset.text !== 'large';
    localStorage.setItem('text', large ? 'large' : '');
    show(large);
  });
}

// <main data-sent="name">: the server has it, so that the copy kept here can go.
const place = (name) => `keep:${name}`;
const sent = document.querySelector('[data-sent]');
if (sent) sessionStorage.removeItem(place(sent.dataset.sent));
for (const form of document.querySelectorAll('form[data-keep]')) {
  const area = form.querySelector('textarea');
  area.value ||= sessionStorage.getItem(place(form.dataset.keep)) ?? '';
  area.addEventListener('input', () => sessionStorage.setItem(place(form.dataset.keep), area.value));
}
