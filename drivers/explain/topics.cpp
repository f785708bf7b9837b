#include "drivers/explain/topics.hpp"

namespace mixrate {

namespace {

constexpr Topic all_topics[] = {
    {"study", " studies toml format seed replicates ", "the TOML file that says what to run",
     "  format = \"mixrate.study/1\"   always\n"
     "  name = \"...\"                 names the results\n"
     "  seed = 1                     keys every random number; 0 or more\n"
     "  replicates = 100             data sets per cell, for experiments that give none\n"
     "  [[experiment]]               one or more: mixrate explain experiment\n"
     "  Unknown keys are errors; mixrate plan STUDY.toml checks it. All keys: jobs/STUDIES.md\n"},
    {"experiment", " experiments grid ", "a truth, the grid of n and k, what to measure, and estimators",
     "  scenario     a name of the catalogue, or a table: mixrate explain scenario\n"
     "  n, k         sample sizes and numbers of atoms: one, a list, or { from = 100, to = 10000, points = 5 }\n"
     "  losses       what to measure: names, or tables with kind and options: mixrate explain loss\n"
     "  replicates   data sets per cell\n"
     "  precision    a half-width of slopes instead of their number: mixrate explain precision\n"
     "  posterior    functionals of every loss under the posterior: \"mean\", \"median\", \"q95\"\n"
     "  diagnostics  columns on how the fits went: mixrate explain diagnostic\n"
     "  box          bounds of parameters: mixrate explain box\n"
     "  [[experiment.estimator]]  one or more: mixrate explain estimator\n"},
    {"scenario", " scenarios truth truths ", "the true parameters and the law of the data",
     "  A name of the list below, or a table:\n"
     "  family     the model: mixrate explain family; its options are keys, too\n"
     "  name       names the series in tables\n"
     "  weights, log_weights or gate_intercept   the weights of the atoms\n"
     "  one key per block of parameters, one entry per atom; scales are variances\n"
     "  design     the law of the covariates: mixrate explain design\n"
     "  drift, axis, redraw   what changes along the grid: mixrate explain variation\n"},
    {"family", " families model models block blocks ", "a model: what its atoms are and how they make a density",
     "  mixrate explain NAME tells the options of one; jobs/MODELS.md which blocks of parameters it has.\n"},
    {"regressions",
     " mixture-of-regressions mixtures-of-regressions mixture-of-regression mixture-of-linear-regressions "
     "mixtures-of-linear-regressions mixture-regression regression-mixture regression-mixtures mixed-regressions "
     "flexmix flexmix-regression fmr mixtools mixreg regmix regmixem switching switching-regression "
     "switching-regressions latent-class-regression clusterwise-regression ",
     "mixtures of regressions with constant weights (flexmix, mixtools, switching)",
     "  model    sum_i w_i N(y; a_i'x + b_i, s_i): the family mixture-of-regressions; other laws of y and other "
     "experts are its options\n"
     "  fit      mixrate fit DATA.csv --model mixture-of-regressions --k 2 --response y --covariates x1,x2\n"
     "  study    scenario = { family = \"mixture-of-regressions\", weights = [0.4, 0.6], slope = [1.0, -1.0], "
     "intercept = [0.0, 2.0], variance = [0.25, 0.25] }\n"
     "  Weights that move with x: softmax-gated-gaussian. moe-regression is another model: one mean with constant "
     "noise, by least squares.\n"},
    {"estimator", " estimators ", "what is fitted, and how",
     "  kind    the estimator, of the list below; its options are keys, too\n"
     "  label   names the series in tables\n"
     "  start   where it begins: mixrate explain start\n"
     "  stop    stop rules, for iterations that have them: mixrate explain stop\n"},
    {"start", " starts ", "a recipe for initial values",
     "  start = \"NAME\", or a table: start = { kind = \"NAME\", starts = 5 }. Of several starts the best end is "
     "kept.\n"},
    {"loss", " losses ", "a distance from the estimate to the truth",
     "  losses = [\"NAME\", { kind = \"NAME\", option = 1 }]\n"},
    {"gate", " gates gating ", "how the weights of experts depend on the covariates",
     "  gate = \"NAME\", an option of families of experts. Options of a gate begin with gate_ and stand beside it.\n"},
    {"expert", " experts ", "what an atom makes of the covariates",
     "  expert = \"NAME\", an option of families of experts; with some: degree, activation\n"},
    {"law", " laws response ", "the law of the response, given an expert",
     "  response = \"NAME\", an option of the family mixture-of-experts\n"},
    {"activation", " activations ", "the function phi of ridge experts and of some gates",
     "  activation = \"NAME\" of an expert, gate_activation = \"NAME\" of a gate\n"},
    {"diagnostic", " diagnostics ", "a column on how the fits went", "  diagnostics = [\"NAME\"] of an experiment\n"},
    {"tabulation", " tabulations tables ", "a deterministic table along a path; no data are drawn",
     "  mixrate tabulate FILE.toml; examples are in jobs/tables\n"},
    {"chart", " charts coordinates ", "coordinates in which an iteration moves",
     "  chart = \"NAME\", an option of estimators that have charts\n"},
    {"precision", " half_width max_replicates rounds ", "slopes that shall be known so well",
     "  precision = { loss = \"COLUMN\", half_width = 0.02 } of an experiment, or a list of such tables; also "
     "functional "
     "(mean,\n"
     "  median, rms), estimator, k, n_min. replicates is then the first round and max_replicates the cap; the program "
     "finds\n"
     "  the numbers in between: jobs/STUDIES.md#precision\n"},
    {"box", " bounds boundary ", "a lower and an upper bound for each parameter of a fit",
     "  box = { variance = [0.01, 10.0], slope = [-20.0, 20.0] } of an experiment replaces parts of the box around "
     "the\n"
     "  truth: one key per block, also gate_intercept, or log_weight for models without a gate; an end is a number, "
     "or\n"
     "  a list with one number per coordinate. A truth outside is an error. A fit whose best point lies on the box "
     "has\n"
     "  the status at_boundary. The boxes that are made by themselves: jobs/STUDIES.md#boxes\n"},
    {"n", " size sizes ", "the sample size, or the option that the axis of the scenario names",
     "  n = 1000, n = [100, 1000], or n = { from = 100, to = 100000, points = 10 }: log-spaced, rounded. A list may "
     "grow.\n"},
    {"k", " k0 atoms ", "how many atoms are fitted; k0 is how many the truth has",
     "  k = 2, k = [2, 3], or { from, to, points }. k = k0 is exactly, k > k0 over-specified.\n"},
    {"rates", " rate slope slopes table theory interval ", "the table of mixrate rates",
     "  loss           which error; below `diagnostic` stand columns that are none: mixrate explain column\n"
     "  of             which functional of its replicates: mean, median or rms\n"
     "  slope, s.e.    slope of log error on log n, and its standard error, Monte Carlo error included\n"
     "  95 % interval  of the slope; wider where a straight line is rejected\n"
     "  theory         the predicted exponent; - where there is none\n"
     "  verdict        mixrate explain verdict\n"
     "  cells, n       how many n entered the fit, the smallest and the largest\n"
     "  Above a block: not converged, the share of fits that met no stop rule; optimisation error, nats below the "
     "best\n"
     "  known log-likelihood (where it is not far below 1 for maximum likelihood, the slope is the optimiser's).\n"},
    {"verdict", " verdicts ", "what the rate table says of a slope", "  The words and what they mean: jobs/RATES.md\n"},
    {"status", " converged iteration_cap stalled at_boundary degenerate not_finite failed crashed not_a_maximum ",
     "how a fit ended",
     "  converged      met the estimator's own stop rule\n"
     "  iteration_cap  met the cap first\n"
     "  stalled        could not go on in floating point, or chains did not mix\n"
     "  at_boundary    met the rule, on the box\n"
     "  degenerate     has an atom that lost its data, or a variance on its floor\n"
     "  not_finite     met NaN or infinity\n"
     "  failed         threw; the message is kept\n"
     "  crashed        killed its worker too often\n"
     "  not_a_maximum  of an external program, and no maximum of the likelihood\n"
     "  How far a run is: mixrate status DIR\n"},
    {"column", " columns kind kinds fact facts ", "what the numbers of a row are",
     "  loss         distance from the estimate to the truth; posterior: a functional of it under the posterior\n"
     "  diagnostic   how a fit was found or what it chose: no loss, though it may have a slope\n"
     "  share        0 or 1, told by a program (`shares`): its mean is a share, and has no slope\n"
     "  certificate  how close the estimate is to a maximum;  estimate: the fitted measure\n"
     "  fact         status, iterations, log_likelihood, seconds;  truth: what a replicate met (export only)\n"
     "  Result files state the kind of every column: src/store/LAYOUT.md\n"},
    {"program", " programs external external-check protocol serve own ", "programs of yours as estimators and data",
     "  kind = \"external\" of an estimator, family = \"external\" of a scenario: mixrate explain external\n"
     "  Beside its own options such an estimator may have `start`, whose parameters the program gets, and `label`;\n"
     "  such a scenario has `of`, a family, with the options and parameters of that family.\n"
     "  mixrate external-check COMMAND... tries a program, --study STUDY.toml those of a study. jobs/EXTERNAL.md\n"},
    {"certificate",
     " certificates projected_gradient min_eigenvalue remaining_gain active_bounds start_gap rank rank_deficiency "
     "smallest_singular weak_directions ",
     "what is known about how close a fit is to a maximum",
     "  projected_gradient (at most 1e-8 when converged), min_eigenvalue, remaining_gain (nats), active_bounds, "
     "starts,\n"
     "  start_gap; of regression mixtures also rank and weak_directions: "
     "drivers/CERTIFICATES.md\n"},
    {"cell", " cells series replicate ", "one (scenario, n, k, estimator) of a study",
     "  It has so many replicates: data sets, each with its fit. The cells along n are a series: one slope per loss.\n"
     "  mixrate cells FILE summarises them, mixrate replay FILE runs one replicate again.\n"},
    {"shard", " shards merge ", "a part of a study that runs on its own",
     "  mixrate run STUDY.toml -o DIR --shard 2/8 runs part 2 of 8 into DIR/shard-2-of-8;\n"
     "  mixrate merge -o DIR/results.h5 DIR/shard-* joins them; mixrate status DIR counts them against the study.\n"},
    {"journal", " results digest ", "what a run writes",
     "  results.journal has every finished row; results.h5 is made from it (mixrate rebuild DIR).\n"
     "  mixrate status DIR --digest hashes the results: the same digest, the same bytes.\n"},
};

}  // namespace

std::span<const Topic> topics() { return all_topics; }

}  // namespace mixrate
