// The subcommands of mixrate: what each is asked, one function per subcommand, one file per function.
//
// Each prints its answer on standard output and returns the exit code of the process. What the user did wrong is
// thrown as UserError; report_error prints it. Only run_command touches MPI.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "drivers/data/missing_rule.hpp"
#include "drivers/program.hpp"
#include "experiment/schedule/shard.hpp"
#include "runtime/run_settings.hpp"

namespace mixrate {

/// Parse the command line and do what it asks. Throws StudyError for what it does not understand.
ExitCode obey_command_line(int argc, char** argv, const Hooks& hooks);

struct RunArguments {
  std::string study;   // path of the TOML file
  std::string output;  // result directory; "" = <study name>.mixrate
  double time_limit_s = std::numeric_limits<double>::infinity();
  double worker_timeout_s = 60.0;  // silence after which a rank counts as dead
  std::string progress = "auto";
  bool preflight = false;             // only say what the preflight checks find
  bool smoke = false;                 // the two smallest n of each experiment, at most 2 replicates
  std::optional<std::string> report;  // a page that follows the run, see live_page.hpp; "": in the result directory
  std::string on_end;                 // a command for sh when the run has ended, see on_end.hpp
  std::string status_file;            // for a supervisor; see status_file.hpp
  std::optional<IsolateSettings> isolate;  // each replicate in a process of its own
  Shard shard;                             // the part of the study to run; its results go to a folder of their own
  std::vector<std::string> command;        // argv, for the provenance
};
/// Run or resume a study; alone or under mpirun / srun.
ExitCode run_command(const RunArguments& arguments, int& argc, char**& argv, const Hooks& hooks);
/// The result directory of a run: what -o says, or a name made from that of the study, which lies in the working
/// directory whatever the study is called.
std::string result_path(const RunArguments& arguments, const std::string& study_name);

struct LaunchArguments {
  RunArguments run;
  std::vector<std::string> run_words;  // the same as words of a command line, without --time-limit
  int ranks = 0;                       // 0: tasks of the Slurm allocation, else cores, + 1
  int restarts = 5;                    // in a row without progress
  int requeues = 0;                    // how often a Slurm job with work left may queue itself again
};
/// Run a study under mpirun, end mpirun when the run says it is done, start it again when it dies.
ExitCode launch_command(const LaunchArguments& arguments);

struct SubmitArguments {
  RunArguments run;  // study and output only
  int nodes = 1;
  double time_s = 0.0;     // limit of each job
  int tasks_per_node = 0;  // 0: CPUs of a node
  int array = 1;           // shards, each a job of its own
  std::string partition, account, memory, qos, constraint, mail_user;
  std::vector<std::string> modules;  // that the jobs load
  std::vector<std::string> sbatch;   // any further option of sbatch, as name=value
  bool keeps_page = false;           // the jobs keep a page for a browser
  double pilot_s = 5.0;              // seconds to spend on predicting the cost
  bool dry_run = false;              // show everything, do nothing
  bool writes_only = false;          // write the scripts, submit nothing
};
/// Write job scripts for Slurm into the result directory, submit them, and tell what they will cost.
ExitCode submit_command(const SubmitArguments& arguments);

struct PlanArguments {
  std::string study;
  int ranks = 0;          // processes that compute; 0 = cores of this machine
  double pilot_s = 10.0;  // seconds to spend on timing; 0 = none
  bool json = false;      // print one JSON object
};
/// Validate a study, list its cells, and predict CPU time, wall time, memory and bytes from a timed pilot.
ExitCode plan_command(const PlanArguments& arguments);

struct StatusArguments {
  std::string directory;
  bool digest = false;  // print only the digest of /cells and /rates
  bool json = false;    // print one JSON object
};
/// Tell how far a run is, from its files only; resumable if anything of it is missing.
ExitCode status_command(const StatusArguments& arguments);

struct RebuildArguments {
  std::string directory;
  bool drops_damaged = false;  // keep only what is sound of a damaged journal
  bool is_quiet = false;       // say nothing if all is well
};
/// Make the result file of a directory from its journal.
ExitCode rebuild_command(const RebuildArguments& arguments);

struct MergeArguments {
  std::vector<std::string> inputs;  // result files, directories or journals
  std::string output;               // result file
};
/// Join shards and partial results of one study; list what is missing.
ExitCode merge_command(const MergeArguments& arguments);

struct RatesArguments {
  std::string file;
  std::string format = "table";          // table, csv, json, tex
  std::string window;                    // auto, all, FROM..TO; "": that of the study
  double n_min = 0.0;                    // leave out cells with smaller n
  std::string compare;                   // "A,B": differences of two estimators
  bool local = false;                    // slopes between neighbouring n
  bool curves = false;                   // power law, logarithm, plateau, correction
  bool order = false;                    // laws of likelihood ratios of k + 1 against k
  std::string order_law;                 // "0.5,0.5": their limit; "": that of the study
  double level = 0.05;                   // nominal level of the order test
  std::vector<std::string> functionals;  // mean, median, rms, q25, q75, q95; none: mean and median (table) or all
  std::vector<std::string> columns;      // that start so; none: all
};
/// Print the rate table of a result file.
ExitCode rates_command(const RatesArguments& arguments);

struct CellsArguments {
  std::string file;
  std::string format = "table";      // table, csv, json
  std::vector<std::string> columns;  // that start so; none: all
};
/// Print the summary of every cell and loss column.
ExitCode cells_command(const CellsArguments& arguments);

struct ExportArguments {
  std::string file;
  std::string format = "csv";        // csv, json
  std::vector<std::string> kinds;    // of columns; none: losses, functionals of posteriors and diagnostics
  std::vector<std::string> columns;  // that begin so; none: all of these kinds
  std::string output;                // "" = standard output
};
/// Write the finished rows in long form: one line for each cell, replicate and column.
ExitCode export_command(const ExportArguments& arguments);

struct LossesArguments {
  std::string study;      // TOML, result file, directory or journal
  std::string estimates;  // table or JSON lines
  bool wants_template = false;
  std::string label;                 // of the estimates; "" = the name of their file
  std::string format = "csv";        // csv, json
  std::vector<std::string> columns;  // that begin so; none: all
  std::string output;                // "" = standard output
};
/// Evaluate the losses of a study at given estimates, cell by cell, in the form of export_command.
ExitCode losses_command(const LossesArguments& arguments);
struct ReportArguments {
  std::vector<std::string> inputs;  // result files, directories or journals
  std::string output = "report.html";
  bool watches = false;                   // make it again while a run writes into one of the inputs
  bool is_beside_run = false;             // make it again until standard input ends; see live_page.hpp
  double every_s = 10.0;                  // so often
  std::string claims;                     // folder of claims whose verdicts are shown; "": none
  std::string claim_results = "results";  // folder on which they are judged
};
/// Write one page for a browser with all that the results tell: rates, figures, distributions, statuses, provenance.
ExitCode report_command(const ReportArguments& arguments);

struct ReplayArguments {
  std::string file;
  std::string cell;  // id, or position in the grid
  std::uint32_t replicate = 0;
};
/// Rerun one replicate and compare it bit for bit with the stored row.
ExitCode replay_command(const ReplayArguments& arguments);

struct SampleArguments {
  std::string scenario;               // name of the catalogue, or a study file (.toml) with a cell
  std::string cell;                   // id, of a study
  std::int64_t n = 0;                 // 0 = that of the cell
  std::optional<std::uint64_t> seed;  // of a scenario; none: 1
  std::uint32_t replicate = 0;
  std::string output;  // "" = standard output
};
/// Draw one data set as CSV: that of replicate R in a study with that seed, or of a cell of a study.
ExitCode sample_command(const SampleArguments& arguments);

/// A table of the user and what its columns are.
struct DataArguments {
  std::string path;
  std::optional<std::string> text = {};           // the table itself, when it is in no file; path is its name
  std::vector<std::string> response, covariates;  // names of columns; both empty: told by the names x1.., y1.., count
  std::string weights;                            // name of the column of case weights; "": rows count once
  std::string separator, decimal;                 // "": told by the file; a point
  MissingRule missing = MissingRule::refuse;
};

struct FitArguments {
  DataArguments data;
  std::string model;
  std::string k;  // a number, or first:last
  std::string estimator = "mle";
  std::string start = "portfolio";  // a name, or a path ending in .json
  std::optional<std::int64_t> max_iterations;
  std::vector<std::string> options;  // name=value of the model, the estimator or the start
  std::vector<std::string> stop;     // name=value of the stop rule
  std::uint64_t seed = 1;
  bool drops_missing = false;
  bool is_robust = false;  // standard errors by the sandwich
  bool json = false;
  std::string save;  // a file for the fitted model; "" = none
};
/// Fit one data set from a file, or compare fits of several numbers of atoms.
ExitCode fit_command(const FitArguments& arguments);

struct PredictArguments {
  std::string model;                 // what `fit --save` wrote
  DataArguments data;                // columns have the names that they had in the fit
  std::vector<std::string> columns;  // density, mean, quantile:P, responsibilities, label; empty: all that there are
  std::string output;                // "" = standard output
};
/// Apply a fitted model to new data: one row per row of the file.
ExitCode predict_command(const PredictArguments& arguments);

struct ExternalCheckArguments {
  std::vector<std::string> command;
  std::string options;             // JSON object that requests pass on; "" = none
  double time_limit_s = 60.0;      // of one answer
  std::string study;               // ask what this study asks; "": no study
  std::vector<std::string> cells;  // of the study, ids or positions; none: the smallest and the largest of each program
};
/// Ask a program of the user what estimators and data are asked, and say what is wrong. With a study the programs that
/// it names, with the requests that it sends.
ExitCode external_check_command(const ExternalCheckArguments& arguments);

struct PlotArguments {
  std::vector<std::string> files;  // results, or one saved fit
  DataArguments data;              // of a saved fit
  std::string directory = ".";
  std::string functional = "mean";
  std::vector<std::string> columns;   // that start so; none: all
  std::vector<std::string> formats;   // png, pdf, svg; none: png
  std::string size = "screen";        // screen, single, double
  std::vector<std::string> together;  // files, scenarios, columns, estimators, k; none: estimators and k
  std::string title, name;            // "": no title; files are named by the scenario
  std::optional<int> trees;           // dendrograms at so many n of each series; default: 3, with `columns` 0
  std::uint32_t replicate = 0;        // whose dendrograms
};
/// Write log-log figures, and dendrograms where there are any; of a saved fit (.json) the fit over its data: the table,
/// the gnuplot script, the caption of log-log figures and, where gnuplot is installed, images.
ExitCode plot_command(const PlotArguments& arguments);

struct TabulateArguments {
  std::string file;       // TOML
  std::string directory;  // "" = <name>.tables
};
/// Make the deterministic tables that a file asks for: CSV, figures, orders of vanishing.
ExitCode tabulate_command(const TabulateArguments& arguments);

/// Names of the catalogue of a kind ("family", "scenario", ...), for completion; "": all.
std::vector<std::string> catalogue_names(const std::string& kind);

/// List the catalogue (name = ""), or tell about one leaf (options, defaults, ranges, source) or topic, or list
/// the names that have this in them.
/// `first` is a name, or with `second` the kind of that name.
ExitCode explain_command(const std::vector<std::string>& words);

}  // namespace mixrate
