// One process of a run: alone, or one rank among others under mpirun or srun.
#pragma once

#include <memory>
#include <string>

#include "base/error.hpp"
#include "runtime/lifeline.hpp"
#include "runtime/signals.hpp"
#include "runtime/transport.hpp"

namespace mixrate {

/// automatic: MPI if the environment shows a launcher (mpirun, srun --mpi=pmix), else one process without MPI.
enum class Launch { automatic, alone, mpi };

/// Starts MPI (if there is a launcher) and catches the stop signals, for the lifetime of the object. Make one at the
/// beginning of `mixrate run`, before reading the study, and keep it until the result file is written.
///
/// The destructor ends the run in all ranks, whatever happened: a master that leaves early (bad study, exception)
/// sends its workers home; a worker that leaves early tells the master, who then ends the run. A worker waits there,
/// asleep, until the master leaves too. If some rank may hang, all leave without MPI_Finalize: the workers with exit
/// code 0, the master with that of set_exit_code. A worker leaves as soon as the master is silent for too long.
class Session {
 public:
  /// Throws UserError (exit 64) when a launcher started several copies that do not see each other, as `srun` without
  /// --mpi=pmix does: they would all write the same files.
  Session(int& argc, char**& argv, Launch launch = Launch::automatic);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  [[nodiscard]] int rank() const { return transport_ ? transport_->rank() : 0; }
  [[nodiscard]] int size() const { return transport_ ? transport_->size() : 1; }  // ranks, the master included
  [[nodiscard]] bool is_master() const { return rank() == 0; }
  /// A sentence for the user when the launcher or Slurm offers more processes than take part; "" if all is well.
  [[nodiscard]] const std::string& warning() const { return warning_; }
  [[nodiscard]] const StopSignals& signals() const { return signals_; }

  /// Worker: tell the master why this rank leaves before work began (e.g. the study file is not readable here).
  void fail(const std::string& why);
  /// The code with which mpirun shall end if ranks have to be ended by force (a silent worker, SIGTERM). run_study
  /// sets it; set it again if writing the results failed afterwards.
  void set_exit_code(ExitCode code) { exit_code_ = code; }

  /// nullptr when running alone. For run_study and serve_study.
  [[nodiscard]] Transport* transport() { return transport_.get(); }
  /// The worker's lifeline; nullptr on the master and when running alone.
  [[nodiscard]] Lifeline* lifeline() { return lifeline_.get(); }
  /// After so many seconds of silence the other side counts as dead (until this is called: 60). All ranks say the same.
  void set_worker_timeout(double seconds);
  /// Called by run_study and serve_study: how the conversation between master and workers ended.
  enum class Ending { not_begun, clean, by_force };
  void set_ending(Ending ending) { ending_ = ending; }
  /// Will the destructor end this process, because some rank or thread may never answer? What is still to be said has
  /// to be said before, and what a thread was left with must not be destroyed.
  [[nodiscard]] bool ends_by_force() const { return ending_ == Ending::by_force; }

 private:
  void tell_master_goodbye() noexcept;
  void send_all_home() noexcept;
  void await_byes();
  StopSignals signals_;  // before MPI: its threads must inherit the blocked signals
  std::unique_ptr<Transport> transport_;
  std::unique_ptr<Beacon> beacon_;      // master
  std::unique_ptr<Lifeline> lifeline_;  // worker
  double timeout_s_;
  std::string warning_;
  Ending ending_ = Ending::not_begun;
  ExitCode exit_code_ = ExitCode::failure;
};

}  // namespace mixrate
