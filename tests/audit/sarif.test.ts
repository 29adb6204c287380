import { describe, expect, it } from 'vitest';
import { sayAudit } from '../../components/audit/say-audit.ts';
import { grade } from '../../lib/audit/grade.ts';
import { sarifReport } from '../../lib/audit/report/sarif.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { CASES } from './cases/index.ts';
import { findings, NOW, PAGE, SESSION } from './site.ts';

function sarif(fields: readonly Partial<Cookie>[], pageUrl = PAGE) {
  const found = findings(fields, { pageUrl });
  const given = { pageUrl, now: NOW, cookies: fields.length, findings: found, grade: grade(found) };
  return sarifReport(given, sayAudit, '0.1.0');
}

describe('the SARIF report', () => {
  it('has what the schema asks for', () => {
    const log = sarif([{ ...SESSION, secure: false }]);
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Cookiescope',
              version: '0.1.0',
              rules: [
                {
                  id: 'notSecure',
                  shortDescription: { text: 'Secure is missing' },
                  helpUri: expect.stringContaining('#secure-attribute'),
                  defaultConfiguration: { level: 'error' },
                },
              ],
            },
          },
          results: [
            {
              ruleId: 'notSecure',
              ruleIndex: 0,
              level: 'error',
              message: {
                text: expect.stringMatching(/^Secure is missing: sessionid\n.+\nSet Secure, .+\.$/),
              },
              locations: [
                {
                  physicalLocation: { artifactLocation: { uri: 'https://example.com/' } },
                  logicalLocations: [
                    {
                      name: 'sessionid',
                      fullyQualifiedName: 'example.com/:sessionid',
                      kind: 'cookie',
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('names a rule for every result, once', () => {
    const { runs } = sarif(CASES.flatMap(({ cookies }) => cookies));
    for (const { tool, results } of runs) {
      const { rules } = tool.driver;
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
      for (const { shortDescription } of rules) expect(shortDescription.text).not.toMatch(/\$\d/);
      for (const { level } of results) expect(['error', 'warning', 'note']).toContain(level);
    }
  });

  it('survives JSON as it is', () => {
    const log = sarif(CASES.flatMap(({ cookies }) => cookies));
    expect(JSON.parse(JSON.stringify(log))).toEqual(log);
  });

  it('holds neither values nor the path of the page', () => {
    const text = JSON.stringify(
      sarif([{ ...SESSION, secure: false }], 'https://example.com/a?token=geheim'),
    );
    expect(text).not.toContain(SESSION.value);
    expect(text).not.toContain('geheim');
  });

  it('lets no name make a link or a placeholder', () => {
    const name = '[a](b) {0}\n\\';
    const [first] = sarif([{ ...SESSION, name, secure: false }]).runs[0]?.results ?? [];
    const [line] = first?.message.text.split('\n') ?? [];
    expect(line).toBe('Secure is missing: \\[a\\](b) {{0}}\\\\u{{a}}\\\\');
  });

  it('has no place where there is no page', () => {
    const [first] = sarif([{ ...SESSION, httpOnly: false }], '').runs[0]?.results ?? [];
    expect(first?.locations).toEqual([
      { logicalLocations: [expect.objectContaining({ kind: 'cookie' })] },
    ]);
  });

  it('tells cookies apart by their partitions, and names each once', () => {
    const partitions = ['https://a.example', 'https://b.example'].map((topLevelSite) => ({
      topLevelSite,
      hasCrossSiteAncestor: true,
    }));
    const twins = partitions.map((partitionKey) => ({
      ...SESSION,
      secure: false,
      partitionKey,
    }));
    const results = sarif([...twins, { ...SESSION, secure: false }]).runs[0]?.results ?? [];
    const prints = results.map((each) => JSON.stringify(each.partialFingerprints));
    expect(new Set(prints).size).toBe(results.length);
    for (const { locations } of results) {
      const names = locations.flatMap(({ logicalLocations }) =>
        (logicalLocations ?? []).map((each) => JSON.stringify(each)),
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('tells long names apart though it shows their beginnings alone', () => {
    const names = ['a', 'b'].map((end) => `session_${'x'.repeat(200)}${end}`);
    const results = sarif(names.map((name) => ({ ...SESSION, name, secure: false }))).runs[0]
      ?.results;
    const prints = (results ?? []).map((each) => JSON.stringify(each.partialFingerprints));
    expect(prints.length).toBeGreaterThan(1);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
