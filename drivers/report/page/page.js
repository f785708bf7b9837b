// What is shown, and what the controls do.
const page = JSON.parse(byId("data").textContent);
let study = null;

function listed(words, more) {
  const shown = words.list.map((word) => typeof word === "number" ? count(word) : word === "" ? "(none)" : word).join(", ");
  return words.total > words.list.length ? shown + " and " + count(words.total - words.list.length) + " more" : shown + (more || "");
}

function showHead() {
  const {asked, progress, provenance} = study, done = progress.total - progress.missing;
  document.title = study.name + " - mixrate report";
  byId("title").textContent = study.name;
  const state = byId("state");
  const words = [count(done) + " of " + count(progress.total) + " replicates are done" + (progress.missing ? "" : ": complete") + "."];
  if (progress.missing) words.push(count(progress.missing) + " are missing in " + count(progress.cells_missing) + " cells; '" + study.commands.status + "' lists them.");
  if (progress.running) words.push("The run goes on" + (typeof progress.wall_left_s === "number" ? ": about " + duration(progress.wall_left_s) +
    " are left with " + progress.workers + " computing" : "") + ".");
  if (provenance.facts.smoke === "yes") words.push("A smoke run: its numbers are for trying out only.");
  const notConverged = study.all.statuses.reduce((sum, number, i) => sum + (["converged", "at_boundary"].includes(study.status_words[i]) ? 0 : number), 0);
  words.push(notConverged ? count(notConverged) + " fits did not meet their stop rule." : "");
  state.textContent = words.filter(Boolean).join(" ");
  const share = progress.total ? 100 * done / progress.total : 100, bar = byId("bar");
  bar.hidden = progress.missing === 0;
  bar.setAttribute("aria-valuenow", share.toFixed(0));
  bar.firstElementChild.style.width = share + "%";
  state.classList.toggle("unfinished", progress.missing > 0);
  facts("asked-list", [
    ["study", study.name], ["seed", study.seed], ["scenarios", listed(asked.scenarios)], ["families", listed(asked.families)],
    ["estimators", listed(asked.estimators)], ["starts", listed(asked.starts)], ["k", listed(asked.k)],
    [asked.axes.list.join(", ") || "n", listed(asked.n)], ["replicates", listed(asked.replicates)],
    ["cells", count(study.cells.total)], ["read from", study.path],
  ]);
  const missing = progress.missing_rows.map((text) => element("li", {}, text));
  if (progress.cells_missing > missing.length) missing.push(element("li", {}, "and in " + count(progress.cells_missing - missing.length) + " more cells"));
  fill("missing", ...(missing.length ? [element("details", {}, element("summary", {}, "Missing replicates"), element("ul", {}, ...missing))] : []));
  byId("study-text").textContent = study.text;
}

function showProvenance() {
  const {facts: own, history} = study.provenance;
  const other = own.commit && own.commit !== page.program.commit;
  fill("provenance-note", other ? "The rows were computed by the commit " + own.commit + "; slopes, verdicts and this page were made from them by " +
    page.program.commit + "." : "");
  facts("provenance-list", [["digest of the results", study.digest || "none: there is no result file of exactly these rows"], ["hash of the study", study.hash],
                            ...Object.entries(own).map(([name, value]) => [name.replaceAll("_", " "), value])]);
  fill("provenance-history", ...(history.length > 1 ? [element("p", {}, "Rows come from " + history.length + " different programs, hosts or shards."),
    ...history.map((run, i) => element("details", {}, element("summary", {}, "Record " + (i + 1)),
      element("pre", {}, Object.entries(run).map(([name, value]) => name + ": " + value).join("\n"))))] : []));
}

function showReproduce() {
  const own = study.provenance.facts, step = (text, command) => element("li", {}, text, element("pre", {tabindex: "0"}, command));
  const steps = [];
  if (own.commit) steps.push(step("Build the commit " + own.commit + (own.dirty === "yes" ? " (which had changes that were not committed)" : "") + ".", "git checkout " + own.commit + " && bash jobs/quickstart.sh"));
  if (own.command) steps.push(step("The command of the last run, any number of ranks:", own.command));
  steps.push(step("Or save \u201cThe study in full\u201d above as study.toml; it has all defaults written out:", "mixrate run study.toml -o again"));
  if (study.digest) steps.push(step("The digest must be " + study.digest + ":", "mixrate status --digest again"));
  steps.push(step("One replicate, compared bit for bit with the stored row:", study.commands.replay));
  fill("reproduce-list", element("ol", {}, ...steps));
}

