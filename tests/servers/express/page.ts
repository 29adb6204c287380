/** What the page says of its visitor. */
export interface Visitor {
  readonly user: string | undefined;
  readonly basket: string | undefined;
}

/** The page of the shop, with the form to log in, or out. */
export function page(title: string, { user, basket = 'nothing' }: Visitor): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <link rel="icon" href="data:,">
</head>
<body>
  <p>You are <span id="who">${user === undefined ? 'not logged in' : `logged in as ${escaped(user)}`}</span>.
     In the basket: <span id="basket">${escaped(basket)}</span>.</p>
  ${user === undefined ? LOG_IN : LOG_OUT}
</body>
</html>`;
}

const LOG_IN = `<form method="post" action="/login" id="login">
    <label>User <input name="username" value="alice"></label>
    <label>Password <input name="password" type="password" value="alice-password"></label>
    <button type="submit">Log in</button>
  </form>`;

const LOG_OUT = `<form method="post" action="/logout" id="logout">
    <button type="submit">Log out</button>
  </form>`;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
