import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pageInOneFile } from '../../lib/cli/page-in-one-file.ts';

const script = 'const end = "</script><!-- é"; document.title = end;\r\n';
const page = pageInOneFile({ script, style: 'body { color: red }\n' });
const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';

describe('a page in one file', () => {
  it('allows its own script and style by their SHA-256, and nothing else', () => {
    for (const [tag, directive] of [
      ['script', 'script-src'],
      ['style', 'style-src'],
    ]) {
      const text = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
      const digest = createHash('sha256').update(text).digest('base64');
      expect(policy).toContain(`${directive} 'sha256-${digest}'`);
    }
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('cannot be left early by a text in the script', () => {
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toContain('<!--');
    const text = /<script>([^]*)<\/script>/.exec(page)?.[1] ?? '';
    const document = { title: '' };
    runInNewContext(text, { document });
    expect(document.title).toBe('</script><!-- é');
  });

  it('names no address, and has no other script, style or picture', () => {
    expect(page).not.toMatch(/src=|href=|url\(/);
  });
});
