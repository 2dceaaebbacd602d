/**
 * What a page may load: its own files and nothing else. There is no inline script or style anywhere, and
 * charts carry their colours in the stylesheet. `blob:` is for pictures that the page itself has made: a chart that is
 * saved as PNG.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
