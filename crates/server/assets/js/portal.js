// The person's page works without this. With it: large letters at once, and what was being written survives a reload.
// The address of the link makes the server remember the choice.
const toggle = document.querySelector('[data-large-text]');
toggle?.addEventListener('click', (event) => {
  event.preventDefault();
  fetch(toggle.href);
  const large = document.documentElement.dataset.text !== 'large';
  document.documentElement.dataset.text = large ? 'large' : '';
  toggle.textContent = large ? toggle.dataset.sayNormal : toggle.dataset.sayLarge;
  toggle.search = large ? '?text=normal' : '?text=large';
});

// <main data-sent="name">: the server has it, so that the copy kept here can go.
const place = (name) => `keep:${name}`;
const sent = document.querySelector('[data-sent]');
if (sent) sessionStorage.removeItem(place(sent.dataset.sent));
for (const form of document.querySelectorAll('form[data-keep]')) {
  const area = form.querySelector('textarea');
  area.value ||= sessionStorage.getItem(place(form.dataset.keep)) ?? '';
  area.addEventListener('input', () => sessionStorage.setItem(place(form.dataset.keep), area.value));
}
