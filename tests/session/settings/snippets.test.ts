import { describe, expect, it } from 'vitest';
import { play } from '../lifecycle/recording.ts';
import { LARAVEL, RAILS, SPRING, TOMCAT, visit } from './told.ts';

describe('a snippet has nothing that the framework does not read', () => {
  const snippetOf = (header: string) => play([visit(0, header)]).settings?.snippet ?? '';

  it.each([
    [TOMCAT, /<domain>|SameSite/],
    [SPRING, /domain|ase64|store-type/],
  ])('%s', (header, wrong) => {
    expect(snippetOf(header)).not.toMatch(wrong);
  });

  it('has ids without base64 in Java', () => {
    expect(snippetOf('SESSION=f3dc49a7-3e57-4c06-a4b7-9d8f16c25e70; Path=/; HttpOnly')).toContain(
      '# In Java: DefaultCookieSerializer.setUseBase64Encoding(false)',
    );
  });

  it('of Rails is a comment where the store is not known', () => {
    const snippet = snippetOf(`_shop_session=${'0123456789abcdef'.repeat(2)}; path=/; HttpOnly`);
    expect(snippet.split('\n').every((line) => line.startsWith('# '))).toBe(true);
    expect(snippet).toContain("key: '_shop_session'");
    expect(snippetOf(RAILS)).toContain('session_store(\n  :cookie_store,');
  });

  it('of Laravel says what older versions leave to another file', () => {
    expect(snippetOf(LARAVEL)).toMatch(
      /# Before Laravel 11[^\n]*\n(?:.*\n)*SESSION_HTTP_ONLY=true/,
    );
  });
});
