// Writes down every event, and whether the browser counts it as a person's doing.
const events = document.getElementById('events');
const button = document.getElementById('button');

function note(text, { isTrusted }) {
  const item = document.createElement('li');
  item.textContent = `${text} ${isTrusted ? 'trusted' : 'scripted'}`;
  events.append(item);
}

for (const type of ['click', 'dblclick']) {
  button.addEventListener(type, (event) => note(type, event));
}
document.addEventListener('contextmenu', (event) => {
  event.preventDefault();
  note('contextmenu', event);
});
document.addEventListener('keydown', (event) => {
  if (['Control', 'Shift'].includes(event.key)) return;
  const held = `${event.ctrlKey ? 'Control+' : ''}${event.shiftKey ? 'Shift+' : ''}`;
  note(`${held}${event.key}`, event);
});
