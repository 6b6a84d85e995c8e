/** How a portal looks. Its hash stands in the page's policy, so that no other style is taken. */
export const portalStyle = `
:root { color-scheme: light dark; --line: #8884; --quiet: #777; --warn: #b3261e; --mark: #2457d6 }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; font: 16px/1.5 system-ui, sans-serif }
header img { float: right; max-width: 11rem; max-height: 3rem }
header p { margin: 0; color: var(--quiet) }
h1 { margin: 0 0 1.5rem; font-size: 1.6rem }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.2rem; border-bottom: 1px solid var(--line) }
h3 { margin: 0; font-size: 1rem }
article { margin: 1rem 0 }
article p { margin: 0 }
table { width: 100%; border-collapse: collapse }
th, td { padding: .4rem .5rem .4rem 0; text-align: left; border-bottom: 1px solid var(--line) }
th { font-weight: 600; color: var(--quiet); font-size: .85rem }
td:nth-child(n+4), th:nth-child(n+4) { text-align: right; font-variant-numeric: tabular-nums }
.owed, .value { font-size: 1.15rem; font-weight: 600 }
.typed { white-space: pre-wrap; overflow-wrap: anywhere }
strong { color: var(--warn) }
progress { width: 100%; accent-color: var(--mark) }
textarea { width: 100%; padding: .6rem; font: inherit; border: 1px solid var(--line); border-radius: .4rem }
button { margin: .5rem .5rem 0 0; padding: .5rem 1.1rem; font: inherit; color: #fff; background: var(--mark); border: 1px solid var(--mark); border-radius: .4rem; cursor: pointer }
button.quiet { color: inherit; background: none; border-color: var(--line) }
blockquote { margin: 1rem 0; padding-left: .8rem; border-left: 3px solid var(--line) }
blockquote p { margin: 0 }
blockquote footer, .decided { color: var(--quiet); font-size: .9rem }
.outcome { padding: .6rem .8rem; border: 1px solid var(--mark); border-radius: .4rem }
.outcome.empty, .outcome.long, .outcome.many, .outcome.changed { border-color: var(--warn) }
@media (max-width: 34rem) { th:nth-child(2), td:nth-child(2) { display: none } }
`;
