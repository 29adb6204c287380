// The least a page of an extension can do to show cookies: what the popup is measured against.
const cookies = await chrome.cookies.getAll({});
const list = document.querySelector('ul');
for (const { name } of cookies) {
  const item = document.createElement('li');
  item.textContent = name;
  list.append(item);
}
