// Tables and small parts. Names come from users and strangers: they reach the page as text nodes only.
const byId = (id) => document.getElementById(id);

function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {}))
    if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : String(value));
  node.append(...children);  // strings become text nodes
  return node;
}

function fill(id, ...children) { byId(id).replaceChildren(...children); }

const count = (value) => value.toLocaleString("en-GB");

function digits(value, most) {
  if (typeof value !== "number") return "-";
  if (Number.isInteger(value) && Math.abs(value) < 1e9) return String(value);
  const size = Math.abs(value);
  return size >= 1e6 || size < 1e-3 ? value.toExponential(most - 1) : String(Number(value.toPrecision(most)));
}
const fixed = (places) => (value) => (typeof value === "number" ? value.toFixed(places) : "-");
const percent = (value) => (typeof value === "number" ? (100 * value).toFixed(value > 0 && value < 0.1 ? 1 : 0) + " %" : "-");

function duration(seconds) {
  if (typeof seconds !== "number") return "-";
  if (seconds < 120) return digits(seconds, 3) + " s";
  if (seconds < 7200) return (seconds / 60).toFixed(1) + " min";
  return seconds < 172800 ? (seconds / 3600).toFixed(1) + " h" : (seconds / 86400).toFixed(1) + " days";
}

// columns: {title, value: row -> what it sorts by, text: value -> what it shows, node: (row, text) -> node, kind}.
// kind: "number" (right), "long" (may be wrapped) or nothing.
// Long tables begin with their first rows, so that the page opens at once; a button shows the others.
const mostRows = 200;
function sortableTable(caption, columns, rows, most = mostRows) {
  if (rows.length > most) {
    const box = element("div", {}), button = element("button", {type: "button"}, "Show all " + count(rows.length) + " rows");
    button.addEventListener("click", () => box.replaceChildren(sortableTable(caption, columns, rows, rows.length)));
    box.append(sortableTable(caption, columns, rows.slice(0, most)), element("p", {class: "note"},
      "These are the first " + count(most) + " of " + count(rows.length) + " rows; a heading sorts them only. "), button);
    return box;
  }
  const head = columns.map((column) =>
    element("th", {scope: "col"}, element("button", {type: "button", title: column.help}, column.title)));
  const body = element("tbody");
  for (const row of rows) {
    const line = element("tr");
    for (const column of columns) {
      const value = column.value(row);
      const text = column.text ? column.text(value, row) : value === null || value === undefined ? "-" : String(value);
      const isNumber = column.kind === "number";
      line.append(element("td", {class: column.kind, "data-sort": isNumber ? (value === null ? "" : value) : null},
                          column.node ? column.node(row, text) : text));
    }
    body.append(line);
  }
  return element("div", {class: "box", role: "region", tabindex: "0", "aria-label": caption},
                 element("table", {class: "sortable asc n-last", "aria-label": caption},
                         element("thead", {}, element("tr", {}, ...head)), body));
}

// A table of the data: columns, rows, total. Gives a function (row, name) -> value.
function reader(table) {
  const at = new Map(table.columns.map((name, i) => [name, i]));
  return (row, name) => { const value = row[at.get(name)]; return value === undefined ? null : value; };
}

function facts(id, pairs) {
  const children = [];
  for (const [name, value] of pairs)
    if (value !== "" && value !== null && value !== undefined) children.push(element("dt", {}, name), element("dd", {}, value));
  fill(id, ...children);
}

function choices(id, values, chosen) {
  const list = byId(id);
  list.replaceChildren(...values.map((value) => element("option", {value}, value)));
  if (values.includes(chosen)) list.value = chosen;
}

const verdictClass = (word) =>
  word === "agrees" ? "good" : ["steeper", "flatter", "curved"].includes(word) ? "bad" : null;

const rateNames = {
  scenario: "scenario", k: "k", estimator: "estimator", loss: "loss", functional: "of", slope: "slope",
  standard_error: "s.e.", lower: "95 % from", upper: "to", theory: "theory", verdict: "verdict", num_cells: "cells",
  n_min: "n from", n_max: "n to", share_not_converged: "not converged", optimisation_error: "opt. error / nats",
};

function rateColumns(table, isAll, open) {
  const get = reader(table);
  const names = Object.keys(rateNames).filter((name) => table.columns.includes(name) &&
    (name !== "functional" || byId("rates-functional").value === "all"));
  if (!isAll) names.push(...["asked_half_width", "reached_half_width"].filter((name) => table.columns.includes(name) &&
    table.rows.some((row) => typeof get(row, "asked_half_width") === "number")));
  if (isAll) names.push(...table.columns.filter((name) => !(name in rateNames)));
  const special = {
    k: {text: (value, row) => get(row, "k0") === value ? String(value) : value + " (true " + get(row, "k0") + ")"},
    loss: {node: (row, text) => { const button = element("button", {type: "button"}, text);
      button.addEventListener("click", () => open(get(row, "scenario"), text, get(row, "functional"))); return button; }},
    theory: {value: (row) => get(row, "predicted"), text: (value, row) => get(row, "theory")},
    verdict: {node: (row, text) => element("span", {class: verdictClass(text)}, text)},
    share_not_converged: {text: percent}, share_at_best: {text: percent}, share_weak: {text: percent},
    slope: {text: fixed(3)}, standard_error: {text: fixed(3)}, lower: {text: fixed(3)}, upper: {text: fixed(3)},
  };
  const numeric = (name) => name === "theory" || table.rows.some((row) => typeof get(row, name) === "number");
  return names.map((name) => {
    const isNumber = numeric(name);
    return {title: rateNames[name] || name.replaceAll("_", " "), help: name, kind: isNumber ? "number" : null,
            value: (row) => get(row, name), text: isNumber ? (value) => digits(value, 3) : null, ...special[name]};
  });
}

