import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/finish/built-site';
import { PolicyError, policyOf, withPolicy } from '../../../src/finish/security/policy';

/** `printf 'alert(1)' | openssl dgst -sha256 -binary | base64` */
const hashOfAlert = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

function page(body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"/><title>T</title></head><body>${body}</body></html>`;
}

function directives(html: string): Record<string, string> {
  return Object.fromEntries(
    policyOf(html)
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources.join(' ')];
      }),
  );
}

describe('the policy of a page', () => {
  it('forbids what it does not name', () => {
    expect(directives(page(''))['default-src']).toBe("'none'");
  });

  it('runs files of this host and the inline scripts of the page, each once', () => {
    const html = page('<script>alert(1)</script><script src="/a.js"></script><script>alert(1)</script>');
    expect(directives(html)['script-src']).toBe(`'self' ${hashOfAlert}`);
  });

  it('applies the style elements of the page by their hashes, and style attributes', () => {
    const { 'style-src': elements, 'style-src-attr': attributes } = directives(
      page('<style>alert(1)</style>'),
    );
    expect(elements).toBe(`'self' ${hashOfAlert}`);
    expect(attributes).toBe("'unsafe-inline'");
  });

  it('allows WebAssembly only where there is a search', () => {
    expect(policyOf(page(''))).not.toContain('wasm');
    expect(directives(page('<button class="tool search-button">S</button>'))['script-src']).toBe(
      "'self' 'wasm-unsafe-eval'",
    );
  });

  it('stops at an event handler, which it could not allow', () => {
    expect(() => policyOf(page('<button onclick="a()">b</button>'))).toThrow(PolicyError);
  });

  it('stands right after the character set', () => {
    const head = withPolicy(pageOf('', page('<script>alert(1)</script>')));
    expect(head).toMatch(
      /<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"><title>/,
    );
  });

  it('replaces an earlier one', () => {
    const { body } = pageOf('', page('<script>alert(1)</script>'));
    const once = withPolicy(pageOf('', page('<script>alert(1)</script>')));
    expect(withPolicy({ head: once, body })).toBe(once);
    expect(withPolicy({ head: once, body: body.replace('alert(1)', 'alert(2)') })).not.toContain(hashOfAlert);
  });

  it('needs a page that begins with its character set', () => {
    expect(() => withPolicy(pageOf('', '<html><head><title>T</title></head></html>'))).toThrow(PolicyError);
  });
});
