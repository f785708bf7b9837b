#include "measure/block_domain.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "math/solve.hpp"

namespace mixrate {

namespace {

const char* why_positive(Meaning meaning) {
  if (meaning == Meaning::variance) return "scales are variances, squares of standard deviations";
  return meaning == Meaning::temperature ? "logits are divided by it" : "a law has no such shape";
}

}  // namespace

std::optional<DomainProblem> domain_problem(const Block& block, const ConstVectorRef& values) {
  switch (block.domain) {
    case Domain::real:
      break;
    case Domain::positive:
      for (const double value : values) {
        if (!(value > 0.0))
          return DomainProblem{fmt::format("{} = {} is not positive", block.name, number_text(value)),
                               why_positive(block.meaning)};
      }
      break;
    case Domain::positive_definite:
      if (!Cholesky(symmetric_matrix(values)).is_positive())
        return DomainProblem{"this covariance is not positive definite", "entries are the lower triangle by rows"};
      break;
  }
  return std::nullopt;
}

Matrix symmetric_matrix(const ConstVectorRef& triangle) {
  Index d = 1;
  while (d * (d + 1) / 2 < triangle.size()) ++d;
  Matrix out = Matrix::Zero(d, d);
  for (Index a = 0, at = 0; a < d; ++a) {
    for (Index b = 0; b <= a; ++b, ++at) out(a, b) = out(b, a) = triangle[at];
  }
  return out;
}

}  // namespace mixrate
