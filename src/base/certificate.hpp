// The certificate of a fit: how close an estimate is to a maximum. Its numbers are listed here and nowhere else; all
// others find them by name.
#pragma once

#include <cstddef>
#include <iterator>
#include <limits>
#include <string_view>

namespace mixrate {

/// What is known about how close the estimate is to a maximum. All NaN/0 when nothing was computed.
struct Certificate {
  double projected_gradient = std::numeric_limits<double>::quiet_NaN();  // sup norm per observation
  double min_eigenvalue = std::numeric_limits<double>::quiet_NaN();      // of -Hessian/n on the free subspace
  double remaining_gain = std::numeric_limits<double>::quiet_NaN();  // nats: Newton estimate of loglik(max) - loglik
  int active_bounds = 0;
  int starts = 0;
  double start_gap = std::numeric_limits<double>::quiet_NaN();  // nats between the best two starts; NaN if one start
  // Regressions: of the Jacobian of the n fitted values in the coordinates off the box, the noise variance aside.
  // Mixtures with more coordinates than identified parameters, at a maximum: of the negative Hessian. Others: NaN.
  double rank = std::numeric_limits<double>::quiet_NaN();               // columns scaled to unit length
  double rank_deficiency = std::numeric_limits<double>::quiet_NaN();    // free coordinates - rank
  double smallest_singular = std::numeric_limits<double>::quiet_NaN();  // columns scaled to unit length
  double weak_directions = std::numeric_limits<double>::quiet_NaN();    // standard error above weak_error sizes
};

/// One number of a certificate. A new one is a member above and a line in certificate_columns, with is_later.
struct CertificateColumn {
  std::string_view name;
  double (*get)(const Certificate& certificate);
  bool is_count = false;  // written without a fraction
  bool of_rank = false;   // known of models whose rank is looked at only; left out of JSON where it is NaN
  bool is_later = false;  // not in result files of version 2.1: not in the digest, which must stay what it is
};

template <auto member>
[[nodiscard]] constexpr double certificate_number(const Certificate& certificate) {
  return static_cast<double>(certificate.*member);
}

inline constexpr CertificateColumn certificate_columns[] = {
    {"projected_gradient", certificate_number<&Certificate::projected_gradient>},
    {"min_eigenvalue", certificate_number<&Certificate::min_eigenvalue>},
    {"remaining_gain", certificate_number<&Certificate::remaining_gain>},
    {"active_bounds", certificate_number<&Certificate::active_bounds>, true},
    {"starts", certificate_number<&Certificate::starts>, true},
    {"start_gap", certificate_number<&Certificate::start_gap>},
    {"rank", certificate_number<&Certificate::rank>, false, true},
    {"rank_deficiency", certificate_number<&Certificate::rank_deficiency>, false, true},
    {"smallest_singular", certificate_number<&Certificate::smallest_singular>, false, true},
    {"weak_directions", certificate_number<&Certificate::weak_directions>, false, true},
};
inline constexpr std::size_t certificate_width = std::size(certificate_columns);

/// The column of that name; certificate_width if there is none.
[[nodiscard]] constexpr std::size_t find_certificate_column(std::string_view name) {
  std::size_t at = 0;
  while (at < certificate_width && certificate_columns[at].name != name) ++at;
  return at;
}

/// The column of a name that is written in the source; one that does not exist does not compile.
[[nodiscard]] consteval std::size_t certificate_column(std::string_view name) {
  const std::size_t at = find_certificate_column(name);
  if (at == certificate_width) throw "there is no such certificate";
  return at;
}

}  // namespace mixrate
