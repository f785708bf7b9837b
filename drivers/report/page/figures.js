// Figures, drawn when they are asked for. Plotly reads a little markup in its texts, so names are escaped for it.
const plain = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

// Okabe and Ito's palette; symbols differ as well.
const okabe = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "text", "#F0E442"];
const okabeDark = ["#56B4E9", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#3D9BE0", "text", "#F0E442"];
const symbols = ["circle", "square", "diamond", "triangle-up", "triangle-down", "cross", "star", "hexagon"];

function look() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(name).trim();
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return {ground: of("--ground"), text: of("--text"), quiet: of("--quiet"), grid: of("--grid"), raised: of("--raised"),
          colour: (i) => { const c = (isDark ? okabeDark : okabe)[i % 8]; return c === "text" ? of("--text") : c; }};
}

// The sizes themselves where they are few; no two of them closer than a fifteenth of the axis.
function sizeTicks(sizes, narrow) {
  if (sizes.length === 0 || sizes[0] <= 0) return {};
  const low = Math.log10(sizes[0]), high = Math.log10(sizes[sizes.length - 1]), room = 0.04 * (high - low) || 0.1;
  const range = [low - room, high + room];
  if (sizes.length > 60) return {range};
  const step = Math.log(sizes[sizes.length - 1] / sizes[0]) / (narrow ? 5 : 14);
  const kept = [];
  for (const size of sizes) if (kept.length === 0 || Math.log(size / kept[kept.length - 1]) >= step) kept.push(size);
  return {range, tickmode: "array", tickvals: kept, ticktext: kept.map((size) => digits(size, 4))};
}

// Labels at 1, 2 and 5 where the values span less than two decades.
function valueTicks(theme, traces) {
  const values = traces.flatMap((trace) => trace.y).filter((value) => value > 0);
  if (values.length === 0) return {type: "log"};
  const least = Math.min(...values), span = Math.log10(Math.max(...values) / least);
  const minor = {dtick: "D1", showgrid: true, gridcolor: theme.grid, griddash: "dot"};
  return span < 2 ? {type: "log", dtick: "D2", tickformat: least > 1e-3 ? ".1~g" : ".0e", minor} : {type: "log", dtick: span < 8 ? 1 : 2, minor};
}

function layout(theme, x, y, extra) {
  const axis = (title, more) => ({title: {text: plain(title), standoff: 8}, gridcolor: theme.grid, linecolor: theme.quiet,
    zeroline: false, automargin: true, ...more});
  const narrow = innerWidth < 560;
  return {paper_bgcolor: theme.ground, plot_bgcolor: theme.ground, font: {color: theme.text, family: "system-ui, sans-serif", size: narrow ? 11 : 13},
    margin: {l: 10, r: 10, t: 10, b: 10}, hovermode: "closest", hoverlabel: {bgcolor: theme.raised, font: {color: theme.text}},
    showlegend: true, legend: {orientation: "h", y: -0.2, yanchor: "top", x: 0},
    xaxis: axis(x.title, {type: "log", ...sizeTicks(x.sizes, narrow)}),
    yaxis: axis(y.title, {exponentformat: "power", ...y.more}), ...extra};
}

// A figure is drawn when it comes into view, or is printed.
const waiting = new Map();
function drawNow(box) {
  const work = waiting.get(box);
  waiting.delete(box);
  if (work) work();
}
const watcher = new IntersectionObserver((entries) => entries.forEach((entry) => { if (entry.isIntersecting) drawNow(entry.target); }), {rootMargin: "200px"});
addEventListener("beforeprint", () => [...waiting.keys()].forEach(drawNow));

function draw(id, traces, style, hasData) {
  const box = byId(id);
  watcher.unobserve(box);
  waiting.delete(box);
  box.hidden = !hasData;
  if (!hasData) { Plotly.purge(box); return; }
  waiting.set(box, () => Plotly.react(box, traces, style, {responsive: true, displaylogo: false,
    modeBarButtons: [["toImage", "zoom2d", "pan2d", "zoomIn2d", "zoomOut2d", "resetScale2d"]]}));
  watcher.observe(box);  // tells at once whether it is in view
}

const symbolOf = (at) => symbols[(at + Math.floor(at / 8)) % 8];  // 64 pairs of colour and symbol
const mostSeries = (sizes) => Math.max(2, Math.min(16, Math.floor(1500 / sizes)));  // in a figure
const seriesName = (series) => "k = " + series.k + ", " + series.estimator;

// The curves of a scenario and a column: {series, curve, at: its colour}.
function curvesOf(study, scenario, column) {
  const ofScenario = [...new Set(study.figures.curves.map((curve) => curve.series))]
    .filter((s) => study.series.list[s] && study.series.list[s].scenario === scenario);
  return study.figures.curves
    .filter((curve) => curve.column === column && ofScenario.includes(curve.series))
    .map((curve) => ({series: study.series.list[curve.series], curve, at: ofScenario.indexOf(curve.series)}));
}