// The selection is kept, so that a page that is loaded again shows the same.
function remember() {
  const state = {study: page.studies.indexOf(study), scenario: byId("figure-scenario").value, loss: byId("figure-column").value,
                 functional: byId("figure-functional").value, rates: byId("rates-functional").value, filter: byId("rates-filter").value, top: scrollY, again: byId("again-tick").checked};
  try { sessionStorage.setItem("mixrate", JSON.stringify(state)); } catch { /* not for files in some browsers */ }
}
function remembered() { try { return JSON.parse(sessionStorage.getItem("mixrate")) || {}; } catch { return {}; } }

// While a run goes on the page loads itself again, unless that is switched off, and comes back to its place.
function loadAgain(seconds, place) {
  if (place.again === false) byId("again-tick").checked = false;
  byId("again").hidden = false;
  const age = (Date.now() - Date.parse(document.lastModified)) / 1000, isOld = age > Math.max(120, 10 * seconds);
  byId("again-text").textContent = "Load this page again every " + seconds + " s (it is of " + document.lastModified + ")" +
    (isOld ? ". It was not made again for " + duration(age) + ": the run, or what makes the page, was stopped" : "");
  setInterval(() => { if (byId("again-tick").checked) { remember(); location.reload(); } }, 1000 * seconds);
  if (place.top) requestAnimationFrame(() => scrollTo(0, place.top));
}

const unique = (values) => [...new Set(values)];
function columnsOf(scenario) {
  return unique(study.figures.curves.filter((curve) => (study.series.list[curve.series] || {}).scenario === scenario).map((curve) => curve.column));
}
function chooseScenario(column) {
  choices("figure-column", columnsOf(byId("figure-scenario").value), column || byId("figure-column").value);
  showFigure(study);
}
function openFigure(scenario, column, functional) {
  byId("figure-scenario").value = scenario;
  byId("figure-functional").value = functional;
  chooseScenario(column);
  remember();
  byId("figures").scrollIntoView();
  byId("figure-column").focus({preventScroll: true});
}

function showStudy(index, state) {
  study = page.studies[index] || page.studies[0];
  byId("studies").querySelectorAll("button").forEach((button, i) => button.setAttribute("aria-pressed", String(page.studies[i] === study)));
  showHead();
  choices("rates-functional", ["mean", "median", "rms", "all"], state.rates);
  showClaims(study);
  showRates(study, openFigure);
  const scenarios = unique(study.figures.curves.map((curve) => (study.series.list[curve.series] || {}).scenario).filter((name) => name !== undefined));
  choices("figure-scenario", scenarios, state.scenario);
  choices("figure-functional", ["mean", "median", "rms"], state.functional);
  chooseScenario(state.loss);
  showCells(study); showFailures(study); showCost(study); showProvenance(); showReproduce();
}

if (page.studies.length > 1) {
  byId("studies").hidden = false;
  fill("studies", ...page.studies.map((one, i) => {
    const button = element("button", {type: "button"}, one.name);
    button.addEventListener("click", () => { showStudy(i, {}); remember(); });
    return button;
  }));
}
byId("rates-functional").addEventListener("change", () => { showRates(study, openFigure); remember(); });
byId("rates-filter").addEventListener("input", () => showRates(study, openFigure));
byId("rates-all").addEventListener("change", () => showRates(study, openFigure));
byId("figure-scenario").addEventListener("change", () => { chooseScenario(); remember(); });
byId("figure-filter").addEventListener("input", () => showFigure(study));
for (const id of ["figure-column", "figure-functional"]) byId(id).addEventListener("change", () => { showFigure(study); remember(); });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => showFigure(study));
const before = remembered();
byId("rates-filter").value = before.filter || "";
showStudy(before.study || 0, before);
if (page.refresh_s > 0) loadAgain(page.refresh_s, before);
document.documentElement.dataset.ready = "yes";  // for tests
