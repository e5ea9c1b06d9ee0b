/** The report's own style: black on white, A4, nothing loaded. */
export const reportStyle = `
:root { font: 11pt/1.42 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #111; background: #fff; }
body { margin: 0; }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1.2rem; }
h1 { font-size: 1.65rem; line-height: 1.2; margin: 0 0 .9rem; padding-bottom: .4rem; border-bottom: 3px solid #111; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 0 0 .7rem; border-bottom: 2px solid #111; padding-bottom: .25rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.1rem 0 .3rem; }
p, ul, dl, table, pre { margin: .45rem 0; }
ul { padding-left: 1.2rem; } li { margin: .15rem 0; }
a { color: inherit; }
code { font: .88em/1.4 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
bdi, dd, td { overflow-wrap: anywhere; }
.small { font-size: .9rem; color: #333; }
.words { border-left: 4px solid #111; padding-left: .8rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 11rem) 1fr; gap: .28rem 1rem; }
dt { font-weight: 600; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .88rem; line-height: 1.35; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .28rem .5rem .28rem 0; border-bottom: 1px solid #999; }
th { border-bottom: 2px solid #111; hyphens: auto; overflow-wrap: break-word; }
pre { border: 1px solid #999; padding: .5rem .7rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.seal { border: 3px solid #111; padding: .5rem .8rem; text-align: center; }
.seal code { font-size: 1.3rem; font-weight: 700; letter-spacing: .02em; overflow-wrap: normal; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.6rem; }
#summary h2 { font-size: 1.08rem; border: 0; padding: 0; margin: .8rem 0 .2rem; } #summary h1 { font-size: 1.4rem; }
.notice { border: 3px solid #111; padding: .6rem 1rem; margin: 1rem 0; font-size: 1.1rem; }
.sign { grid-template-columns: 11rem 1fr; gap: 1.9rem 1rem; margin-top: 2rem; }
.sign dt { align-self: end; } .sign dd { border-bottom: 1px solid #111; min-height: 2.2rem; }
figure { margin: 0 0 1.2rem; } img { display: block; width: 100%; max-width: 30rem; min-height: 4rem; border: 1px solid #999; }
figcaption { font-weight: 600; margin-top: .2rem; }
.part { margin-top: 2.6rem; } #summary { margin-top: 0; }
.page-break { margin: 2rem 0; border-top: 1px dashed #999; }
#annex .page-break + figure { margin-top: 0; }
@page { size: A4; margin: 14mm 15mm; }
@media print {
  :root { font-size: 10pt; line-height: 1.36; }
  main { max-width: none; margin: 0; padding: 0; }
  .part { margin-top: 1.4rem; } #summary { margin-top: 0; }
  .new-page { break-before: page; margin-top: 0; }
  .page-break { break-before: page; border: 0; margin: 0; height: 0; }
  .page-break + h3 { margin-top: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, li, figure, pre, .notice, .sign, .seal, dd { break-inside: avoid; }
  thead { display: table-header-group; }
}
@media screen and (max-width: 40rem) {
  dl, .columns, .sign { grid-template-columns: 1fr; gap: .1rem; } dd { margin-bottom: .5rem; }
  table { display: block; overflow-x: auto; }
}
`;
