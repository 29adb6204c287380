// Another number after every start tells a worker that was stopped from one that was not.
const born = Math.random();
const api = globalThis.browser ?? chrome;

// Which commands were given, and on which page.
const commands = [];
api.commands.onCommand.addListener((name, tab) => {
  commands.push(`${name} ${tab.url}`);
});

api.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message === 'born') reply(born);
  if (message === 'commands') reply(commands);
});
