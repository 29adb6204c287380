// Another number after every start tells a worker that was stopped from one that was not.
const born = Math.random();
const api = globalThis.browser ?? chrome;

api.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message === 'born') reply(born);
});
