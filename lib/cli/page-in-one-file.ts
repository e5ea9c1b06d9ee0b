import { createHash } from 'node:crypto';

/** Script and style of a page. */
export interface PageParts {
  script: string;
  style: string;
}

/**
 * A page in one file that can reach nothing: its policy (CSP level 3) allows this very script, this
 * very style, pictures and a worker out of its own memory, and no connection at all.
 */
export function pageInOneFile({ script, style }: PageParts): string {
  const [code, look] = [inlineScript(script), style.trim()];
  if (/<\/style/i.test(look)) throw new Error('the style would end early');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(look)}'`,
    'img-src blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Zegel: verify.html</title>
<style>${look}</style>
</head>
<body>
<div id="app"></div>
<script>${code}</script>
</body>
</html>
`;
}

/** In a script of a page these would end or hide the rest (HTML, 13.1.2.6 and 4.12.1.3). */
function inlineScript(script: string): string {
  return script
    .trim()
    .replaceAll('\r\n', '\n')
    .replace(/<(?=\/script)/gi, '\\x3C')
    .replaceAll('<!--', '\\x3C!--');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
