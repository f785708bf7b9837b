#include "math/matrix_products.hpp"

#ifdef MIXRATE_MATRIX_PRODUCTS
namespace Eigen::internal {

MIXRATE_MATRIX_PRODUCTS(template);

}  // namespace Eigen::internal
#endif
