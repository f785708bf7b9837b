#include "math/statistics/distributions.hpp"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>

namespace mixrate {

namespace {

template <class Law>
double tail_of(const Law& law, double x) {
  return boost::math::cdf(boost::math::complement(law, x));
}

}  // namespace

double chi_squared_tail(double x, double freedom) { return tail_of(boost::math::chi_squared(freedom), x); }
double f_tail(double x, double above, double below) { return tail_of(boost::math::fisher_f(above, below), x); }
double student_tail(double x, double freedom) { return tail_of(boost::math::students_t(freedom), x); }

double chi_squared_cdf(double x, double freedom) { return boost::math::cdf(boost::math::chi_squared(freedom), x); }
double beta_cdf(double x, double a, double b) { return boost::math::ibeta(a, b, x); }

double student_quantile(double level, double freedom) {
  return boost::math::quantile(boost::math::students_t(freedom), level);
}

}  // namespace mixrate
