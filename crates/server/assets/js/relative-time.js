// Keeps times true on a page that stays open. The server wrote the text; here it only moves on.
// <time datetime data-relative>: «hace 12 min» while less than a day old, then what the server wrote.
// <span class="clock" data-due="2026-11-21T10:40:00Z" data-soon="2026-11-21T10:00:00Z" data-say-left="vence en {}" data-say-over="venció hace {}">
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const language = document.documentElement.lang || 'es';
const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always', style: 'short' });

function span(ms) {
  const minutes = Math.max(1, Math.round(ms / MINUTE));
  const [value, unit] = minutes < 60 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

function update() {
  const now = Date.now();
  for (const time of document.querySelectorAll('time[data-relative]')) {
    time.dataset.written ??= time.textContent;
    const age = now - Date.parse(time.dateTime);
    if (!(age >= 0 && age < DAY)) time.textContent = time.dataset.written;
    else if (age < 60 * MINUTE) time.textContent = relative.format(-Math.max(1, Math.floor(age / MINUTE)), 'minute');
    else time.textContent = relative.format(-Math.floor(age / (60 * MINUTE)), 'hour');
  }
  for (const clock of document.querySelectorAll('.clock[data-due]')) {
    const left = Date.parse(clock.dataset.due) - now;
    const late = left < 0;
    clock.classList.toggle('clock--late', late);
    clock.classList.toggle('clock--soon', !late && now >= Date.parse(clock.dataset.soon));
    clock.classList.toggle('clock--ok', !late && now < Date.parse(clock.dataset.soon));
    const words = late ? clock.dataset.sayOver : clock.dataset.sayLeft;
    if (words && Math.abs(left) < DAY / 2) clock.textContent = words.replace('{}', span(Math.abs(left)));
  }
}

update();
setInterval(update, 30_000);
document.addEventListener('htmx:afterSettle', update);
