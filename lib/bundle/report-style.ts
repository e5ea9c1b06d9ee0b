/** The report's own style: black on white, A4, nothing loaded. */
export const reportStyle = `
:root { font: 11pt/1.45 system-ui, sans-serif; color: #1b1917; background: #fff; }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; border-bottom: 2px solid #1b1917; padding-bottom: .2rem; }
h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: .95rem; margin: 1.2rem 0 .3rem; }
p, ul, dl { margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #bbb; overflow-wrap: anywhere; }
th, .path { white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
code, .digest { font-family: ui-monospace, Consolas, monospace; font-size: .85em; overflow-wrap: anywhere; }
pre { background: #f4f2ee; padding: .8rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; }
.code { font: 600 1.25rem/1.4 ui-monospace, Consolas, monospace; border: 2px solid #1b1917; padding: .6rem .8rem; }
.claims { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.claims h2 { font-size: 1rem; border: 0; margin-top: 1.2rem; }
.sign { display: grid; gap: 1.6rem; margin-top: 1.4rem; } .sign span { border-bottom: 1px solid #1b1917; }
figure { margin: 1rem 0; break-inside: avoid; } img { max-width: 100%; border: 1px solid #bbb; }
section { break-inside: auto; } tr, h2, h3 { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
.request { border-left: 3px solid #bbb; padding-left: .8rem; margin: 1.4rem 0; }
.annex { break-before: page; }
@page { size: A4; margin: 16mm; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } }
@media (max-width: 40rem) { dl, .claims { grid-template-columns: 1fr; } }
`;
