/** 2027-01-15, in milliseconds. */
export const NOW = 1.8e12;

type Codes = readonly string[];
/** Details beside a sound `url`, `name` and `value`, and the codes of each browser; one list for both. */
type Row = readonly [details: unknown, chromium: Codes, firefox?: Codes];

/** What each check refuses, and what it just lets pass. */
export const REJECTING: Readonly<Record<string, readonly Row[]>> = {
  details: [
    [[], ['propertyType']],
    [{ url: null }, ['propertyMissing']],
    [{ url: 1, name: 2 }, ['propertyType', 'propertyType']],
    [{ httpOnly: 'yes' }, ['propertyType']],
    [{ expirationDate: true }, ['propertyType']],
    [{ expirationDate: 'tomorrow' }, ['propertyType']],
    [{ sameSite: 'Lax' }, ['propertyType']],
    [{ session: true }, ['propertyUnknown']],
    [{ firstPartyDomain: '' }, ['propertyUnknown'], []],
    [{ partitionKey: { topLevelSite: 1, other: 1 } }, ['propertyType', 'propertyUnknown']],
    [{ sameSite: null, domain: null, path: null, partitionKey: null, storeId: null }, []],
  ],
  url: [
    [{ url: 'www.example.com' }, ['urlInvalid']],
    [{ url: 'https://' }, ['urlInvalid']],
    [{ url: 'wss://www.example.com/' }, [], ['urlScheme']],
    [{ url: 'file:///tmp/x' }, ['urlScheme']],
    [{ url: 'ftp://www.example.com/' }, ['urlScheme']],
    [{ url: 'https://www.example.com../' }, ['urlHost'], []],
    [{ url: 'https://user:pw@bücher.example:8443/x?y#z' }, []],
  ],
  store: [
    [{ storeId: '' }, []],
    [{ storeId: '0' }, [], ['storeUnknown']],
    [{ storeId: 'firefox-default' }, ['storeUnknown'], []],
    [{ storeId: 'firefox-container-9' }, ['storeUnknown']],
  ],
  firstParty: [
    [
      { firstPartyDomain: 'example.com', partitionKey: {} },
      ['propertyUnknown'],
      ['firstPartyAndPartition'],
    ],
  ],
  partitionKey: [
    [{ partitionKey: {} }, []],
    [{ partitionKey: { hasCrossSiteAncestor: true } }, ['partitionNeedsSite']],
    [
      { partitionKey: { topLevelSite: '', hasCrossSiteAncestor: true } },
      ['partitionNeedsSite'],
      [],
    ],
    [{ secure: true, partitionKey: { topLevelSite: 'other.com' } }, ['partitionSiteMalformed']],
    [{ secure: true, partitionKey: { topLevelSite: 'about:blank' } }, ['partitionSiteMalformed']],
    [{ secure: true, partitionKey: { topLevelSite: 'file:///x' } }, []],
    [
      {
        secure: true,
        partitionKey: { topLevelSite: 'http://example.com', hasCrossSiteAncestor: false },
      },
      ['partitionNeedsAncestor'],
    ],
    [
      {
        secure: true,
        partitionKey: { topLevelSite: 'https://a.example.com:1', hasCrossSiteAncestor: false },
      },
      [],
    ],
  ],
  nameless: [
    [{ name: '', value: '' }, ['emptyCookie']],
    [{ name: '', value: 'foo' }, [], ['nameless']],
    [{ name: '', value: 'a=b' }, ['namelessWithEquals'], ['nameless']],
    [{ name: '', value: '__host-' }, ['namelessWithPrefix'], ['nameless']],
  ],
  name: [
    [{ name: 'a=b' }, ['equalsInName']],
    [{ name: 'a;b' }, ['nameCharacters']],
    [{ name: 'a\0b' }, ['nameCharacters']],
    [{ name: 'a\tb' }, ['nameCharacters'], []],
    [{ name: ' a' }, ['whitespaceAroundName']],
    [{ name: '\ta' }, ['nameCharacters', 'whitespaceAroundName'], []],
    [{ name: 'é\u00a0' }, []],
    // Their lower bytes are `=` and NUL, `;`, and a space.
    [{ name: '😀' }, [], ['equalsInName', 'nameCharacters']],
    [{ name: 'Ļ' }, [], ['nameCharacters']],
    [{ name: 'aĠ' }, [], ['whitespaceAroundName']],
  ],
  value: [
    [{ value: 'a;b' }, ['valueCharacters']],
    [{ value: 'a\x7f' }, ['valueCharacters']],
    [{ value: 'a\tb' }, ['valueCharacters'], []],
    [{ value: 'a ' }, ['whitespaceAroundValue']],
    [{ value: 'a b="c", 日本 😀' }, []],
  ],
  size: [
    [{ value: 'v'.repeat(4095) }, []],
    [{ value: 'v'.repeat(4096) }, ['tooBig']],
    [{ value: 'é'.repeat(2048) }, ['tooBig']],
    [{ name: 'é'.repeat(2048) }, ['tooBig'], []],
  ],
  domainText: [
    [
      { domain: 'example.com ' },
      ['domainMalformed', 'domainMalformed'],
      ['domainMalformed', 'domainElsewhere'],
    ],
    [
      { domain: 'd'.repeat(1025) },
      ['domainTooLong', 'domainMalformed'],
      ['domainTooLong', 'domainElsewhere'],
    ],
  ],
  domain: [
    [{ domain: '' }, []],
    [{ domain: '.EXAMPLE.com' }, []],
    [{ domain: 'com' }, ['domainElsewhere']],
    [{ domain: 'other.com' }, ['domainElsewhere']],
    [{ domain: 'a.www.example.com' }, ['domainElsewhere']],
    [{ domain: '.' }, ['domainMalformed'], ['domainElsewhere']],
    [{ domain: 'example。com' }, [], ['domainElsewhere']],
    [{ url: 'https://co.uk/', domain: '.co.uk' }, [], ['suffixNeedsHostOnly']],
    [{ url: 'https://a.github.io/', domain: 'github.io' }, ['domainElsewhere']],
    [{ url: 'https://a.s3.amazonaws.com/', domain: 's3.amazonaws.com' }, ['domainElsewhere']],
    [{ url: 'http://1.2.3.4/', domain: '.1.2.3.4' }, []],
    [{ url: 'http://1.2.3.4/', domain: '2.3.4' }, ['domainElsewhere']],
    [{ url: 'http://[::1]/', domain: '::1' }, ['domainElsewhere'], []],
  ],
  path: [
    [{ path: '' }, []],
    [{ path: 'dir' }, ['pathWithoutSlash'], []],
    [{ path: '/a;b' }, ['pathCharacters'], []],
    [{ path: '/a\0b' }, ['pathCharacters'], []],
    [{ path: '/a\tb' }, ['pathCharacters']],
    [{ path: '/ ' }, ['whitespaceAroundPath'], []],
    [{ path: `/${'p'.repeat(1023)}` }, []],
    [{ path: `/${'p'.repeat(1024)}` }, ['pathTooLong']],
  ],
  expiry: [
    [{ expirationDate: NOW / 1000 }, ['expired']],
    [{ expirationDate: 0 }, ['expired']],
    [{ expirationDate: NOW / 1000 + 0.5 }, []],
    [{ expirationDate: 1e15 }, []],
    // 1e303 milliseconds are 0 in 64 bits.
    [{ expirationDate: 1e300 }, [], ['expired']],
  ],
  prefix: [
    [{ name: '__secure-a' }, ['prefixNeedsSecure'], []],
    [{ name: '__Host-a', secure: true }, ['prefixNeedsRootPath'], []],
    [{ name: '__Host-a', secure: true, path: '/' }, []],
    [{ name: '__Host-a', secure: true, url: 'https://www.example.com/page' }, []],
    [
      { name: '__Host-a', secure: true, path: '/', domain: 'www.example.com' },
      ['prefixNeedsHostOnly'],
      [],
    ],
    [{ name: '__Host-a', secure: true, url: 'https://1.2.3.4/', domain: '1.2.3.4' }, []],
    [{ name: '__Http-a', secure: true }, ['prefixNeedsHttpOnly'], []],
    [{ name: '__Host-Http-a', secure: true, path: '/' }, ['prefixNeedsHttpOnly'], []],
    [{ name: '__HostHttp-a' }, []],
    [{ name: '__Secure-a', secure: true, url: 'http://a.localhost/' }, []],
  ],
  secureOverHttp: [
    [{ url: 'http://www.example.com/', secure: true }, ['secureOverHttp'], []],
    [{ url: 'http://localhost.example.com/', secure: true }, ['secureOverHttp'], []],
    [{ url: 'http://127.0.0.1/', secure: true }, []],
  ],
  sameSiteNone: [
    [{ sameSite: 'no_restriction' }, ['sameSiteNoneNeedsSecure']],
    [{ sameSite: 'no_restriction', secure: true }, []],
  ],
  partitionedSecure: [
    [{ partitionKey: { topLevelSite: 'https://other.com' } }, ['partitionedNeedsSecure'], []],
    [{ partitionKey: { topLevelSite: '' } }, []],
  ],
};

/** What is stored otherwise, or with a surprise to come: every code, in alphabetical order. */
export const OTHERWISE: readonly [details: object, chromium: Codes, firefox: Codes][] = [
  [{ name: '日本' }, [], ['nameCut']],
  [{ path: '/a b' }, ['pathEncoded'], ['pathBeyondUrl']],
  [{ path: 'dir' }, ['pathEncoded', 'pathWithoutSlash'], ['pathBeyondUrl']],
  [{ expirationDate: NOW / 1000 + 401 * 86_400 }, ['expiryTooFar'], ['expiryTooFar']],
  [
    { url: 'https://localhost/', domain: 'localhost' },
    ['suffixNeedsHostOnly'],
    ['suffixNeedsHostOnly'],
  ],
  [{ url: 'https://1.2.3.4/', domain: '1.2.3.4' }, ['ipIsHostOnly'], ['ipIsHostOnly']],
];