function pointTrace(theme, name, at, part, group) {
  const colour = theme.colour(at), symbol = symbolOf(at);
  const interval = (i) => part.lower[i] === null ? "" : " [" + digits(part.lower[i], 4) + ", " + digits(part.upper[i], 4) + "]";
  return {x: part.n, y: part.value, type: "scatter", mode: "markers", name: plain(name), legendgroup: group,
    marker: {color: colour, size: 9, symbol: part.n.map((n, i) => part.used && !part.used[i] ? symbol + "-open" : symbol), line: {width: 1, color: colour}},
    error_y: {type: "data", symmetric: false, color: colour, thickness: 1.5, width: 4,
      array: part.value.map((v, i) => part.upper[i] === null ? 0 : part.upper[i] - v),
      arrayminus: part.value.map((v, i) => part.lower[i] === null ? 0 : v - part.lower[i])},
    hoverinfo: "text", text: part.n.map((n, i) => plain(name) + "<br>n = " + n + "<br>" + digits(part.value[i], 4) + interval(i))};
}

function lineTrace(theme, at, ends, dash, group, text) {
  return {x: ends.map((end) => end[0]), y: ends.map((end) => end[1]), type: "scatter", mode: "lines", legendgroup: group,
    showlegend: false, line: {color: theme.colour(at), width: 2, dash}, hoverinfo: "text", text: ends.map(() => plain(text))};
}

function curveTraces(theme, curves, functional) {
  const traces = [];
  for (const {series, curve, at} of curves) {
    const part = curve[functional] || curve.mean, group = "s" + at, name = seriesName(series);
    if (part.n.length === 0) continue;
    const slope = typeof part.slope === "number" ? ": " + part.slope.toFixed(2) : "";
    traces.push(pointTrace(theme, name + slope, at, part, group));
    if (part.fitted) traces.push(lineTrace(theme, at, part.fitted, "solid", group, name + ": fitted slope " + part.slope.toFixed(3)));
    if (part.predicted) traces.push(lineTrace(theme, at, part.predicted, "dash", group, name + ": predicted exponent " + digits(part.exponent, 3)));
    const floor = part.floor ? part.n.map((n, i) => [n, part.floor[i]]).filter((end) => end[1] !== null) : [];
    if (floor.length) traces.push(lineTrace(theme, at, floor, "dot", group, name + ": does not vanish"));
  }
  return traces;
}

function localTraces(theme, curves, functional) {
  const traces = [];
  for (const {series, curve, at} of curves) {
    const part = curve[functional];
    if (!part || !part.local || part.local.length === 0) continue;
    const column = (i) => part.local.map((row) => row[i]), name = seriesName(series), group = "s" + at;
    traces.push({...pointTrace(theme, name, at, {n: column(0), value: column(1), lower: column(2), upper: column(3)}, group), mode: "markers+lines",
                 line: {color: theme.colour(at), width: 1}});
    const window = part.fitted ? [part.fitted[0][0], part.fitted[1][0]] : null;
    const level = (value, dash, text) => traces.push(lineTrace(theme, at, window.map((n) => [n, value]), dash, group, name + text));
    if (window && typeof part.slope === "number") level(part.slope, "solid", ": fitted slope " + part.slope.toFixed(3));
    if (window && typeof part.exponent === "number") level(part.exponent, "dash", ": predicted exponent " + digits(part.exponent, 3));
  }
  return traces;
}

function summaryRows(study, scenario, column) {
  const get = reader(study.summaries);
  return study.summaries.rows.filter((row) => get(row, "scenario") === scenario && get(row, "loss") === column);
}

function spreadTraces(theme, study, curves, rows) {
  const get = reader(study.summaries), traces = [];
  const logs = [...new Set(rows.map((row) => Math.log(get(row, "n"))))].sort((a, b) => a - b);
  const gap = Math.min(0.5, ...logs.slice(1).map((value, i) => value - logs[i])) / Math.max(curves.length + 1, 8);
  curves.forEach(({series, at}, i) => {
    const own = rows.filter((row) => get(row, "estimator") === series.estimator && get(row, "k") === series.k && get(row, "count") > 0);
    if (own.length === 0) return;
    const shift = Math.exp(gap * (i - (curves.length - 1) / 2));  // beside each other
    const x = own.map((row) => get(row, "n") * shift), colour = theme.colour(at), group = "s" + at;
    const of = (name) => own.map((row) => get(row, name));
    const median = of("median"), lower = of("q25"), upper = of("q75"), least = of("q05"), most = of("q95"), mean = of("mean");
    const text = own.map((row, j) => plain(seriesName(series)) + "<br>n = " + get(row, "n") + ", " + get(row, "count") + " replicates<br>5 %: " +
      digits(least[j], 4) + "<br>25 %: " + digits(lower[j], 4) + "<br>median: " + digits(median[j], 4) + "<br>75 %: " + digits(upper[j], 4) +
      "<br>95 %: " + digits(most[j], 4) + "<br>mean: " + digits(mean[j], 4));
    const bars = (low, high, thickness, width) => ({type: "data", symmetric: false, color: colour, thickness, width,
      array: high.map((v, j) => v - median[j]), arrayminus: low.map((v, j) => median[j] - v)});
    const base = {x, y: median, type: "scatter", mode: "markers", legendgroup: group, hoverinfo: "text", text};
    traces.push({...base, showlegend: false, marker: {opacity: 0, color: colour, size: 1}, error_y: bars(least, most, 1.2, 0)});
    traces.push({...base, name: plain(seriesName(series)), marker: {color: theme.ground, size: 8, symbol: "circle", line: {color: colour, width: 2}}, error_y: bars(lower, upper, 6, 0)});
    traces.push({...base, y: mean, showlegend: false, marker: {color: colour, size: 8, symbol: "x-thin", line: {color: theme.text, width: 2}}});
  });
  return traces;
}

