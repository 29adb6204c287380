// The script of the page that changes cookies every second.
const toggle = document.querySelector('#toggle');
const output = document.querySelector('#ticks');
let ticks = 0;

function setCookie(text) {
  // biome-ignore lint/suspicious/noDocumentCookie: the way most scripts do it, and the one to watch here.
  document.cookie = text;
}

function tick() {
  if (toggle.getAttribute('aria-pressed') === 'false') return;
  ticks += 1;
  output.textContent = ticks;
  setCookie(`live_counter=${ticks}; path=/; samesite=lax`);
  setCookie(`live_clock=${new Date().toISOString()}; path=/; samesite=lax`);
  setCookie(`live_here_and_gone=1; path=/; max-age=${ticks % 2 === 1 ? 60 : 0}`);
  if (ticks % 6 === 1) setCookie('live_expiring=3-seconds; path=/; max-age=3');
  if (ticks % 5 === 0) fetch('/live/tick');
}

toggle.addEventListener('click', () => {
  const running = toggle.getAttribute('aria-pressed') === 'true';
  toggle.setAttribute('aria-pressed', String(!running));
  toggle.textContent = running ? 'Go on' : 'Pause';
});
tick();
setInterval(tick, 1000);