function showRates(study, open) {
  const table = study.rates, get = reader(table), functional = byId("rates-functional").value;
  const filter = byId("rates-filter").value.trim().toLowerCase();
  const rows = table.rows.filter((row) => (functional === "all" || get(row, "functional") === functional) &&
    (filter === "" || ["scenario", "estimator", "loss", "verdict"].some((name) => String(get(row, name)).toLowerCase().includes(filter))));
  const leftOut = table.total - table.rows.length;
  const notes = [count(rows.length) + " of " + count(table.total) + " rows are shown."];
  if (table.total === 0) notes[0] = "There are no rates: no cell has rows with a positive loss yet.";
  if (leftOut > 0) notes.push(count(leftOut) + " rows are not on this page; '" + study.commands.rates + "' has all.");
  fill("rates-note", notes.join(" "));
  fill("rates-table", ...(rows.length ? [sortableTable("Rates", rateColumns(table, byId("rates-all").checked, open), rows)] : []));
}

function statusColumns(study, rows) {
  const shown = study.status_words.map((word, i) => [word, i]).filter(([, i]) => rows.some((row) => row.statuses[i] > 0));
  return shown.map(([word, i]) => ({title: word, kind: "number", value: (row) => row.statuses[i], text: (value) => value ? count(value) : "0"}));
}

function showCells(study) {
  const rows = study.cells.list, leftOut = study.cells.total - rows.length;
  fill("cells-note", leftOut > 0 ? "The first " + count(rows.length) + " of " + count(study.cells.total) +
    " cells; '" + study.commands.cells + "' has all." : count(study.cells.total) + " cells; counts of replicates.");
  const columns = [
    {title: "scenario", value: (row) => row.scenario}, {title: "estimator", value: (row) => row.estimator},
    {title: "k", kind: "number", value: (row) => row.k}, {title: "n", kind: "number", value: (row) => row.n},
    {title: "done", kind: "number", value: (row) => row.done, text: (value, row) => value + " of " + row.asked},
    ...statusColumns(study, rows),
    {title: "seconds each", kind: "number", value: (row) => row.seconds_each, text: (value) => digits(value, 3)},
    {title: "cell", value: (row) => row.cell},
  ];
  fill("cells-table", ...(rows.length ? [sortableTable("Cells", columns, rows)] : []));
}

function showFailures(study) {
  const {list, total} = study.failures;
  fill("failures-note", total === 0 ? "No replicate failed." : count(total) + " replicates failed or crashed" +
    (list.length < total ? "; the messages of " + count(list.length) + " are here." : ".") +
    (list.length ? " The command runs one of them again." : ""));
  const columns = [
    {title: "cell", value: (row) => row.cell}, {title: "replicate", kind: "number", value: (row) => row.replicate},
    {title: "message", kind: "long", value: (row) => row.message},
    {title: "again", kind: "long", value: (row) => row.replay, node: (row, text) => element("code", {}, text)},
  ];
  fill("failures-table", ...(list.length ? [sortableTable("Failures", columns, list)] : []));
}

function showCost(study) {
  const rows = study.series.list, all = study.all, facts = study.provenance.facts;
  const wall = Number(facts.wall_s), workers = Number(facts.workers);
  fill("cost-note", count(all.done) + " replicates took " + duration(all.seconds) + " of computing" +
    (all.done > 0 ? ", " + digits(all.seconds_each, 3) + " s each" : "") +
    (wall > 0 ? "; the runs lasted " + duration(wall) + (workers > 0 ? ", the last with " + workers + " computing" : "") : "") + "." +
    (rows.length < study.series.total ? " The first " + count(rows.length) + " of " + count(study.series.total) + " series:" : ""));
  const columns = [
    {title: "scenario", value: (row) => row.scenario}, {title: "estimator", value: (row) => row.estimator},
    {title: "k", kind: "number", value: (row) => row.k}, {title: "cells", kind: "number", value: (row) => row.cells},
    {title: "replicates", kind: "number", value: (row) => row.done, text: count},
    {title: "seconds", kind: "number", value: (row) => row.seconds, text: (value) => digits(value, 3)},
    {title: "seconds each", kind: "number", value: (row) => row.seconds_each, text: (value) => digits(value, 3)},
    ...statusColumns(study, rows),
  ];
  fill("cost-table", ...(rows.length ? [sortableTable("Cost of each series", columns, rows)] : []));
}
