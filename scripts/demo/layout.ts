import { Html, html } from './html.ts';
import type { Page, Reply } from './page.ts';
import type { Visit } from './visit.ts';

/** A page that sets 120 cookies need not print them all. */
const LISTED = 24;

const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='8' cy='8' r='7' fill='%23b4691f'/><circle cx='5.5' cy='6' r='1.3'/><circle cx='10.5' cy='5.5' r='1.1'/><circle cx='9.5' cy='10.5' r='1.4'/></svg>";

/** The theme cookie works: change it, reload, and the page follows. */
function theme(visit: Visit): string {
  const chosen = visit.cookies.get('theme');
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
}

function shell(page: Page, visit: Visit, kind: 'page' | 'frame', content: Html): string {
  return html`<!doctype html>
<html lang="en" data-theme="${theme(visit)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Crumb &amp; Co.</title>
<link rel="icon" href="${new Html(icon)}">
<link rel="stylesheet" href="/demo.css">
</head>
<body class="${kind}">
${content}
</body>
</html>
`.text;
}

/** A page for people: what it is, what it holds, what it sent and what it was sent. */
export function renderPage(page: Page, visit: Visit, reply: Reply): string {
  const sent = reply.cookies ?? [];
  return shell(
    page,
    visit,
    'page',
    html`<header class="top"><a class="brand" href="${visit.origins.shop}/"><img src="${new Html(icon)}" alt="" width="24" height="24">Crumb &amp; Co.</a><span>the Cookiescope demo</span><code>${visit.url.host}</code></header>
<main>
<h1>${page.title}</h1>
<p class="summary">${page.summary}</p>
${page.about === undefined ? null : html`<p class="about">${page.about}</p>`}
${secureNote(visit, sent)}
${reply.body ?? null}
<div class="ledger">
<section class="card"><h2>Set by this answer</h2>${list(sent, 'Nothing.')}</section>
<section class="card"><h2>Received with the request</h2>${list(
      Array.from(visit.cookies, ([name, value]) => `${name}=${value}`),
      'Nothing: there were no cookies for this address yet.',
    )}</section>
</div>
</main>
<footer>A local server, for trying things out. Nothing here leaves this machine, and no value is a real secret.</footer>`,
  );
}

/** A document inside someone else's page: who it is, and how many cookies it set. */
export function renderFrame(page: Page, visit: Visit, reply: Reply): string {
  const sent = reply.cookies ?? [];
  return shell(
    page,
    visit,
    'frame',
    html`<h1>${page.title}</h1>
<p><code>${visit.url.host}</code> set ${sent.length} ${sent.length === 1 ? 'cookie' : 'cookies'}${
      sent.length <= 4
        ? html`: ${sent.map((header) => html`<code>${header.split('=')[0] ?? ''}</code> `)}`
        : null
    }</p>
<p class="summary">${page.summary}</p>
${reply.body ?? null}`,
  );
}

function list(lines: readonly string[], nothing: string): Html {
  if (lines.length === 0) return html`<p class="nothing">${nothing}</p>`;
  const rest = lines.length - LISTED;
  return html`<ul class="headers">${lines.slice(0, LISTED).map((line) => html`<li><code><bdi>${line}</bdi></code></li>`)}</ul>
${rest > 0 ? html`<p class="nothing">and ${rest} more</p>` : null}`;
}

function secureNote(visit: Visit, sent: readonly string[]): Html | null {
  if (visit.secure || !sent.some((header) => /; secure/i.test(header))) return null;
  const twin = visit.origins.httpsShop + visit.url.pathname;
  return html`<p class="note">This page came over plain http, so the browser refuses what is <code>Secure</code>. Open it <a href="${twin}">over https</a> to get everything.</p>`;
}