function showNumbers(study, rows) {
  const get = reader(study.summaries);
  const number = (title, name) => ({title, kind: "number", value: (row) => get(row, name), text: (value) => digits(value, 4)});
  const columns = [{title: "estimator", value: (row) => get(row, "estimator")}, number("k", "k"), number("n", "n"), number("rows", "count"),
    number("mean", "mean"), number("s.e.", "mean_mcse"), number("5 %", "q05"), number("25 %", "q25"), number("median", "median"),
    number("75 %", "q75"), number("95 %", "q95"), number("rms", "rms"),
    {title: "zero", kind: "number", value: (row) => get(row, "share_zero"), text: percent},
    {title: "not converged", kind: "number", value: (row) => get(row, "share_not_converged"), text: percent}];
  const leftOut = study.summaries.total - study.summaries.rows.length;
  fill("spread-note", leftOut > 0 ? "The page holds " + count(study.summaries.rows.length) + " of " + count(study.summaries.total) +
    " summaries of cells; '" + study.commands.cells + "' has all." : "");
  fill("spread-table", ...(rows.length ? [sortableTable("Numbers of the figures", columns, rows)] : []));
}

function showFigure(study) {
  const scenario = byId("figure-scenario").value, column = byId("figure-column").value, functional = byId("figure-functional").value;
  const filter = byId("figure-filter").value.trim().toLowerCase();
  const all = curvesOf(study, scenario, column), fitting = all.filter(({series}) => seriesName(series).toLowerCase().includes(filter));
  const most = mostSeries(Math.max(1, ...fitting.map(({series}) => series.cells)));
  const curves = fitting.slice(0, most).map((one, i) => (all.length > most ? {...one, at: i} : one));
  const drawn = new Set(curves.map(({series}) => series.estimator + "\n" + series.k)), theme = look(), get = reader(study.summaries);
  const rows = summaryRows(study, scenario, column).filter((row) => drawn.has(get(row, "estimator") + "\n" + get(row, "k")));
  const axis = curves.length ? curves[0].series.axis : "n", kind = curves.length ? curves[0].curve.kind : "quantity";
  const isQuantity = kind === "quantity";
  const sizes = [...new Set(rows.map((row) => get(row, "n")).concat(
    curves.flatMap(({curve}) => (curve[functional] || curve.mean).n)))].sort((a, b) => a - b);
  const x = {title: axis, sizes};
  byId("curve-head").textContent = (functional === "rms" ? "Root mean square" : functional === "mean" ? "Mean" : "Median") + " of " + column + " against " + axis;
  const traces = curves.length ? curveTraces(theme, curves, functional) : [];
  draw("curve-plot", traces, layout(theme, x, {title: column, more: isQuantity ? valueTicks(theme, traces) : kind === "share" ? {range: [-0.05, 1.05]} : {}}), traces.length > 0);
  const local = localTraces(theme, curves, functional);
  byId("local-head").hidden = local.length === 0;
  draw("local-plot", local, layout(theme, x, {title: "slope"}), local.length > 0);
  const spread = spreadTraces(theme, study, curves, rows);
  const isPositive = rows.some((row) => get(row, "q05") > 0);
  draw("spread-plot", spread, layout(theme, x, {title: column, more: isQuantity && isPositive ? valueTicks(theme, spread) : {}}), spread.length > 0);
  const notes = [];
  if (!all.length) notes.push("There is nothing to draw yet.");
  if (fitting.length > curves.length) notes.push("The first " + curves.length + " of " + count(fitting.length) + " series are drawn; name others under Series.");
  if (all.length && !fitting.length) notes.push("No series is called so.");
  if (isQuantity && rows.some((row) => get(row, "q05") === 0)) notes.push("Zeros are not drawn on a logarithmic axis; the table has them.");
  if (study.figures.left_out) notes.push(count(study.figures.left_out) + " curves are not on this page; 'mixrate plot' draws them.");
  fill("figure-note", notes.join(" "));
  showNumbers(study, rows);
}
