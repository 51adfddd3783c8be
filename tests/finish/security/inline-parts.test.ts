import { describe, expect, it } from 'vitest';
import { inlineParts } from '../../../src/finish/security/inline-parts';

describe('what a page runs inline', () => {
  it('is the text of scripts without a file, to the last blank', () => {
    const html =
      '<script>\n run("</p>") </script><script type="module" src="/a.js"></script><SCRIPT async>b</SCRIPT >';
    expect(inlineParts(html).scripts).toEqual(['\n run("</p>") ', 'b']);
  });

  it('is the text of style elements', () => {
    expect(inlineParts('<style>p > a {}</style><svg><style>path {}</style></svg>').styles).toEqual([
      'p > a {}',
      'path {}',
    ]);
  });

  it('is not data', () => {
    const html = '<script type="application/ld+json">{}</script><script type=application/json>[]</script>';
    expect(inlineParts(html).scripts).toEqual([]);
  });

  it('is not what stands in a comment or in an attribute', () => {
    const html = `<!-- <script>a</script> --><button data-code="<script>b</script> onclick=c" title='> onload=d'>e</button>`;
    expect(inlineParts(html)).toEqual({ scripts: [], styles: [], handlers: [] });
  });

  it('finds event handlers in any tag and spelling', () => {
    const html = '<body onload="a()"><img src=x ONERROR=b><script src="c.js" onerror="d()"></script>';
    expect(inlineParts(html).handlers).toEqual(['onload', 'onerror', 'onerror']);
  });

  it('finds event handlers wherever an attribute may begin', () => {
    const html = `<a/onfocus=a><b title="c"onclick="d" on=e\nonload><i class='f'ONBLUR='g'>`;
    expect(inlineParts(html).handlers).toEqual(['onfocus', 'onclick', 'onload', 'onblur']);
  });

  it('takes no other attribute for a handler', () => {
    expect(inlineParts('<p data-onclick="a" one="b" on="c">onclick=d</p>').handlers).toEqual(['one']);
  });
});
