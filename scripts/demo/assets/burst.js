// The script of the page that changes 50 cookies, 20 times each, at once.
const COOKIES = 50;
const ROUNDS = 20;
const output = document.querySelector('#done');
const nameOf = (index) => `burst_${String(index).padStart(2, '0')}`;

function setCookie(text) {
  // biome-ignore lint/suspicious/noDocumentCookie: the way most scripts do it, and the one to watch here.
  document.cookie = text;
}

document.querySelector('#burst').addEventListener('click', () => {
  const start = performance.now();
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (let index = 0; index < COOKIES; index += 1) {
      setCookie(`${nameOf(index)}=round-${round}; path=/; samesite=lax`);
    }
  }
  const took = Math.round(performance.now() - start);
  output.textContent = `${COOKIES * ROUNDS} changes in ${took} ms`;
});

document.querySelector('#remove').addEventListener('click', () => {
  for (let index = 0; index < COOKIES; index += 1) {
    setCookie(`${nameOf(index)}=; path=/; max-age=0`);
  }
  output.textContent = 'removed';
});
