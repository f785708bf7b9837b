// Where `mixrate run` puts finished replicates: the journal; and, now and then, a new result file.
#pragma once

#include "drivers/results/publisher.hpp"
#include "experiment/record/result_sink.hpp"
#include "store/journal/study_journal.hpp"

namespace mixrate {

class JournalSink final : public ResultSink {
 public:
  JournalSink(StudyJournal& journal, Publisher& publisher) : journal_(journal), publisher_(publisher) {}
  void commit(const RecordBatch& batch) override { journal_.append(batch); }
  void record_death(const Death& death) override { journal_.append(death); }
  void expect_sound() override { journal_.expect_sound(); }
  void checkpoint() override { publisher_.publish_if_due(); }

 private:
  StudyJournal& journal_;
  Publisher& publisher_;
};

}  // namespace mixrate
