import type { Page } from '../page.ts';

export const hostile: Page = {
  path: '/hostile',
  title: 'Hostile names and values',
  summary: 'Markup, formulas, and text that hides.',
  about:
    'Also names that JavaScript objects already have. All of it is to be shown as plain text: if anything pops up, that is a fault.',
  open: () => ({
    cookies: [
      'hostile_script=<script>alert("script")</script>; Path=/',
      'hostile_image=<img src=x onerror=alert("image")>; Path=/',
      'hostile_attribute="><svg onload=alert(1)>; Path=/',
      'hostile_link=javascript:alert("link"); Path=/',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a cookie value that looks like one.
      'hostile_template={{constructor.constructor("alert(1)")()}} ${7*7} <%= 7*7 %>; Path=/',
      'hostile_formula==HYPERLINK("http://example.test","click"); Path=/',
      "hostile_replace=$& $1 $$ $` $'; Path=/",
      'hostile_shell=`id` $(id) | tee x && echo; Path=/',
      'hostile_encoded=%3Cscript%3Ealert(1)%3C%2Fscript%3E%0D%0ASet-Cookie:%20x=y; Path=/',
      'hostile_override=user\u202egnp.exe; Path=/',
      'hostile_invisible=a\u200bb\u200dc\u2060d\ufeffe; Path=/',
      'hostile_zalgo=c\u0351\u0306o\u0302\u0308o\u0301\u0327k\u030di\u0311e\u0321; Path=/',
      '<b>hostile_name</b>=markup-in-a-name; Path=/',
      's\u0435ssionid=the-second-letter-is-cyrillic; Path=/',
      '__proto__=polluted; Path=/',
      'constructor=built-in; Path=/',
      'hasOwnProperty=built-in; Path=/',
    ],
  }),
};
