// Job scripts for Slurm, filled in from the templates of jobs/.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mixrate {

/// What a template lacks.
struct JobScript {
  std::vector<std::pair<std::string, std::string>> options;  // of sbatch, e.g. {"nodes", "2"}; replace the same ones
  std::vector<std::string> modules;                          // to load
  std::vector<std::pair<std::string, std::string>> environment;  // variables to export
  std::vector<std::string> arguments;                            // of the script
};

/// The template with all this in it: a script that needs no arguments any more.
std::string fill_job(std::string_view job_template, const JobScript& script);

/// A file name for --output, in which Slurm replaces % and its letters.
std::string slurm_path(const std::string& path);

/// Seconds, rounded up to minutes, as Slurm reads them: 1-02:30:00.
std::string slurm_time(double seconds);

}  // namespace mixrate
