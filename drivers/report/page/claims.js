// What papers state, and the verdicts.
const claimClass = (word) => word === "consistent" ? "good" : word === "not consistent" ? "bad" : null;
const verdictNode = (row, text) => element("span", {class: claimClass(text)}, text);

function claimTable(caption, claims) {
  return sortableTable(caption, [
    {title: "claim", value: (claim) => claim.name}, {title: "verdict", value: (claim) => claim.verdict, node: verdictNode},
    {title: "statement", kind: "long", value: (claim) => claim.statement}, {title: "source", kind: "long", value: (claim) => claim.source},
    {title: "rows", kind: "number", value: (claim) => claim.rows.length},
    {title: "decided by", kind: "long", value: (claim) => claim.decided_by},
  ], claims);
}

function claimRows(study, claims) {
  const rows = claims.flatMap((claim) => claim.rows.filter((row) => row.results === study.name).map((row) => ({...row, claim: claim.name})));
  return sortableTable("Rows of claims", [
    {title: "claim", value: (row) => row.claim}, {title: "scenario", value: (row) => row.scenario},
    {title: "k", kind: "number", value: (row) => row.k}, {title: "estimator", value: (row) => row.estimator},
    {title: "column", value: (row) => row.column || row.kind}, {title: "stated", value: (row) => row.stated_text},
    {title: "measured", kind: "number", value: (row) => row.value, text: fixed(3)},
    {title: "from", kind: "number", value: (row) => row.lower, text: fixed(3)}, {title: "to", kind: "number", value: (row) => row.upper, text: fixed(3)},
    {title: "adjusted p", kind: "number", value: (row) => row.adjusted_p, text: (value) => digits(value, 2)},
    {title: "verdict", value: (row) => row.row_verdict, node: verdictNode}, {title: "why", kind: "long", value: (row) => row.reason},
  ], rows);
}

function showClaims(study) {
  const all = page.claims;
  byId("claims").hidden = byId("claims-link").hidden = !all;
  if (!all) return;
  const own = all.claims.filter((claim) => claim.rows.some((row) => row.results === study.name));
  const counts = new Map();
  for (const claim of all.claims) counts.set(claim.verdict, (counts.get(claim.verdict) || 0) + 1);
  fill("claims-note", ["Of " + count(all.claims.length) + " claims " + [...counts].map(([word, number]) => count(number) + " are " + word).join(", ") + ".",
    "The family has " + count(all.family) + " rows; the probability to reject any true one is at most " + all.level + " (Holm).",
    "Judged on the tables in " + all.judged_on + ", which need not come from the files of this page.", ...all.notes].join(" "));
  fill("claims-own", own.length ? claimTable("Claims of this study", own) : element("p", {}, "There are none."));
  fill("claims-rows", own.length ? claimRows(study, own) : element("p", {}, "There are none."));
  byId("claims-others-head").textContent = "All " + count(all.claims.length) + " claims";
  fill("claims-all", claimTable("All claims", all.claims));
}
